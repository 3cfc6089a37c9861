package dev.offprint.repair.torn;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.torn.Torn.Stretch;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Joins sentences that were torn apart at a link or an emphasis: the paragraph before, the words
/// of the link, and the paragraph in which the sentence goes on.
///
/// Which they are, [Torn] finds out.
public final class BrokenOutRule implements Rule {
  @Override
  public String id() {
    return "broken-out";
  }

  @Override
  public String summary() {
    return "joins sentences that were torn apart at a link or an emphasis";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    String language = article.metadata().languageOrUndetermined();
    Torn torn = new Torn(blocks, language, report.source().text());
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    boolean items = false;
    while (i < blocks.size()) {
      items = items ? torn.isNextItem(i) : i > 0 && torn.isItem(i);
      boolean item = items && torn.isNextItem(i + 1);
      Stretch stretch = item ? new Stretch(i, false) : torn.stretch(i);
      List<Block> parts = blocks.subList(i, stretch.end() + 1);
      if (stretch.torn()) {
        join(parts, torn.seam(), edits, report);
      } else {
        parts.forEach(edits::keep);
      }
      i = stretch.end() + 1;
    }
    return edits.done();
  }

  private void join(List<Block> parts, Seam seam, BlockEdits edits, Report report) {
    List<Inline> content = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    String last = "";
    for (Block block : parts) {
      if (block instanceof Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        String between = last.isEmpty() ? "" : seam.between(last, text);
        if (!between.isEmpty()) {
          content.add(Inline.Text.of(between));
        }
        content.addAll(paragraph.content());
        before.append(last.isEmpty() ? "" : "\n").append(text);
        last = text;
      }
    }
    Paragraph whole = Paragraph.of(content, Inlines.span(content));
    String after = Inlines.text(whole.content());
    Change change = new Change(id(), Effect.MENDED, whole.span(), before.toString(), after, 0.95);
    if (report.propose(change)) {
      edits.replace(whole);
    } else {
      parts.forEach(edits::keep);
    }
  }
}

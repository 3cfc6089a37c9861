package dev.offprint.repair.torn;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
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
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    Torn torn = new Torn(blocks, article.metadata().languageOrUndetermined());
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    boolean items = false;
    while (i < blocks.size()) {
      items = items ? torn.startsLower(i) : i > 0 && torn.isItem(i);
      int end = items && torn.startsLower(i + 1) ? i : torn.sentenceEnd(i);
      if (end > i) {
        join(blocks.subList(i, end + 1), torn, edits, report);
      } else {
        edits.keep(blocks.get(i));
      }
      i = end + 1;
    }
    return edits.done();
  }

  private void join(List<Block> parts, Torn torn, BlockEdits edits, Report report) {
    List<Inline> content = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (Block block : parts) {
      if (block instanceof Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        String between = content.isEmpty() ? "" : torn.seam().between(before, text);
        if (!between.isEmpty()) {
          content.add(Inline.Text.of(between));
        }
        content.addAll(paragraph.content());
        before.append(before.isEmpty() ? "" : "\n").append(text);
      }
    }
    Paragraph whole = Paragraph.of(content, Inlines.span(content));
    String after = Inlines.text(content);
    Change change = new Change(id(), Effect.MENDED, whole.span(), before.toString(), after, 0.95);
    if (report.propose(change)) {
      edits.replace(whole);
    } else {
      parts.forEach(edits::keep);
    }
  }
}

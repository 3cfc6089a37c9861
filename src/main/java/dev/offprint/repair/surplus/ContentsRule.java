package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.List;

/// Takes out the list of contents that stands on the page of an article, and makes headings of the
/// lines that it names: what is printed has a list of its own.
///
/// The list must have a title and stand near the beginning, and the text must have its entries as
/// lines, in their order.
public final class ContentsRule implements Rule {
  private static final double CERTAIN = 0.95;

  @Override
  public String id() {
    return "contents";
  }

  @Override
  public String summary() {
    return "takes out a list of an article's own headings, and makes headings of these";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    if (!mayHaveContents(article)) {
      return article;
    }
    Rows rows = Rows.of(article.blocks());
    Contents contents = Contents.in(rows);
    if (contents == null) {
      return article;
    }
    Article made =
        new HeadingLines(article, rows, this)
            .made(row -> contents.levels().getOrDefault(row, 0), report);
    return withoutList(made, contents, report);
  }

  private static boolean mayHaveContents(Article article) {
    List<Block> blocks = article.blocks();
    int end = Math.min(Contents.FARTHEST, blocks.size());
    for (Block block : blocks.subList(0, end)) {
      String text = Prose.body(block);
      if (text != null && hasTitle(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTitle(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      if (ContentsLine.isTitle(text, from, end)) {
        return true;
      }
      from = end + 1;
    }
    return ContentsLine.isTitle(text, from, text.length());
  }

  /// The rows of the list stand above all headings, so that their numbers are the same in `made`.
  private Article withoutList(Article made, Contents contents, Report report) {
    Rows rows = Rows.of(made.blocks());
    BlockEdits edits = new BlockEdits(id(), made, report);
    int end;
    for (int at = 0; at < rows.size(); at = end) {
      end = rows.blockEnd(at);
      Block block = made.blocks().get(rows.all().get(at).block());
      int kept = at;
      for (int i = at; i < end; i++) {
        boolean listed = i >= contents.from() && i < contents.to();
        if (listed && rows.piece(i) instanceof Paragraph row && edits.cut(row, CERTAIN)) {
          rows.part(block, kept, i).ifPresent(edits::keep);
          kept = i + 1;
        }
      }
      rows.part(block, kept, end).ifPresent(edits::keep);
    }
    return edits.done();
  }
}

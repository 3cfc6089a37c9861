package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import org.jspecify.annotations.Nullable;

/// Tells line ends apart: those of hard-wrapped text become spaces, those between paragraphs part
/// them, and those of verse and addresses stay.
///
/// What a line end is, is judged by the measure that the document's lines were wrapped to, not line
/// by line.
public final class LinesRule implements Rule {
  @Override
  public String id() {
    return "lines";
  }

  @Override
  public String summary() {
    return "joins hard-wrapped lines and parts paragraphs that stand on lines of their own";
  }

  @Override
  public Article apply(Article article, Report report) {
    Measure measure = Measure.of(article.blocks());
    WordParts parts = null;
    BlockEdits edits = new BlockEdits(id(), article, report);
    boolean first = true;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (block instanceof Paragraph paragraph && text != null && text.indexOf('\n') >= 0) {
        parts = parts == null ? WordParts.of(article) : parts;
        LineEnds ends = LineEnds.of(text);
        ends.decide(measure, first && isHead(ends.line(0), article.metadata().title()));
        new LineMender(id(), paragraph, ends).mend(parts, edits, report);
      } else {
        edits.keep(block);
      }
      first = false;
    }
    return edits.done();
  }

  /// Whether the first paragraph is the article's head: where the title is known, it begins with
  /// it.
  private static boolean isHead(String line, @Nullable String title) {
    return title == null || Prose.folded(title).equals(Prose.folded(line));
  }
}

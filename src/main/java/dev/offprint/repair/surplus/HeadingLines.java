package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Makes headings of rows that are known to be such, in blocks of their own or above the lines of
/// their paragraphs.
final class HeadingLines {
  private static final double CERTAIN = 0.96;

  private final Article article;
  private final Rows rows;
  private final Rule rule;

  HeadingLines(Article article, Rows rows, Rule rule) {
    this.article = article;
    this.rows = rows;
    this.rule = rule;
  }

  /// The article with a heading in the place of each row that has a level.
  ///
  /// @param levels the level of each row; 0 for what is no heading
  Article made(IntUnaryOperator levels, Report report) {
    BlockEdits edits = new BlockEdits(rule.id(), article, report);
    int end;
    for (int at = 0; at < rows.size(); at = end) {
      end = rows.blockEnd(at);
      Block block = article.blocks().get(rows.all().get(at).block());
      int kept = at;
      for (int i = at; i < end; i++) {
        int level = levels.applyAsInt(i);
        if (level > 0 && rows.piece(i) instanceof Paragraph row && isPermitted(row, report)) {
          rows.part(block, kept, i).ifPresent(edits::keep);
          edits.replace(heading(row, level));
          kept = i + 1;
        }
      }
      rows.part(block, kept, end).ifPresent(edits::keep);
    }
    return edits.done();
  }

  private boolean isPermitted(Paragraph row, Report report) {
    String text = Inlines.text(row.content());
    return !text.isBlank()
        && report.propose(new Change(rule.id(), Effect.STRUCTURE, row.span(), text, text, CERTAIN));
  }

  private static Heading heading(Paragraph row, int level) {
    String text = Inlines.text(row.content());
    int from = text.length() - text.stripLeading().length();
    List<Inline> content = Inlines.slice(row.content(), from, text.stripTrailing().length());
    return new Heading(level, content, Inlines.span(content));
  }
}

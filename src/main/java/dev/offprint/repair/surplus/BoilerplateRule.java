package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;

/// Takes out the furniture of the page that the article was taken from: related articles, share
/// buttons, newsletter pleas, comment counters, copyright lines.
///
/// A phrase alone decides nothing. A line has points for its words ([Line]), and more for where it
/// stands: before the running text begins, after it ends, next to other furniture ([Furniture]).
public final class BoilerplateRule implements Rule {
  @Override
  public String id() {
    return "boilerplate";
  }

  @Override
  public String summary() {
    return "takes out the furniture of web pages: related articles, share buttons, pleas";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    Rows rows = Rows.of(article.blocks());
    Page page = new Page(rows, article.metadata().languageOrUndetermined());
    double[] confidences = new Furniture(page, rows).confidences();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int end;
    for (int at = 0; at < rows.size(); at = end) {
      end = rows.blockEnd(at);
      Block block = article.blocks().get(rows.all().get(at).block());
      int kept = at;
      for (int i = at; i < end; i++) {
        if (confidences[i] > 0 && rows.piece(i) instanceof Paragraph row) {
          if (edits.cut(row, confidences[i])) {
            rows.part(block, kept, i).ifPresent(edits::keep);
            kept = i + 1;
          } else {
            notice(page, i, report);
          }
        }
      }
      rows.part(block, kept, end).ifPresent(edits::keep);
    }
    return edits.done();
  }

  private static void notice(Page page, int at, Report report) {
    String text = page.text(at);
    if (text != null) {
      report.add(Finding.of(Finding.Kind.DOUBTFUL_BOILERPLATE, report.source().name(), text));
    }
  }

  /// Whether the block is a paragraph that is furniture wherever it stands, in an article of this
  /// language.
  public static boolean isFurniture(Block block, String language) {
    String text = Prose.body(block);
    return text != null
        && text.length() <= Plea.LONGEST
        && !text.isEmpty()
        && block instanceof Paragraph paragraph
        && Line.of(paragraph, language).isFurniture();
  }

  /// Whether the block is a paragraph that asks its reader for something, and tells hardly more:
  /// `Subscribe for $1/week`.
  public static boolean mayAsk(Block block, String language) {
    return block instanceof Paragraph paragraph && Line.of(paragraph, language).asks();
  }
}

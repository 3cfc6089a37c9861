package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;

/// Takes out the furniture of the page that the article was taken from: related articles, share
/// buttons, newsletter pleas, comment counters, copyright lines.
///
/// A phrase alone decides nothing. A line has points for its words ([Line]), and more for where it
/// stands: before the running text begins, after it ends, next to other furniture.
public final class BoilerplateRule implements Rule {
  /// What the place before and after the text is worth.
  private static final int EDGE = 2;

  /// What other furniture above or below is worth.
  private static final int COMPANY = 2;

  private static final double CERTAIN = 0.96;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.6;

  @Override
  public String id() {
    return "boilerplate";
  }

  @Override
  public String summary() {
    return "takes out the furniture of web pages: related articles, share buttons, pleas";
  }

  @Override
  public Article apply(Article article, Report report) {
    String language = article.metadata().languageOrUndetermined();
    Page page = new Page(article.blocks(), Lexicon.of(language));
    OtherArticles others = OtherArticles.on(page);
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < page.size(); i++) {
      Block block = article.blocks().get(i);
      double confidence = Math.max(others.confidence(i), confidence(page, i));
      boolean stays = confidence == 0 || !(block instanceof Paragraph);
      if (block instanceof Paragraph paragraph && !stays) {
        stays = !edits.remove(paragraph, confidence);
        if (stays) {
          notice(page, i, report);
        }
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// How sure it is that a line is furniture; 0 where it looks like none.
  private static double confidence(Page page, int at) {
    Line line = page.line(at);
    if (line == null || line.points() == 0 || page.isItem(at)) {
      return 0;
    }
    if (page.isTorn(at) && !(line.isFurniture() && line.standsAlone())) {
      return 0;
    }
    boolean counts = line.reading().numbers() > 0;
    boolean edge = page.isTail(at) || page.isHead(at) && (counts || !page.isAboveProse(at));
    if (!edge && !page.hasCompany(at) && line.isCountOrRights()) {
      return DOUBTFUL;
    }
    int points = line.points() + (edge ? EDGE : 0) + (page.hasCompany(at) ? COMPANY : 0);
    if (points < Line.SURE) {
      return points == Line.SURE - 1 ? DOUBTFUL : 0;
    }
    return edge || page.isHead(at) ? CERTAIN : LIKELY;
  }

  private static void notice(Page page, int at, Report report) {
    String text = page.text(at);
    if (text != null) {
      report.add(Finding.of(Finding.Kind.DOUBTFUL_BOILERPLATE, report.source().name(), text));
    }
  }

  /// Whether the text is furniture wherever it stands, in an article of this language.
  public static boolean isFurniture(String text, String language) {
    return text.length() <= Plea.LONGEST
        && !text.isEmpty()
        && Line.of(text, Lexicon.of(language)).isFurniture();
  }
}

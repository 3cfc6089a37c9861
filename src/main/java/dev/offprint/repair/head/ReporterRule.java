package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.Reporter;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Finds the reporter whom the text names in brackets where it begins or ends:
/// `江岸晚报讯（记者 沈一苇）清晨五点半…`. The brackets stay, but for a row of their own at the end.
public final class ReporterRule implements Rule {
  private static final int FARTHEST = 20;
  private static final int MOST_PARAGRAPHS = 2;
  private static final double CONFIDENCE = 0.9;

  @Override
  public String id() {
    return "reporter";
  }

  @Override
  public String summary() {
    return "finds the reporter whom the text names in brackets where it begins or ends";
  }

  @Override
  public Article apply(Article article, Report report) {
    if (!article.metadata().authors().isEmpty()) {
      return article;
    }
    List<String> names = reporters(article.blocks());
    if (!names.isEmpty()) {
      return named(names, article, report);
    }
    SignedEnd end = SignedEnd.of(article).orElse(null);
    if (end == null) {
      return article;
    }
    Block block = article.blocks().get(end.block());
    return end.isRow() && block instanceof Paragraph paragraph
        ? signed(end, paragraph, article, report)
        : named(end.names(), article, report);
  }

  /// With the authors, whose names stay where they stand.
  private Article named(List<String> names, Article article, Report report) {
    String value = String.join("; ", names);
    Change change = new Change(id(), Effect.METADATA, Span.NONE, "", value, CONFIDENCE);
    return report.propose(change) ? with(names, article) : article;
  }

  /// With the authors, whose row at the end goes.
  private Article signed(SignedEnd end, Paragraph whole, Article article, Report report) {
    Paragraph row = end.row(whole);
    String text = Inlines.text(row.content());
    String value = String.join("; ", end.names());
    if (!report.propose(new Change(id(), Effect.METADATA, row.span(), text, value, CONFIDENCE))) {
      return article;
    }
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.remove(end.block());
    end.rest(whole).ifPresent(rest -> blocks.add(end.block(), rest));
    return with(end.names(), article.withBlocks(blocks));
  }

  private static Article with(List<String> names, Article article) {
    return article.withMetadata(article.metadata().toBuilder().authors(names).build());
  }

  /// Those that one of the first paragraphs names.
  private static List<String> reporters(List<Block> blocks) {
    int paragraphs = 0;
    int end = Math.min(FARTHEST, blocks.size());
    for (int i = 0; i < end && paragraphs < MOST_PARAGRAPHS; i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && Prose.isProse(text)) {
        List<String> names = Reporter.in(text);
        if (!names.isEmpty()) {
          return names;
        }
        paragraphs++;
      }
    }
    return List.of();
  }
}

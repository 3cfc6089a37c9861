package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.Reporter;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.List;

/// Finds the reporter whom the text names in brackets where it begins, and leaves the text:
/// `江岸晚报讯（记者 沈一苇）清晨五点半…`.
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
    return "finds the reporter whom the text names in brackets where it begins";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<String> names =
        article.metadata().authors().isEmpty() ? reporters(article.blocks()) : List.of();
    String value = String.join("; ", names);
    if (names.isEmpty()
        || !report.propose(new Change(id(), Effect.METADATA, Span.NONE, "", value, CONFIDENCE))) {
      return article;
    }
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

package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;

/// Finds the publication's name in the rows around the text, as its masthead and its copyright
/// line, and leaves the rows where they stand.
public final class PublisherRule implements Rule {
  private static final double CONFIDENCE = 0.8;

  @Override
  public String id() {
    return "publisher";
  }

  @Override
  public String summary() {
    return "finds the name of the publication where rows around the text agree on it";
  }

  @Override
  public Article apply(Article article, Report report) {
    if (article.metadata().publisher() != null) {
      return article;
    }
    String language = article.metadata().languageOrUndetermined();
    String name = Imprint.publisher(article.blocks(), language);
    if (name == null
        || !report.propose(new Change(id(), Effect.METADATA, Span.NONE, "", name, CONFIDENCE))) {
      return article;
    }
    return article.withMetadata(article.metadata().toBuilder().publisher(name).build());
  }
}

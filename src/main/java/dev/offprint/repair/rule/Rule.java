package dev.offprint.repair.rule;

import dev.offprint.model.Article;
import dev.offprint.report.Report;

/// Mends one kind of damage.
///
/// A rule is pure but for the report; it is idempotent; it answers the same instance when it
/// changed nothing; every character that it takes out of the article stands in the report.
public interface Rule {
  /// A short name in kebab case, e.g. `broken-out`.
  String id();

  /// What it does, in one line.
  String summary();

  /// Whether a long article may be mended volume by volume: what the rule must know of the text to
  /// judge a place, as many pages around it tell as there are in a book.
  default boolean mendsVolumes() {
    return false;
  }

  /// Whether the rule finds out by the look of a text what the markup of a page tells: where a
  /// paragraph ends, what is a list. Pages do without it.
  default boolean guessesMarkup() {
    return false;
  }

  /// The article, mended.
  Article apply(Article article, Report report);
}

package dev.offprint.extract;

import dev.offprint.extract.html.PageKind;
import dev.offprint.model.Article;
import dev.offprint.model.SourceText;
import dev.offprint.model.Surroundings;

/// What was made of an input: an article, and what stands around it.
///
/// @param article all that the input says, in its order
/// @param text to which the article's spans refer: the input's own or, where that is markup, the
///     words that a reader of it sees
/// @param surroundings what stands around the article on its page
/// @param kind whether the page has an article at all; any text is one
public record Extracted(
    Article article, SourceText text, Surroundings surroundings, PageKind kind) {
  /// An article that is all there is.
  static Extracted alone(Article article, SourceText text) {
    return new Extracted(article, text, Surroundings.NONE, PageKind.ARTICLE);
  }
}

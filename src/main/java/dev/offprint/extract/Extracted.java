package dev.offprint.extract;

import dev.offprint.model.Article;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.Set;

/// What was made of an input: an article, and what stands around it.
///
/// @param article all that the input says, in its order
/// @param text to which the article's spans refer: the input's own or, where that is markup, the
///     words that a reader of it sees
/// @param around the spans of the paragraphs that are no part of the article but of the page that
///     it stands on
public record Extracted(Article article, SourceText text, Set<Span> around) {
  public Extracted {
    around = Set.copyOf(around);
  }
}

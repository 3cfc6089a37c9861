package dev.offprint.extract.html;

import dev.offprint.model.Article;
import dev.offprint.model.SourceText;
import dev.offprint.model.Surroundings;

/// Finds the article on a web page: the part of it with nearly all of the running text, without
/// what the page's own names and the look of its parts say is around an article.
public final class HtmlExtractor {
  private HtmlExtractor() {}

  /// @param article all of the page, in its order
  /// @param text the words that a reader of the page sees, to which the spans refer
  /// @param surroundings what stands around the article
  /// @param kind whether the page has an article at all
  public record Page(Article article, SourceText text, Surroundings surroundings, PageKind kind) {}

  /// @param url where the page came from, absolute; empty if that is not known
  public static Page extract(SourceText html, String url) {
    return new PageReader(html, url).read();
  }
}

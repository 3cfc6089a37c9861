package dev.offprint.model;

import java.util.List;

/// What one output file holds: one article, or several bound together.
public record Book(Metadata metadata, List<Article> articles) {
  public Book {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a book has at least one article");
    }
  }

  /// A book of one.
  public static Book of(Article article) {
    return new Book(article.metadata(), List.of(article));
  }

  public boolean isSingle() {
    return articles.size() == 1;
  }
}

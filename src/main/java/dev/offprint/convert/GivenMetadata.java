package dev.offprint.convert;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts metadata together from what the user gave and what the text says.
final class GivenMetadata {
  private GivenMetadata() {}

  /// The article, said to be in the language that is given: the rules want to know it. The rest of
  /// what is given comes after them, so that they find the text's own title and rows all the same.
  static Article inLanguage(Article article, Metadata given) {
    Metadata known = article.metadata().toBuilder().language(given.language()).build();
    return given.language() == null ? article : article.withMetadata(known);
  }

  /// The article, with what is given in the place of what it says of itself.
  static Article over(Article article, Metadata given) {
    return article.withMetadata(merged(article.metadata(), given));
  }

  static Metadata merged(Metadata found, Metadata given) {
    return found.toBuilder()
        .title(first(given.title(), found.title()))
        .authors(given.authors().isEmpty() ? found.authors() : given.authors())
        .publisher(first(given.publisher(), found.publisher()))
        .url(first(given.url(), found.url()))
        .published(given.published() != null ? given.published() : found.published())
        .language(first(given.language(), found.language()))
        .build();
  }

  /// What is given for a book of several articles holds for each of them only where it can.
  static Metadata ofEach(Metadata given) {
    return given.toBuilder().title(null).authors(List.of()).url(null).build();
  }

  /// The standfirst describes the article to a library's catalogue.
  static Article described(Article article) {
    if (article.metadata().description() != null) {
      return article;
    }
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.STANDFIRST) {
        String words = Inlines.text(paragraph.content());
        return article.withMetadata(article.metadata().toBuilder().description(words).build());
      }
    }
    return article;
  }

  private static @Nullable String first(@Nullable String wins, @Nullable String otherwise) {
    return wins != null ? wins : otherwise;
  }
}

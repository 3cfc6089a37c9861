package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Book;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookOutlineTest {
  @Test
  void aHeadingGoesOneLevelDeeperHoweverManyTheArticleSkips() {
    assertEquals(List.of(2, 3, 3, 2), levels(heading(1), heading(4), heading(4), heading(1)));
  }

  @Test
  void anArticleMayBeginWithASubsection() {
    assertEquals(List.of(2, 2, 2), levels(heading(3), heading(3), heading(2)));
  }

  @Test
  void headingsInQuotesAndListsCount() {
    Block quote = new Block.Quote(List.of(heading(2)), Span.NONE);
    Block list = new Block.ItemList(1, List.of(List.of(heading(3))), Span.NONE);
    assertEquals(List.of(2, 3, 4, 2), levels(heading(1), quote, list, heading(1)));
  }

  @Test
  void aHeadingThatShowsNothingIsNone() {
    Heading blank = new Heading(1, List.of(Text.of(" \u0000\n")), Span.NONE);
    assertEquals(List.of(2), levels(blank, heading(2)));
  }

  private static List<Integer> levels(Block... blocks) {
    Article article = new Article(Metadata.EMPTY, Arrays.asList(blocks));
    return BookOutline.of(Book.of(article)).article(0).headings().stream()
        .map(BookOutline.Entry::level)
        .toList();
  }

  private static Heading heading(int level) {
    return new Heading(level, List.of(Text.of("Title")), Span.NONE);
  }
}

package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Book;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What one finds, copies and hears from a PDF is the text, to the character.
class CopiedTextTest {
  @Test
  void charactersThatLookTheSameAreToldApart() throws IOException {
    assertEquals(
        List.of("100\u00A0km and 10 km", "Non\u2011stop, one-way", "5\u00B5 and \u03BC"),
        copied("100\u00A0km and 10 km", "Non\u2011stop, one-way", "5\u00B5 and \u03BC"));
  }

  @Test
  void accentsAreSpelledAsTheyWere() throws IOException {
    assertEquals(
        List.of("re\u0301sume\u0301", "r\u00E9sum\u00E9"),
        copied("re\u0301sume\u0301", "r\u00E9sum\u00E9"));
  }

  @Test
  void whatShowsNothingStaysWhereItWas() throws IOException {
    assertEquals(List.of("a\u2060b", "a"), copied("a\u2060b", "a"));
  }

  private static List<String> copied(String... paragraphs) throws IOException {
    List<Block> blocks =
        Arrays.stream(paragraphs)
            .<Block>map(words -> Paragraph.of(List.of(Text.of(words)), Span.NONE))
            .toList();
    Metadata metadata = new Metadata.Builder().title("Title").language("en").build();
    byte[] pdf = new Press().pdf(Book.of(new Article(metadata, blocks)), Press.PLAIN);
    List<String> copied = new ArrayList<>();
    for (PdfTree.Node node : PdfTree.of(pdf).all()) {
      if (node.role().equals("P")) {
        copied.add(node.wholeText());
      }
    }
    return copied;
  }
}

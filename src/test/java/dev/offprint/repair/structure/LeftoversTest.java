package dev.offprint.repair.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
  private static final String PROSE =
      "The boat leaves at six, and nobody asked it to. It knows why.";
  private static final Metadata METADATA =
      Metadata.EMPTY.toBuilder().publisher("The Ferry Post").build();

  /// The lines that are left over in a page of these, of which those with `-` were taken out.
  private static List<String> in(String... lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      if (!line.startsWith("-")) {
        Span span = new Span(start, start + line.length());
        blocks.add(Paragraph.of(List.of(new Text(line, span)), span));
        kept.add(line);
      }
      start += line.length() + 1;
    }
    Leftovers leftovers = new Leftovers(new Article(METADATA, blocks), String.join("\n", lines));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (leftovers.has(i, kept.get(i))) {
        found.add(kept.get(i));
      }
    }
    return found;
  }

  @Test
  void aLineOverAMenuIsOne() {
    String line = "A Blog on Boats";
    assertEquals(List.of(line), in(line, "-Menu", "-About me", "-Contact", PROSE));
  }

  @Test
  void aHeadingOverAnAdvertisementIsNone() {
    assertEquals(List.of(), in("The last boat", "-Advertisement", PROSE));
  }

  @Test
  void theNameOfTheSiteIsOne() {
    assertEquals(List.of("the ferry post"), in(PROSE, "the ferry post", PROSE));
  }

  @Test
  void aLineBetweenPiecesThatWereTakenOutIsOne() {
    String line = "Your address";
    assertEquals(
        List.of(line), in(PROSE, "-Share", line, "-Sign up", "-No, thanks", "-Close", PROSE));
  }

  @Test
  void aHeadingBelowAdvertisementsIsNone() {
    assertEquals(List.of(), in(PROSE, "-Share", "-Print", "The last boat", PROSE));
  }

  @Test
  void aHeadingBelowTheEdgesOfPagesIsNone() {
    assertEquals(List.of(), in(PROSE, "-12", "-The Ferry", "The last boat", "-Share", PROSE));
  }

  @Test
  void aHeadingBetweenTwoAdvertisementsIsNone() {
    assertEquals(List.of(), in(PROSE, "-Advertisement", "The last boat", "-Advertisement", PROSE));
  }
}

package dev.offprint.repair.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final String SOURCE = "One\n\nTwo\n\nShare\n\nThree\n\n* * *\n\nFour";

  private static Block paragraph(String text) {
    int start = SOURCE.indexOf(text);
    return Paragraph.of(
        List.of(new Text(text, new Span(start, start + text.length()))),
        new Span(start, start + text.length()));
  }

  private final Gaps gaps =
      new Gaps(
          List.of(paragraph("One"), paragraph("Two"), paragraph("Three"), paragraph("Four")),
          SOURCE);

  @Test
  void betweenNeighboursIsNone() {
    assertFalse(gaps.isBehind(0));
  }

  @Test
  void whereWordsWereTakenOutIsOne() {
    assertTrue(gaps.isBehind(1));
  }

  @Test
  void signsAloneAreNone() {
    assertFalse(gaps.isBehind(2));
  }

  @Test
  void behindTheLastBlockIsNone() {
    assertFalse(gaps.isBehind(3));
  }

  @Test
  void linesAreCountedAsFarAsAskedFor() {
    String source = "One\n\nShare\n* * *\nSave it\n\nTwo";
    Block one = Paragraph.of(List.of(new Text("One", new Span(0, 3))), new Span(0, 3));
    int at = source.indexOf("Two");
    Block two = Paragraph.of(List.of(new Text("Two", new Span(at, at + 3))), new Span(at, at + 3));
    Gaps between = new Gaps(List.of(one, two), source);
    assertEquals(1, between.linesBehind(0, 1));
    assertEquals(2, between.linesBehind(0, 5));
    assertEquals(0, between.linesBehind(-1, 5));
  }

  @Test
  void ofWhatHasNoPlaceNothingIsSaid() {
    Block made = Paragraph.of(List.of(Text.of("Made")), Span.NONE);
    assertFalse(new Gaps(List.of(paragraph("One"), made), SOURCE).isBehind(0));
  }
}

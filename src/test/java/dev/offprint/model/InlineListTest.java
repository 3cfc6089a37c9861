package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineListTest {
  private final List<Inline> given =
      List.of(
          Text.of("Slow "),
          new Emphasis(List.of(Text.of("trains"))),
          new LineBreak(Span.NONE),
          Text.of("run late."));

  @Test
  void itIsEqualToAnyListOfTheSame() {
    List<Inline> list = InlineList.of(given);
    assertEquals(given, list);
    assertEquals(list, given);
    assertEquals(given.hashCode(), list.hashCode());
    assertEquals(Paragraph.of(given, Span.NONE), Paragraph.of(list, Span.NONE));
  }

  @Test
  void itsTextIsThatOfThePieces() {
    assertEquals("Slow trains\nrun late.", Inlines.text(InlineList.of(given)));
    assertEquals("", Inlines.text(InlineList.of(List.of())));
  }

  @Test
  void whatItWasMadeOfMayChangeAndItDoesNot() {
    List<Inline> pieces = new ArrayList<>(given);
    List<Inline> list = InlineList.of(pieces);
    pieces.clear();
    assertEquals(given, list);
    assertThrows(UnsupportedOperationException.class, list::clear);
  }

  @Test
  void aCopyOfItIsItself() {
    List<Inline> list = InlineList.of(given);
    assertSame(list, InlineList.of(list));
  }
}

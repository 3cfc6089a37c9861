package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlinesTest {
  private static final List<Inline> CONTENT =
      List.of(
          new Text("one ", new Span(10, 14)),
          new Emphasis(
              List.of(
                  new Text("two", new Span(15, 18)),
                  new Link("https://example.org", List.of(new Text("three", new Span(19, 24)))))),
          new LineBreak(new Span(25, 26)),
          new Text("four", new Span(26, 30)));

  @Test
  void everyStretchHasTheCharactersThatStandThere() {
    String text = Inlines.text(CONTENT);
    for (int from = 0; from <= text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        String sliced = Inlines.text(Inlines.slice(CONTENT, from, to));
        assertEquals(text.substring(from, to), sliced, from + ".." + to);
      }
    }
  }

  @Test
  void aStretchKeepsItsNestingAndItsPartOfTheSource() {
    List<Inline> expected =
        List.of(
            new Emphasis(
                List.of(
                    new Text("wo", new Span(16, 18)),
                    new Link("https://example.org", List.of(new Text("th", new Span(19, 21)))))));
    assertEquals(expected, Inlines.slice(CONTENT, 5, 9));
  }

  @Test
  void aStretchOfNoCharactersIsEmpty() {
    assertEquals(List.of(), Inlines.slice(CONTENT, 6, 6));
  }

  private static final Inline.Note NOTE =
      new Inline.Note(List.of(Block.Paragraph.of(List.of(Text.of("a note")), new Span(40, 50))));
  private static final List<Inline> NOTED =
      List.of(new Text("one", new Span(0, 3)), NOTE, new Text(" two", new Span(3, 7)));

  @Test
  void aNoteHasNoCharactersAndItsSpanIsThatOfItsContent() {
    assertEquals("one two", Inlines.text(NOTED));
    assertEquals(new Span(0, 50), Inlines.span(NOTED));
  }

  @Test
  void aNoteStaysWithTheCharacterBeforeItWhereTextIsCut() {
    List<Inlines.Edit> halves = List.of(new Inlines.Edit(0, 3, ""), new Inlines.Edit(3, 7, ""));
    assertEquals(
        List.of(List.of(NOTED.get(0), NOTE), List.of(NOTED.get(2))), Inlines.slices(NOTED, halves));
    assertEquals(List.of(NOTE, NOTED.get(2)), Inlines.slice(NOTED, 3, 7));
  }

  @Test
  void editsThatKeepLengthsLeaveOneTextInItsPlace() {
    Span place = new Span(3, 15);
    List<Inline> said = List.of(new Text("\"Yes,\" he 's", place));
    List<Inlines.Edit> edits =
        List.of(
            new Inlines.Edit(0, 1, "“"),
            new Inlines.Edit(5, 6, "”"),
            new Inlines.Edit(10, 11, "’"));
    assertEquals(List.of(new Text("“Yes,” he ’s", place)), Inlines.edit(said, edits));
  }

  @Test
  void aLineFeedInThePlaceOfACharacterBreaksTheLine() {
    List<Inline> text = List.of(new Text("a b", new Span(3, 6)));
    List<Inline> expected =
        List.of(
            new Text("a", new Span(3, 4)),
            new LineBreak(new Span(4, 5)),
            new Text("b", new Span(5, 6)));
    assertEquals(expected, Inlines.edit(text, List.of(new Inlines.Edit(1, 2, "\n"))));
  }

  @Test
  void anEditThatMakesTextShorterPartsItsPlaces() {
    List<Inline> text = List.of(new Text("a -- b", new Span(3, 9)));
    List<Inline> expected =
        List.of(
            new Text("a ", new Span(3, 5)),
            new Text("—", new Span(5, 7)),
            new Text(" b", new Span(7, 9)));
    assertEquals(expected, Inlines.edit(text, List.of(new Inlines.Edit(2, 4, "—"))));
  }

  @Test
  void whereThePlacesAreNotThoseOfTheCharactersAnEditPartsThem() {
    List<Inline> text = List.of(new Text("a'b", new Span(3, 20)));
    assertEquals("a’b", Inlines.text(Inlines.edit(text, List.of(new Inlines.Edit(1, 2, "’")))));
  }

  @Test
  void anEditKeepsANoteEvenIfItTakesAllTextAroundItAway() {
    assertEquals(List.of(NOTE), Inlines.edit(NOTED, List.of(new Inlines.Edit(0, 7, ""))));
  }

  @Test
  void aNoteHoldsNoHeading() {
    List<Block> content = List.of(new Block.Heading(1, List.of(), Span.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Inline.Note(content));
  }
}

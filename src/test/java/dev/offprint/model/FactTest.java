package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {
  private final List<String> asked = new ArrayList<>();
  private final Fact<String> fact = Fact.of(this::answer);
  private final List<Inline> text =
      Paragraph.of(List.of(Text.of("Slow "), Text.of("trains")), Span.NONE).content();

  private String answer(String text, String language) {
    asked.add(language);
    return text + " in " + language;
  }

  @Test
  void aTextIsAskedOnce() {
    String first = fact.about(text, "en");
    assertEquals("Slow trains in en", first);
    assertSame(first, fact.about(text, "en"));
    assertEquals(List.of("en"), asked);
  }

  @Test
  void everyLanguageHasAnAnswerOfItsOwn() {
    assertEquals("Slow trains in en", fact.about(text, "en"));
    assertEquals("Slow trains in de", fact.about(text, "de"));
    assertEquals("Slow trains in en", fact.about(text, "en"));
    assertEquals(List.of("en", "de"), asked);
  }

  @Test
  void anotherQuestionHasAnotherAnswer() {
    Fact<Integer> length = Fact.of((characters, _) -> characters.length());
    assertEquals("Slow trains in en", fact.about(text, "en"));
    assertEquals(11, length.about(text, "en"));
    assertEquals("Slow trains in en", fact.about(text, "en"));
    assertEquals(1, asked.size());
  }

  @Test
  void aListThatMayChangeIsAskedEachTime() {
    List<Inline> pieces = new ArrayList<>(List.of(Text.of("One")));
    assertEquals("One in en", fact.about(pieces, "en"));
    pieces.add(Text.of(" two"));
    assertEquals("One two in en", fact.about(pieces, "en"));
  }
}

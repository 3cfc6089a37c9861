package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {
  @ParameterizedTest
  @CsvSource({
    "newsletter, Join our newsletter today, true",
    "newsletter, Join our Newsletter today, false",
    "(?i)NEWSLETTER, Join our Newsletter today, true",
    "(?i)ÜBER UNS, Mehr über uns, true",
    "^Foto: \\w+$, Foto: Jürß, true",
    "^Foto: \\w+$, Ein Foto: Jürß, false"
  })
  void itIsFoundAnywhereInAnyScript(String regex, String text, boolean found) {
    assertEquals(found, TextPattern.parse(regex).isFoundIn(text));
  }

  @Test
  void anOrdinaryExpressionMaySearchALongParagraph() {
    String paragraph = "some words ".repeat(20_000) + "and an end";
    assertTrue(TextPattern.parse("words and an (end|start)").isFoundIn(paragraph));
  }

  @Test
  void aSearchThatWouldNotEndIsGivenUp() {
    TextPattern pattern = TextPattern.parse("(\\w|\\w\\w)+\\1;");
    String paragraph = "nosemicoloninthislongword".repeat(6);
    TextPattern.EndlessSearch given =
        assertThrows(TextPattern.EndlessSearch.class, () -> pattern.isFoundIn(paragraph));
    assertEquals(
        "“(\\w|\\w\\w)+\\1;” takes too long to be searched for in a paragraph of 150 characters; write"
            + " it without a repetition inside a repetition",
        given.getMessage());
  }

  @Test
  void aSearchThatNeedsTooMuchStackIsGivenUp() {
    TextPattern pattern = TextPattern.parse("^(a|b)*$");
    String paragraph = "ab".repeat(2_000_000);
    assertThrows(TextPattern.EndlessSearch.class, () -> pattern.isFoundIn(paragraph));
  }
}

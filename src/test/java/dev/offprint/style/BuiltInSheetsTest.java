package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.PageStyle.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltInSheetsTest {
  @ParameterizedTest
  @ValueSource(strings = {"base", "print", "epub"})
  void aBuiltInSheetGivesNoFindings(String name) {
    StyleSheet sheet = StyleSheet.builtIn(name);
    assertEquals(List.of(), Sheets.messages(SheetReader.read(sheet).findings()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "print", "epub"})
  void aBuiltInSheetIsTheOneThatUsersRead(String name) throws IOException {
    String shown = Files.readString(Path.of("styles", name + ".css"));
    assertEquals(shown, StyleSheet.builtIn(name).css());
  }

  @Test
  void anUnknownBuiltInSheetIsAMistake() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> StyleSheet.builtIn("x"));
    assertEquals("there is no built-in style sheet x.css", thrown.getMessage());
  }

  @Test
  void theEpubHasTheBuiltInSheetsAsTheyStand() {
    String css = EpubStyles.css(List.of());
    assertEquals(StyleSheet.builtIn("base").css() + "\n" + StyleSheet.builtIn("epub").css(), css);
  }

  @Test
  void aParagraphIsIndentedAfterAParagraphOnly() {
    Theme theme = Theme.forPrint(Paper.A4, List.of());
    Element heading = Sheets.ARTICLE.child("h2");
    assertEquals(0, theme.style(heading.next("p")).textIndent());
    assertEquals(1.3f * 11f, theme.style(heading.next("p").next("p")).textIndent(), 1e-4);
    assertEquals(0, theme.style(heading.next("p").next("p", "byline")).textIndent());
    Element attribution = Sheets.ARTICLE.child("footer", "attribution");
    assertEquals(0, theme.style(attribution.child("p").next("p")).textIndent());
  }

  @Test
  void textIsSetInElevenOnFifteen() {
    Style style = Theme.forPrint(Paper.A4, List.of()).style(Sheets.ARTICLE.child("p"));
    assertEquals("Source Serif 4", style.fontFamily());
    assertEquals(11f, style.fontSize());
    assertEquals(15, style.lineHeight());
    assertEquals(Style.TextAlign.JUSTIFY, style.textAlign());
    assertEquals(true, style.hyphens());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aLineHasRoomForSixtyToSeventyFiveCharacters(Paper paper) {
    Theme theme = Theme.forPrint(paper, List.of());
    PageStyle page = theme.page(Side.LEFT);
    float measure = page.width() - page.margin().left() - page.margin().right();
    // On average a character of English is 0.448 em wide in Source Serif 4.
    double characters = measure / (0.448 * 11);
    assertTrue(characters >= 60 && characters <= 75, paper + ": " + characters);
  }

  @Test
  void theFirstPageHasAFolioButNoRunningHead() {
    Theme theme = Theme.forPrint(Paper.A4, List.of());
    assertEquals(
        Set.of(Box.BOTTOM_LEFT, Box.BOTTOM_RIGHT), theme.page(Side.FIRST).boxes().keySet());
    assertEquals(
        Set.of(Box.TOP_LEFT, Box.BOTTOM_LEFT, Box.BOTTOM_RIGHT),
        theme.page(Side.RIGHT).boxes().keySet());
  }

  @Test
  void everyColourOfPrintStandsOutFromThePaper() {
    for (StyleRule rule : SheetReader.read(StyleSheet.builtIn("print")).rules()) {
      for (Declaration declaration : rule.declarations()) {
        for (Setting setting : declaration.settings()) {
          if (setting.value() instanceof Value.Color(int rgb)) {
            assertTrue(contrast(rgb) >= 4.5, declaration.css() + ": " + contrast(rgb));
          }
        }
      }
    }
  }

  /// The contrast with white (WCAG 2.2, relative luminance).
  private static double contrast(int rgb) {
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}

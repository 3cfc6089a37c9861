package dev.offprint.style;

import static dev.offprint.style.Sheets.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.style.Style.Borders;
import dev.offprint.style.Style.Edges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PropertiesTest {
  @ParameterizedTest
  @CsvSource({
    "10pt, 10",
    "16px, 12",
    "25.4mm, 72",
    "2.54cm, 72",
    "1in, 72",
    "1pc, 12",
    "2em, 22",
    "1rem, 11",
    "200%, 22",
    "1e1pt, 10",
    "+.5in, 36",
    "12PT, 12"
  })
  void aLengthBecomesPoints(String length, float points) {
    assertEquals(points, styled("font-size: " + length).fontSize(), 1e-3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Source Sans 3\" | Source Sans 3",
        "Georgia, 'Source Serif 4 Display', serif | Source Serif 4 Display",
        "sans-serif | Source Sans 3",
        "serif | Source Serif 4",
        "source sans 3, serif | Source Serif 4",
        "\"source sans 3\" | Source Sans 3",
        "Helvetica Neue, Sans-Serif | Source Sans 3"
      })
  void theFirstFamilyThatThereIsIsTaken(String list, String family) {
    assertEquals(family, styled("font-family: " + list).fontFamily());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#123456 | 123456",
        "#1aF | 11aaff",
        "rgb(1, 2, 3) | 010203",
        "rgb(1 2 3) | 010203",
        "rgb(100%, 0%, 20%) | ff0033",
        "rgb(300, -5, 0) | ff0000",
        "rebeccapurple | 663399",
        "DarkSlateGray | 2f4f4f"
      })
  void aColourIsRead(String css, String hex) {
    assertEquals(Integer.parseInt(hex, 16), styled("color: " + css).color());
  }

  @ParameterizedTest
  @CsvSource({"normal, 400", "bold, 700", "100, 100", "600, 600", "900, 900"})
  void aWeightIsRead(String css, int weight) {
    assertEquals(weight, styled("font-weight: " + css).fontWeight());
  }

  @ParameterizedTest
  @CsvSource({"1.5, 15", "12pt, 12", "120%, 12", "2em, 20", "normal, 12"})
  void aLineHeightIsRead(String css, float points) {
    assertEquals(points, styled("font-size: 10pt; line-height: " + css).lineHeight(), 1e-3);
  }

  @ParameterizedTest
  @CsvSource({
    "start, START",
    "left, START",
    "end, END",
    "right, END",
    "center, CENTER",
    "justify, JUSTIFY"
  })
  void anAlignmentIsRead(String css, Style.TextAlign align) {
    assertEquals(align, styled("text-align: " + css).textAlign());
  }

  @Test
  void theOtherPropertiesOfTextAreRead() {
    Style style =
        styled(
            "font-style: italic; text-indent: -2pt; letter-spacing: .1em; font-size: 10pt;"
                + "text-transform: lowercase; hyphens: none; widows: 3; orphans: 4");
    assertEquals(true, style.italic());
    assertEquals(-2, style.textIndent());
    assertEquals(1, style.letterSpacing(), 1e-4);
    assertEquals(Style.TextTransform.LOWERCASE, style.textTransform());
    assertEquals(false, style.hyphens());
    assertEquals(3, style.widows());
    assertEquals(4, style.orphans());
    assertEquals(0, styled("letter-spacing: 3pt; letter-spacing: normal").letterSpacing());
    assertEquals(false, styled("hyphens: manual").hyphens());
    assertEquals(true, styled("hyphens: auto").hyphens());
  }

  @ParameterizedTest
  @CsvSource({
    "1pt, 1, 1, 1, 1",
    "1pt 2pt, 1, 2, 1, 2",
    "1pt 2pt 3pt, 1, 2, 3, 2",
    "1pt 2pt 3pt 4pt, 1, 2, 3, 4",
    "0, 0, 0, 0, 0"
  })
  void aShorthandHasOneToFourSides(String css, float top, float right, float bottom, float left) {
    Edges edges = new Edges(top, right, bottom, left);
    assertEquals(edges, styled("margin: " + css).margin());
    assertEquals(edges, styled("padding: " + css).padding());
    assertEquals(edges, styled("border-style: solid; border-width: " + css).border().width());
  }

  @Test
  void aLonghandAfterItsShorthandCounts() {
    assertEquals(new Edges(1, 1, 1, 9), styled("margin: 1pt; margin-left: 9pt").margin());
    assertEquals(new Edges(-1, 1, 1, 1), styled("margin: 1pt; margin-top: -1pt").margin());
    assertEquals(new Edges(1, 1, 1, 1), styled("padding-left: 9pt; padding: 1pt").padding());
  }

  @Test
  void aBorderIsReadInAnyOrder() {
    Borders red = new Borders(new Edges(2, 2, 2, 2), 0xFF0000);
    assertEquals(red, styled("border: 2pt solid red").border());
    assertEquals(red, styled("border: red 2pt solid").border());
    assertEquals(
        new Borders(new Edges(0, 0, 0, 0.75f), 0x00FF00),
        styled("border-left: thin solid lime").border());
  }

  @Test
  void aBorderWithoutAStyleIsNone() {
    assertEquals(new Borders(Edges.NONE, 0), styled("border: 2pt").border());
    assertEquals(new Borders(Edges.NONE, 0), styled("border-width: 2pt").border());
    assertEquals(Edges.NONE, styled("border: 1pt solid; border: none").border().width());
  }

  @Test
  void aBorderHasTheColourOfTheTextUnlessItHasItsOwn() {
    assertEquals(0xFF0000, styled("border: 1pt solid; color: red").border().color());
    assertEquals(
        0x0000FF, styled("border: 1pt solid; color: red; border-color: blue").border().color());
  }

  @ParameterizedTest
  @CsvSource({
    "break-before: page, PAGE, AUTO", "break-before: always, PAGE, AUTO",
    "page-break-before: always, PAGE, AUTO", "break-before: avoid, AVOID, AUTO",
    "break-after: page, AUTO, PAGE", "page-break-after: avoid, AUTO, AVOID",
    "break-after: auto, AUTO, AUTO"
  })
  void aBreakIsRead(String css, Style.Break before, Style.Break after) {
    assertEquals(before, styled(css).breakBefore());
    assertEquals(after, styled(css).breakAfter());
  }

  @Test
  void avoidingABreakInsideIsRead() {
    assertEquals(false, styled("break-inside: avoid").breakInside());
    assertEquals(false, styled("page-break-inside: avoid").breakInside());
    assertEquals(true, styled("break-inside: avoid; break-inside: auto").breakInside());
  }

  @Test
  void aListMarkerIsRead() {
    assertEquals(Style.ListMarker.NONE, styled("list-style: none").listStyle());
    assertEquals(Style.ListMarker.DECIMAL, styled("list-style-type: decimal").listStyle());
  }

  @Test
  void onlyDisplayNoneHides() {
    assertEquals(false, styled("display: none").shown());
    assertEquals(true, styled("display: none; display: block").shown());
  }
}

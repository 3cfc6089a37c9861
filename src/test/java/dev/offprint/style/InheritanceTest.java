package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.style.Style.Borders;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Style.ListMarker;
import dev.offprint.style.Style.TextAlign;
import dev.offprint.style.Style.TextTransform;
import org.junit.jupiter.api.Test;

final class InheritanceTest {
  private static Style child(String parents, String own) {
    Theme theme = Sheets.theme("div { " + parents + " } i { " + own + " }");
    return theme.style(Sheets.ARTICLE.child("div").child("i"));
  }

  @Test
  void theStyleOfTextIsInherited() {
    Style style =
        child(
            "font-family: sans-serif; font-size: 20pt; font-weight: 600; font-style: italic;"
                + "line-height: 24pt; color: #123456; text-align: end; text-indent: 3pt;"
                + "letter-spacing: 1pt; text-transform: uppercase; hyphens: auto; widows: 4;"
                + "orphans: 5; list-style: decimal",
            "");
    assertEquals("Source Sans 3", style.fontFamily());
    assertEquals(20, style.fontSize());
    assertEquals(600, style.fontWeight());
    assertEquals(true, style.italic());
    assertEquals(24, style.lineHeight());
    assertEquals(0x123456, style.color());
    assertEquals(TextAlign.END, style.textAlign());
    assertEquals(3, style.textIndent());
    assertEquals(1, style.letterSpacing());
    assertEquals(TextTransform.UPPERCASE, style.textTransform());
    assertEquals(true, style.hyphens());
    assertEquals(4, style.widows());
    assertEquals(5, style.orphans());
    assertEquals(ListMarker.DECIMAL, style.listStyle());
  }

  @Test
  void theStyleOfBoxesIsNotInherited() {
    Style style =
        child(
            "margin: 9pt; padding: 9pt; border: 1pt solid red; break-before: page;"
                + "break-after: avoid; break-inside: avoid",
            "");
    assertEquals(Edges.NONE, style.margin());
    assertEquals(Edges.NONE, style.padding());
    assertEquals(new Borders(Edges.NONE, 0), style.border());
    assertEquals(Style.Break.AUTO, style.breakBefore());
    assertEquals(Style.Break.AUTO, style.breakAfter());
    assertEquals(true, style.breakInside());
  }

  @Test
  void whatStandsInSomethingHiddenIsHidden() {
    assertEquals(false, child("display: none", "display: block").shown());
  }

  @Test
  void theStyleOfBoxesIsInheritedWhereAskedFor() {
    Style style =
        child(
            "margin: 1pt 2pt 3pt 4pt; padding: 5pt; border: 1pt solid red; break-before: page;"
                + "break-inside: avoid",
            "margin: inherit; padding-left: inherit; border: inherit; break-before: inherit;"
                + "break-inside: inherit");
    assertEquals(new Edges(1, 2, 3, 4), style.margin());
    assertEquals(new Edges(0, 0, 0, 5), style.padding());
    assertEquals(new Borders(new Edges(1, 1, 1, 1), 0xFF0000), style.border());
    assertEquals(Style.Break.PAGE, style.breakBefore());
    assertEquals(false, style.breakInside());
  }

  @Test
  void aNumberAsLineHeightIsInheritedAsANumber() {
    assertEquals(15, child("font-size: 20pt; line-height: 1.5", "font-size: 10pt").lineHeight());
  }

  @Test
  void aPercentageAsLineHeightIsInheritedAsALength() {
    assertEquals(30, child("font-size: 20pt; line-height: 150%", "font-size: 10pt").lineHeight());
  }

  @Test
  void theNormalLineHeightFollowsTheFont() {
    assertEquals(
        12, child("line-height: 40pt", "line-height: normal; font-size: 10pt").lineHeight(), 1e-4);
  }

  @Test
  void anEmOfTheFontSizeIsTheParents() {
    assertEquals(30, child("font-size: 20pt", "font-size: 1.5em").fontSize());
    assertEquals(10, child("font-size: 20pt", "font-size: 50%").fontSize());
  }

  @Test
  void anEmOfAMarginIsTheElementsOwn() {
    assertEquals(60, child("font-size: 20pt", "margin-top: 2em; font-size: 30pt").margin().top());
  }

  @Test
  void aRemIsTheRoots() {
    Theme theme = Sheets.theme("html { font-size: 8pt } p { font-size: 20pt; text-indent: 2rem }");
    assertEquals(16, theme.style(Sheets.ARTICLE.child("p")).textIndent());
  }

  @Test
  void anIndentInEmIsInheritedAsALength() {
    assertEquals(20, child("font-size: 20pt; text-indent: 1em", "font-size: 10pt").textIndent());
  }

  @Test
  void bolderIsRelativeToTheParent() {
    assertEquals(400, child("font-weight: 300", "font-weight: bolder").fontWeight());
    assertEquals(700, child("font-weight: 400", "font-weight: bolder").fontWeight());
    assertEquals(900, child("font-weight: 600", "font-weight: bolder").fontWeight());
    assertEquals(400, child("font-weight: 700", "font-weight: lighter").fontWeight());
  }

  @Test
  void smallerAndLargerAreRelativeToTheParent() {
    assertEquals(10, child("font-size: 12pt", "font-size: smaller").fontSize(), 1e-4);
    assertEquals(12, child("font-size: 10pt", "font-size: larger").fontSize(), 1e-4);
  }

  @Test
  void nestingCannotMakeTextVanishOrExplode() {
    Theme theme = Sheets.theme("small { font-size: 10% } big { font-size: 900% }");
    Element small = Sheets.ARTICLE;
    Element big = Sheets.ARTICLE;
    for (int i = 0; i < 50; i++) {
      small = small.child("small");
      big = big.child("big");
    }
    assertEquals(1, theme.style(small).fontSize());
    assertEquals(1000, theme.style(big).fontSize());
  }
}

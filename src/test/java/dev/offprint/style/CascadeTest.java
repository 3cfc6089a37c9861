package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CascadeTest {
  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  private static int color(String css) {
    return Sheets.theme(css).style(Sheets.ARTICLE.child("p", "x").next("p", "x", "y")).color();
  }

  @Test
  void theLaterRuleWinsOverItsLike() {
    assertEquals(BLUE, color("p { color: red } p { color: blue }"));
    assertEquals(BLUE, color("p { color: red; color: blue }"));
  }

  @Test
  void theMoreSpecificSelectorWinsOverTheLater() {
    assertEquals(RED, color(".x { color: red } p { color: blue }"));
    assertEquals(RED, color("article p { color: red } p { color: blue }"));
    assertEquals(RED, color(".x.y { color: red } .x { color: blue }"));
    assertEquals(RED, color("p:lang(en) { color: red } body article p { color: blue }"));
  }

  @Test
  void theMostSpecificSelectorOfAListCounts() {
    assertEquals(RED, color("p, .y { color: red } p { color: blue }"));
  }

  @Test
  void whatIsImportantWinsOverTheMoreSpecific() {
    assertEquals(RED, color("* { color: red !important } .x.y { color: blue }"));
    assertEquals(BLUE, color("p { color: red !important } .x { color: blue !important }"));
  }

  @Test
  void theUsersSheetWinsOverABuiltInRuleOfItsWeight() {
    Style heading = Sheets.theme("h2 { font-size: 20pt }").style(Sheets.ARTICLE.child("h2"));
    assertEquals(20, heading.fontSize());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        "P",
        ".y",
        "p.x.y",
        "*",
        "article p",
        "html p",
        "body > article > p",
        "p + p",
        ".x + .y",
        "p:first-child + p",
        "html body article > p + p.y",
        "p:lang(en)",
        "*.y",
        "p:LANG(EN)",
        "h1, p"
      })
  void aSelectorThatMatchesApplies(String selector) {
    assertEquals(RED, color(selector + " { color: red !important }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h2",
        ".z",
        ".X",
        "p p",
        "body > p",
        "h1 + p",
        "p + p + p",
        "p:first-child",
        "p:lang(de)",
        "p:lang(e)",
        "h1 p",
        "article + p",
        ".y .y"
      })
  void aSelectorThatDoesNotMatchDoesNotApply(String selector) {
    assertEquals(0, color(selector + " { color: red !important }"));
  }

  @Test
  void aLanguageIncludesItsVarieties() {
    Theme theme = Sheets.theme("p:lang(de) { color: red }");
    assertEquals(RED, theme.style(Element.root("de-AT").child("p")).color());
    assertEquals(RED, theme.style(Element.root("DE").child("p")).color());
    assertEquals(0, theme.style(Element.root("den").child("p")).color());
  }

  @Test
  void elementsThatOnlyAFarSiblingTellsApartHaveTheirOwnStyles() {
    Theme theme = Sheets.theme("h2 + p + p { color: red }");
    Element afterHeading = Sheets.ARTICLE.child("h2").next("p").next("p");
    Element amongParagraphs = Sheets.ARTICLE.child("p").next("p").next("p");
    assertEquals(RED, theme.style(afterHeading).color());
    assertEquals(0, theme.style(amongParagraphs).color());
    assertEquals(0, theme.style(afterHeading.next("p")).color());
  }

  @Test
  void theKinOfParentsAreSeen() {
    Theme theme = Sheets.theme("h2 + blockquote em { color: red }");
    Element quote = Sheets.ARTICLE.child("h2").next("blockquote");
    assertEquals(RED, theme.style(quote.child("p").child("em")).color());
    assertEquals(0, theme.style(quote.next("blockquote").child("p").child("em")).color());
  }
}

package dev.offprint.style;

import static dev.offprint.style.Sheets.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.report.Finding;
import dev.offprint.report.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FindingsTest {
  @Test
  void aSheetThatIsUnderstoodGivesNone() {
    assertEquals(List.of(), messages("@charset \"utf-8\";\n/* x */ p /* y */ em { color: red }"));
  }

  @Test
  void anUnknownPropertyIsAWarningWithItsLine() {
    assertEquals(
        List.of("my.css:3: the property “float” is not supported and was left out"),
        messages("p {\n  color: red;\n  float: left;\n}"));
  }

  @Test
  void theLineIsRightAfterCommentsAndStrangeLineEnds() {
    assertEquals(
        List.of("my.css:6: the property “zoom” is not supported and was left out"),
        messages("/* a\r\n b */\rp\f{\n  margin: 0;\r\n  zoom: 1 }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "color | transparent",
        "color | rgba(1,2,3,0.5)",
        "color | #12345",
        "color | #ggg",
        "color | rgb(1,2)",
        "color | url(x)",
        "margin | 10%",
        "margin | 1pt 2pt 3pt 4pt 5pt",
        "margin | auto",
        "margin-left | 5",
        "padding | -1pt",
        "font-size | 0",
        "font-size | -3pt",
        "font-size | 12furlong",
        "font-size | medium",
        "font-weight | 450",
        "font-weight | heavy",
        "line-height | 0",
        "line-height | -1",
        "text-align | middle",
        "text-indent | 5%",
        "letter-spacing | wide",
        "text-transform | capitalize",
        "hyphens | yes",
        "widows | 0",
        "widows | 1.5",
        "border | 1pt dashed",
        "border | solid solid",
        "border-color | red blue",
        "break-before | column",
        "list-style | square",
        "display | flex",
        "margin-top | calc(1pt + 1em)",
        "margin-top | 99999pt",
        "font-size | var(--x)",
        "color | initial",
        "text-indent | 50%",
        "font-style | oblique 10deg"
      })
  void aValueThatAPropertyCannotHaveIsAWarning(String property, String value) {
    List<String> messages = messages("p {\n" + property + ": " + value + ";\n}");
    assertEquals(
        List.of(
            "my.css:2: “%s” is no value that “%s” can have here; it was left out"
                .formatted(value, property)),
        messages);
  }

  @Test
  void aListOfUnknownFamiliesIsAWarning() {
    assertEquals(
        List.of(
            "my.css:1: there is no font family “Georgia,'Comic Sans MS'”; known are Source Serif"
                + " 4, Source Serif 4 Display, Source Sans 3, Source Code Pro,"
                + " serif, sans-serif, monospace"),
        messages("p { font-family: Georgia, 'Comic Sans MS' }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p::before",
        "#id",
        "a[href]",
        "h2 ~ p",
        "p:hover",
        "p:nth-child(2n+1)",
        "p:not(.x)",
        "p:lang(de,fr)",
        "a b c d e f g h i j k"
      })
  void anUnknownSelectorIsAWarningAndItsRuleIsLeftOut(String selector) {
    assertEquals(
        List.of(
            "my.css:2: the selector “%s” is not supported and its rule was left out"
                .formatted(selector)),
        messages("\n" + selector + " { color: red }"));
  }

  @Test
  void anUnknownSelectorTakesTheOthersOfItsListWithIt() {
    Theme theme = Sheets.theme("em,\n#a,\n#b { color: red }");
    assertEquals(0, theme.style(Sheets.ARTICLE.child("em")).color());
    assertEquals(
        List.of(
            "my.css:1: the selector “#a” is not supported and its rule was left out",
            "my.css:1: the selector “#b” is not supported and its rule was left out"),
        messages(theme.findings()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@import url(http://example.org/x.css); | @import url(http://example.org/x.css)",
        "@font-face { font-family: x; src: url(x) } | @font-face",
        "@namespace x 'y'; | @namespace x 'y'",
        "@supports (color: red) { p { color: red } } | @supports (color: red)",
        "@media speech { p { color: red } } | @media speech",
        "@media screen and (color) { p { color: red } } | @media screen and (color)",
        "@media print and (height: 3pt) { p {} } | @media print and (height: 3pt)",
        "@media print; | @media print",
        "@page { @top-left-corner { content: 'x' } } | @top-left-corner",
        "@top-left { content: none } | @top-left",
        "@; | @"
      })
  void anUnknownAtRuleIsAWarning(String css, String rule) {
    assertEquals(
        List.of("my.css:2: the rule “%s” is not supported and was left out".formatted(rule)),
        messages("\n" + css));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { color } | color",
        "p { color: } | color:",
        "p { : red } | : red",
        "p { *zoom: 1 } | *zoom: 1",
        "p { color: red !ie } | color: red !ie",
        "p { em { color: red } } | em",
        "p > { margin: 0 } | p >",
        "& { margin: 0 } | &",
        "} | }",
        "p | p",
        "; p { margin: 0 } | ; p",
        "p { // no comment } | // no comment",
        "% { margin: 0 } | %",
        "p } q { margin: 0 } | p",
        "p { color: \"red } | no } closes “p”"
      })
  void whatCannotBeReadIsAWarning(String css, String shown) {
    List<String> messages = messages("\n" + css);
    assertEquals("my.css:2: CSS that cannot be read: " + shown, messages.getFirst());
  }

  @Test
  void whatCannotBeReadCostsOnlyItself() {
    String css = "p.x { color: red; co!or: blue; margin: 1pt }\n}\n@x y;\n.x { widows: 7 }";
    Theme theme = Sheets.theme(css);
    Style style = theme.style(Sheets.ARTICLE.child("p", "x"));
    assertEquals(0xFF0000, style.color());
    assertEquals(1, style.margin().top());
    assertEquals(7, style.widows());
    assertEquals(
        List.of(
            "my.css:1: CSS that cannot be read: co!or: blue",
            "my.css:2: CSS that cannot be read: }",
            "my.css:3: the rule “@x y” is not supported and was left out"),
        messages(theme.findings()));
  }

  @Test
  void aRuleAndACommentThatNeverEndAreWarnings() {
    assertEquals(
        List.of(
            "my.css:1: CSS that cannot be read: no } closes “p”",
            "my.css:2: CSS that cannot be read: no */ ends this comment"),
        messages("p { color: red\n/* never"));
  }

  @Test
  void aPropertyInTheWrongKindOfRuleIsAWarning() {
    assertEquals(
        List.of(
            "my.css:1: the property “size” is not supported and was left out",
            "my.css:2: the property “color” is not supported and was left out",
            "my.css:3: the property “margin” is not supported and was left out"),
        messages("p { size: A4 }\n@page { color: red;\n @top-left { margin: 0 } }"));
  }

  @Test
  void aSheetThatIsTooLongIsLeftOutWithAWarning() {
    assertEquals(
        List.of(
            "my.css:1: CSS that cannot be read: the sheet is longer than 1000000 characters and"
                + " was left out"),
        messages("p { color: red }".repeat(70_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "p:not(", "@media print {", "a { b: c("})
  void deepNestingIsLeftOutWithAWarning(String opening) {
    assertEquals(
        List.of(
            "my.css:2: CSS that cannot be read: more than 32 brackets are open; the sheet was left"
                + " out"),
        messages("p { color: red }\n" + opening.repeat(50_000)));
  }

  @Test
  void manyFindingsAreCounted() {
    List<Finding> findings = Sheets.theme("p { x: y }".repeat(100_000 / 10)).findings();
    assertEquals(201, findings.size());
    assertEquals(
        Finding.of(Kind.CSS_MORE, "my.css", Integer.toString(10_000 - 200)), findings.getLast());
    assertEquals(
        "my.css: 9800 more warnings about this style sheet are not listed",
        findings.getLast().message());
  }
}

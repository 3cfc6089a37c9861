package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileCssTest {
  private static final String SIGNS = "{}()[];:,.#@!*/\\\"'<>-+~|=$^&% \n\tpaeu0123\0\uD83Dé";

  /// Whatever a sheet is, what is written of it for an EPUB is understood without findings.
  private static void survives(String css) {
    var written = new StringBuilder();
    SheetReader.read(new StyleSheet("my.css", css)).rules().forEach(r -> written.append(r.css()));
    var copy = new StyleSheet("copy.css", written.toString());
    assertEquals(List.of(), Sheets.messages(SheetReader.read(copy).findings()));
  }

  private static List<StyleSheet> sheets(String css) {
    return List.of(new StyleSheet("my.css", css));
  }

  @ParameterizedTest
  @ValueSource(strings = {SIGNS, "}});:,.#@!*/\\\"'<>-+~|=$^&% \n\tpaeu01é", "{}ap:; \n"})
  void aMegabyteOfGarbageGivesFindings(String signs) {
    var random = new Random(7);
    var css = new StringBuilder();
    while (css.length() < 1_000_000) {
      css.append(signs.charAt(random.nextInt(signs.length())));
    }
    assertFalse(Sheets.theme(css.toString()).findings().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "a,",
        "a{",
        "}",
        "a{}",
        ";",
        ":",
        "a:b;",
        "\"",
        "'",
        "\\",
        "/*",
        "*/",
        "//",
        "@",
        "@a;",
        "@page{",
        "@media print{}",
        "<!--",
        "-->",
        "\0",
        "p{a:b}",
        "!",
        "1e9",
        "p{margin:",
        "url(",
        ".",
        "#"
      })
  void oneThingOverAndOverIsSurvived(String piece) {
    survives(piece.repeat(200_000 / piece.length()));
    survives("p{color:" + piece.repeat(100_000 / piece.length()) + "}");
    survives(piece.repeat(100_000 / piece.length()) + "{color:red}");
  }

  @Test
  void randomGarbageIsSurvived() {
    var random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      var css = new StringBuilder("p { color: red } ");
      for (int length = random.nextInt(60); length > 0; length--) {
        css.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      survives(css.toString());
    }
  }

  @Test
  void everyPrefixOfASheetIsSurvived() {
    String css = StyleSheet.builtIn("print").css();
    for (int end = 0; end < css.length(); end += 7) {
      survives(css.substring(0, end));
    }
  }

  @Test
  void whatAnEpubMustNotHaveIsStripped() {
    String css =
        """
        @charset "iso-8859-1";
        @import url("http://example.org/x.css");
        @namespace svg "http://www.w3.org/2000/svg";
        @font-face { font-family: x; src: url(x.ttf) }
        @page { margin: 1cm }
        p { direction: rtl; color: red; background: url(http://example.org/x.png); position: fixed }
        p { unicode-bidi: bidi-override }
        p::after { content: "x" }
        p.x { color: \\72 ed; font-family: "</style><!--\\22 }", serif; margin: 1EM 0 }
        @media print { p { color: blue } }
        @media screen { P > em:first-child, p:lang(DE) { font-style: italic !important } }
        """;
    String all = EpubStyles.css(sheets(css));
    String own = EpubStyles.css(List.of());
    assertTrue(all.startsWith(own));
    assertEquals(
        """

        p {
          color: red;
        }

        p.x {
          font-family: "\\3c /style>\\3c !--\\22 }", serif;
          margin: 1em 0;
        }

        p > em:first-child, p:lang(de) {
          font-style: italic !important;
        }
        """,
        all.substring(own.length()));
  }

  @Test
  void whatTheEpubGetsReadsWithoutFindings() {
    String css = "p + p, .x:first-child { margin: -1em 0 2PX; font-family: 'a\\'b', serif }";
    String written = EpubStyles.css(sheets(css));
    assertEquals(List.of(), EpubStyles.findings(sheets(written)));
  }
}

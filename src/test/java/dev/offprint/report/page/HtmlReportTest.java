package dev.offprint.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {
  private static final String SOURCE = "Title\n\nWe asked\n\nNora's\n\nShare\n";

  /// A title, two joined paragraphs with a mark, a piece that was left out.
  private static Receipt receipt(String name) {
    Report report = new Report(SourceText.of(name, SOURCE), "UTF-8");
    report.propose(new Change("title", Effect.METADATA, new Span(0, 5), "Title", "Title", 1));
    report.propose(
        new Change(
            "broken-out",
            Effect.MENDED,
            new Span(7, 23),
            "We asked\nNora's",
            "We asked Nora's",
            0.9));
    report.propose(new Change("boilerplate", Effect.REMOVED, new Span(25, 30), "Share", "", 1));
    report.propose(new Change("typography", Effect.MENDED, new Span(21, 22), "'", "’", 0.95));
    report.add(Finding.of(Finding.Kind.NO_TITLE, name));
    List<Block> blocks =
        List.of(
            Block.Paragraph.of(
                List.of(
                    new Text("We asked", new Span(7, 15)),
                    Text.of(" "),
                    new Text("Nora’s", new Span(17, 23))),
                new Span(7, 23)));
    Metadata metadata = new Metadata.Builder().title("Title").language("en").build();
    return new Receipt(new Article(metadata, blocks), report);
  }

  private static String page(Receipt... receipts) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(List.of(receipts), out);
    return out.toString();
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<tbody>") + 8, page.indexOf("</tbody>"));
  }

  @Test
  void bothSidesAreMarkedAndEachMarkLeadsToItsEntry() throws IOException {
    assertEquals(
        """
        <tr><td class="src" dir="auto"><a id="s1-0" class="d k1-0" href="#e1-0">\
        <b data-l="1"></b>Title</a><i>⏎</i><i>⏎</i></td><td dir="auto">\
        <p class="gone" lang="en"><a id="a1-0" class="d chip k1-0" href="#e1-0">a title</a>\
         became metadata: <bdi>Title</bdi></p></td></tr>
        <tr><td class="src" dir="auto"><a id="s1-1" class="m k1-1" href="#e1-1">\
        <b data-l="3"></b>We asked<i>⏎</i>
        <i>⏎</i>
        <b data-l="5"></b>Nora</a><a id="s1-3" class="m few k1-3" href="#e1-3">'</a>\
        <a class="m k1-1" href="#e1-1">s</a><i>⏎</i><i>⏎</i></td><td dir="auto">\
        <p><a id="a1-1" class="m k1-1" href="#e1-1">We asked</a>\
        <a class="m gap k1-1" href="#e1-1"> </a><a class="m k1-1" href="#e1-1">Nora</a>\
        <a id="a1-3" class="m few k1-3" href="#e1-3">’</a><a class="m k1-1" href="#e1-1">s</a>\
        </p></td></tr>
        <tr><td class="src" dir="auto"><a id="s1-2" class="r k1-2" href="#e1-2">\
        <b data-l="7"></b>Share</a><i>⏎</i></td><td dir="auto"><p class="gone" lang="en">\
        <a id="a1-2" class="r chip k1-2" href="#e1-2">a piece of page furniture</a> left out</p>\
        </td></tr>
        """,
        table(page(receipt("a.txt"))));
  }

  @Test
  void anEntryHasItsUndoingItsPlaceAndItsDifference() throws IOException {
    String page = page(receipt("a.txt"));
    String id = receipt("a.txt").report().changes().get(1).id(receipt("a.txt").report().source());
    assertTrue(
        page.contains(
            "<li id=\"e1-1\"><p><code>--restore "
                + id
                + "</code> 90% · line 3:1 <a href=\"#s1-1\">source</a>"
                + " <a href=\"#a1-1\">article</a></p><p class=\"diff\" dir=\"auto\">We asked"
                + "<del><i>⏎</i></del><ins> </ins>Nora&#39;s</p></li>\n".replace("&#39;", "'")),
        page);
  }

  @Test
  void everyLinkHasItsTargetAndEveryIdIsThereOnce() throws IOException {
    String page = page(receipt("a.txt"), receipt("b.txt"));
    Set<String> ids = new HashSet<>();
    for (String id : found(" id=\"([^\"]*)\"", page)) {
      assertTrue(ids.add(id), id);
    }
    List<String> links = found("href=\"#([^\"]*)\"", page);
    assertTrue(ids.containsAll(links), links::toString);
    assertEquals(2, found("<h2>(.)", page).size());
  }

  private static List<String> found(String pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void theSameReceiptsGiveTheSamePage() throws IOException {
    assertEquals(page(receipt("a.txt")), page(receipt("a.txt")));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    String page = page(receipt("a.txt"));
    assertFalse(page.contains("http"), page);
    assertFalse(page.contains("src=\""), page);
    assertFalse(page.contains("url("), page);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      textBlock =
          """
          a<b>&"c|a&lt;b&gt;&amp;&quot;c
          a\\u0000b|a<i title="U+0000">NUL</i>b
          a\\u0000\\u0000\\u0000b|a<i title="U+0000">NUL×3</i>b
          a\\u202Eb|a<i title="U+202E">RLO</i>b
          a\\u200Bb\\uFEFF|a<i title="U+200B">ZWSP</i>b<i title="U+FEFF">BOM</i>
          a\\u00A0b\\tc|a<i title="U+00A0">⍽</i>b<i title="U+0009">→</i>c
          a  b c|a<i title="U+0020">··</i>b c
          a\\uD83Db|a<i title="U+D83D">U+D83D</i>b
          a\\uD83D\\uDE00b|a😀b
          a\\uFFFEb\\uFDD0|a<i title="U+FFFE">U+FFFE</i>b<i title="U+FDD0">U+FDD0</i>
          می\\u200Cخواهم a\\u200Cb|می\u200Cخواهم a<i title="U+200C">ZWNJ</i>b
          a\\nb|a<i>⏎</i>b
          """)
  void everyCharacterIsEscapedAndWhatShowsNothingHasASign(String text, String html)
      throws IOException {
    StringWriter out = new StringWriter();
    new Markup(out).text(unescaped(text));
    assertEquals(html, out.toString());
  }

  private static String unescaped(String text) {
    String plain = text.replace("\\n", "\n").replace("\\t", "\t");
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(plain)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }

  @Test
  void aHostileSourceIsWholeAndStaysText() throws IOException {
    String text = "</td><script>alert(1)</script>\r\n\r&amp;\f \u2028<!--\uD800";
    Report report = new Report(SourceText.of("<b>.txt", text));
    report.propose(new Change("lines", Effect.REMOVED, new Span(3, 9), "d><scr", "", 1));
    String page = page(new Receipt(new Article(Metadata.EMPTY, List.of()), report));
    assertEquals(1, found("<(script)>", page).size());
    assertTrue(page.contains("<h2>&lt;b&gt;.txt</h2>"));
    String plain = table(page).replaceAll("<[^>]*>", "").replace("⏎", "");
    assertEquals(
        "&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n\n&amp;amp;FF LS&lt;!--U+D800"
            + "a broken line left out\n",
        plain);
  }

  @Test
  void insertionsHaveAPlaceOnBothSides() throws IOException {
    Report report = new Report(SourceText.of("a.txt", "Quoi?"));
    report.propose(new Change("typography", Effect.MENDED, new Span(4, 4), "", "\u202F", 0.95));
    List<Block> blocks =
        List.of(
            Block.Paragraph.of(
                List.of(
                    new Text("Quoi", new Span(0, 4)),
                    Text.of("\u202F"),
                    new Text("?", new Span(4, 5))),
                new Span(0, 5)));
    String page = page(new Receipt(new Article(Metadata.EMPTY, blocks), report));
    assertEquals(
        """
        <tr><td class="src" dir="auto"><b data-l="1"></b>Quoi<span id="s1-0"></span>?</td>\
        <td dir="auto"><p>Quoi<a id="a1-0" class="m few k1-0" href="#e1-0">\u202F</a>?</p></td></tr>
        """,
        table(page));
  }

  @Test
  void theSizeIsLinear() throws IOException {
    int one = page(large(500)).length();
    int four = page(large(2000)).length();
    assertTrue(four < one * 4.2, one + " and " + four);
  }

  /// Nested changes on every word.
  private static Receipt large(int words) {
    String text = "word ".repeat(words);
    Report report = new Report(SourceText.of("a.txt", text));
    for (int i = 0; i < words; i++) {
      Span where = new Span(i * 5, i * 5 + 4);
      report.propose(new Change("lines", Effect.MENDED, where, "word", "words", 1));
      report.propose(
          new Change("typography", Effect.MENDED, new Span(i * 5 + 1, i * 5 + 2), "o", "0", 1));
    }
    Span all = new Span(0, text.length());
    report.propose(new Change("broken-out", Effect.MENDED, all, text, text + "!", 1));
    List<Block> blocks = List.of(Block.Paragraph.of(List.of(new Text(text, all)), all));
    return new Receipt(new Article(Metadata.EMPTY, blocks), report);
  }
}

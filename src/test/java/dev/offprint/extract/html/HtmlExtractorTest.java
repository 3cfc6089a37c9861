package dev.offprint.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a web page: which part of it is the article, and how its markup is read.
class HtmlExtractorTest {
  private static final String FERRY =
      "The ferry leaves at six in the morning, with passengers or without them, and it has done so"
          + " since the bridge was closed.";
  private static final String BELL =
      "Whoever comes too late rings the bell on the quay, and then the ferryman turns round if the"
          + " tide allows it at all.";
  private static final String LAMP =
      "In the winter a lamp burns on the far shore, which the village pays for, and nobody knows any"
          + " longer who lit it first.";

  private static HtmlExtractor.Page extract(String html) {
    return HtmlExtractor.extract(
        SourceText.of("page.html", html), "https://example.org/ferry/last");
  }

  /// A page with `body` as its main part, between a menu and a footer.
  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>The last ferry | Carrow Gazette</title></head>"
        + "<body><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav><main>"
        + body
        + "</main><footer><p>All rights reserved, and the wind has none of them, says the"
        + " Gazette.</footer></body></html>";
  }

  /// The article's blocks, each as one line.
  private static List<String> lines(HtmlExtractor.Page page) {
    List<String> lines = new ArrayList<>();
    for (Block block : page.article().blocks()) {
      if (!page.surroundings().around().containsKey(block.span())) {
        lines.add(line(block));
      }
    }
    return lines;
  }

  private static String line(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Inlines.text(paragraph.content());
      case Heading heading -> "h" + heading.level() + " " + Inlines.text(heading.content());
      case ItemList list ->
          (list.isNumbered() ? list.start() + "." : "*")
              + list.items().stream().map(HtmlExtractorTest::joined).toList();
      case Quote quote -> "> " + joined(quote.content());
      case Code code -> "code " + code.text();
      case Figure figure -> "figure " + Inlines.text(figure.caption());
      case Block.Table _, Block.Break _, Block.Notice _ -> block.toString();
    };
  }

  private static String joined(List<Block> blocks) {
    return String.join(" / ", blocks.stream().map(HtmlExtractorTest::line).toList());
  }

  @Test
  void menusAndFootersAreAroundTheArticle() {
    String body = "<h1>The last ferry</h1><p>" + FERRY + "<p>" + BELL + "<p>" + LAMP;
    assertEquals(List.of(FERRY, BELL, LAMP), lines(extract(page(body))));
  }

  @Test
  void structureIsKept() {
    String body =
        "<p>"
            + FERRY
            + "<h2>How to get there</h2><ol start=3><li>Walk to the <b>quay</b>.<li>Ring.</ol><ul><li>"
            + "A coat<li>A lamp</ul><blockquote><p>Who rings twice, waits twice.</p></blockquote><pre>\n"
            + "ferry --ring\n  twice</pre><figure><img src=a.jpg><figcaption>The quay in"
            + " May</figcaption></figure><p>"
            + BELL
            + "<p>"
            + LAMP;
    assertEquals(
        List.of(
            FERRY,
            "h1 How to get there",
            "3.[Walk to the quay., Ring.]",
            "*[A coat, A lamp]",
            "> Who rings twice, waits twice.",
            "code ferry --ring\n  twice",
            "figure The quay in May",
            BELL,
            LAMP),
        lines(extract(page(body))));
  }

  @Test
  void tablesOfDataAreTables() {
    String body =
        "<p>%s<p>%s<table><caption>When it leaves</caption><tr><th>Day<th>Hour<tr><td>Monday"
            + "<td align=right>6<tr><td rowspan=2>Sunday<td>8<br>or 9<tr><td>10</table><p>%s";
    HtmlExtractor.Page page = extract(page(body.formatted(FERRY, BELL, LAMP)));
    Table table = (Table) article(page).get(2);
    assertEquals("When it leaves", Inlines.text(table.caption()));
    assertEquals(1, table.headRows());
    assertEquals(
        List.of(
            List.of("Day", "Hour"),
            List.of("Monday", "6"),
            List.of("Sunday", "8\nor 9"),
            List.of("10")),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Inlines.text(cell.content())).toList())
            .toList());
    assertEquals(2, table.rows().get(2).getFirst().rowspan());
    assertEquals(Table.Align.END, table.rows().get(1).getLast().align());
  }

  @Test
  void aTableThatLaysOutThePageIsNone() {
    String body =
        "<table><tr><td><h2>The bell</h2><p>%s<p>%s</td></tr><tr><td><p>%s</td></tr></table>";
    assertEquals(
        List.of("h1 The bell", FERRY, BELL, LAMP),
        lines(extract(page(body.formatted(FERRY, BELL, LAMP)))));
  }

  @Test
  void textAboveAHeadingWithWordsOfTheTitleStays() {
    String body = "<h1>The last ferry</h1><p>" + FERRY + BELL + "<h2>The ferry</h2><p>" + LAMP;
    assertEquals(List.of(FERRY + BELL, "h1 The ferry", LAMP), lines(extract(page(body))));
  }

  @Test
  void spacesStandOnceAndOutsideOfWhatIsStressed() {
    String body =
        "<p>The  <em> last\n </em> ferry<b>man</b> , and <a href='../map?x=1'>his map</a>.</p><p>"
            + FERRY
            + "<p>"
            + BELL;
    HtmlExtractor.Page page = extract(page(body));
    assertEquals("The last ferryman , and his map.", lines(page).getFirst());
    Paragraph first = (Paragraph) article(page).getFirst();
    Inline.Link link =
        (Inline.Link)
            first.content().stream()
                .filter(Inline.Link.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals("https://example.org/map?x=1", link.target());
  }

  private static List<Block> article(HtmlExtractor.Page page) {
    return page.article().blocks().stream()
        .filter(block -> !page.surroundings().around().containsKey(block.span()))
        .toList();
  }

  @Test
  void anEmptyLinePartsParagraphsAndOneLineEndDoesNot() {
    String body = "<div>" + FERRY + "<br><br>" + BELL + "<br>" + LAMP + "</div>";
    assertEquals(List.of(FERRY, BELL + "\n" + LAMP), lines(extract(page(body))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-posts'><h3>More</h3><p>Ten lakes that you should see.</p></div>",
        "<aside><p>Our newsletter comes once a week, and it is free of charge.</p></aside>",
        "<section id=comments><p>I was there as well, and it rained all day long, friends.</section>",
        "<div role=navigation><p>Previous and next, as on every page of ours.</p></div>",
        "<div class=postShare>Tell your friends about it</div>",
        "<p style='display: none'>Subscribe to read on, it says where nobody sees it.</p>",
        "<form><p>Your address, and we write to you whenever the ferry is late.</p></form>",
      })
  void partsThatTheirNamesTellAreAround(String part) {
    String body = "<p>" + FERRY + "<p>" + BELL + "</p>" + part + "<p>" + LAMP;
    assertEquals(List.of(FERRY, BELL, LAMP), lines(extract(page(body))));
  }

  @Test
  void aNameThatMuchOfTheTextHasSaysNothing() {
    String widget = "<div class=widget><p>%s</p></div>";
    String body = widget.formatted(FERRY) + widget.formatted(BELL) + widget.formatted(LAMP);
    assertEquals(List.of(FERRY, BELL, LAMP), lines(extract(page(body))));
  }

  @Test
  void readersWriteMoreThanTheAuthor() {
    String remark =
        "<p>I waited for an hour, and then another one, and nobody came for me at all.</p>";
    String body =
        "<article><p>"
            + FERRY
            + "<p>"
            + BELL
            + "<p>"
            + LAMP
            + "</article><div class=comments>"
            + remark.repeat(30)
            + "</div>";
    assertEquals(List.of(FERRY, BELL, LAMP), lines(extract(page(body))));
  }

  @Test
  void everyWordOfThePageIsInTheArticleOrAroundIt() {
    String html =
        page(
            "<h1>The last ferry</h1><div class=share>Share</div>loose words<p>"
                + FERRY
                + "<p>"
                + BELL
                + "<ul>mind<li class=promo>Buy a boat<li>A coat<li><ul><li>deep</ul></ul><figure>beside<div>"
                + "<figcaption><h3>over</h3>The quay<p>in May</figcaption></div></figure><button>Press"
                + "</button><select><option>North</select><ruby>kan<rt>reading</ruby><table><tr><td>one<td>two</table>");
    HtmlExtractor.Page page = extract(html);
    StringBuilder all = new StringBuilder();
    page.article().blocks().forEach(block -> all.append(page.text().at(block.span())).append(' '));
    Jsoup.parse(html)
        .body()
        .nodeStream(TextNode.class)
        .flatMap(node -> Stream.of(node.text().strip().split(" ")))
        .forEach(word -> assertTrue(all.indexOf(word) >= 0, word));
    assertTrue(page.surroundings().around().size() >= 5);
  }

  @Test
  void linkedDataTellsWhatTheArticleIs() {
    String html =
        page("<h1>The last ferry</h1><p>" + FERRY + "<p>" + BELL)
            .replace(
                "</head>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\"},"
                    + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Last ferry\",\"author\":[{\"name\":\"Ada"
                    + " Thorn\"},{\"name\":\"Jane Roe\"}],\"datePublished\":\"2024-03-02T06:00:00Z\","
                    + "\"publisher\":{\"name\":\"Carrow Gazette\"}}]}</script>"
                    + "<link rel=canonical href=/ferry></head>");
    Metadata metadata = extract(html).article().metadata();
    assertEquals("The last ferry", metadata.title());
    assertEquals(List.of("Ada Thorn", "Jane Roe"), metadata.authors());
    assertEquals(LocalDate.of(2024, 3, 2), metadata.published());
    assertEquals("Carrow Gazette", metadata.publisher());
    assertEquals("https://example.org/ferry", metadata.url());
    assertEquals("en", metadata.language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",",
        "[[[[",
        "",
        "{\"author\":{\"author\":7},\"@type\":{}}",
        "\u0000 { no json",
      })
  void damagedLinkedDataSaysNothing(String json) {
    String html =
        page("<p>" + FERRY + "<p>" + BELL)
            .replace("</head>", "<script type='application/ld+json'>" + json + "</script></head>");
    assertEquals("The last ferry", extract(html).article().metadata().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<dl><dt>a<dd>", "<ul><li>a", "<table><tr><td>a", "<blockquote>a", "<b>a"})
  void elementsMayBeNestedDeeply(String element) {
    HtmlExtractor.Page page = extract("<html><body><h1>Deep</h1>" + element.repeat(3000) + FERRY);
    assertTrue(page.text().text().contains(FERRY), element);
  }

  @Test
  void aPageMayBeNestedDeeply() {
    String html = page("<div>".repeat(100_000) + "<p>" + FERRY + "<p>" + BELL);
    HtmlExtractor.Page page = extract(html);
    assertTrue(page.text().text().contains(FERRY));
    assertFalse(page.article().blocks().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<html>", "<body></body>", "<table><tr><p>", "<!-- <p>x"})
  void whatIsNoPageGivesNoBlocksOrItsWords(String html) {
    assertTrue(extract(html).article().blocks().size() <= 1);
  }

  private static Metadata metadata(String head, String body) {
    String html =
        "<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return extract(html).article().metadata();
  }

  @Test
  void theHeadingThatReadersSeeIsTheTitle() {
    Metadata metadata =
        metadata(
            "<title>Ferry times 2025: the last boat | Carrow Gazette</title>",
            "<h1><a href=/>The Ferry Pages</a></h1><article><h1>The last ferry of Carrow</h1><p>"
                + FERRY
                + "<p>"
                + BELL
                + "</article>");
    assertEquals("The last ferry of Carrow", metadata.title());
  }

  @Test
  void aHeadingWithNothingOfTheTitleIsNone() {
    Metadata metadata =
        metadata(
            "<title>The last ferry of Carrow</title>",
            "<h1>Subscribers</h1><article><p>" + FERRY + "<p>" + BELL + "</article>");
    assertEquals("The last ferry of Carrow", metadata.title());
  }

  @Test
  void linesBesideTheTitleAreKeptForTheirReaders() {
    HtmlExtractor.Page page =
        extract(
            "<html><body><main><h1>The last ferry</h1><div class=post-meta><span"
                + " class=author>Nora Berg</span> &bull; <time datetime=2024-03-02T08:00Z>last"
                + " Saturday</time></div><p>"
                + FERRY
                + BELL
                + "<p>"
                + LAMP
                + "</main><div class=related-posts><span class=author>Tom"
                + " Vale</span></div></body></html>");
    List<String> lines =
        page.surroundings().lines().stream().map(l -> l.sort() + " " + l.text()).toList();
    assertTrue(lines.contains("NAME Nora Berg"), lines.toString());
    assertTrue(lines.contains("DAY 2024-03-02"), lines.toString());
    assertTrue(lines.stream().noneMatch(line -> line.contains("Vale")), lines.toString());
  }

  @Test
  void linesAreNotGatheredWhereTheMarkupTellsAll() {
    HtmlExtractor.Page page =
        extract(
            "<html><head><meta name=author content='Nora Berg'><meta"
                + " property=article:published_time content=2024-03-02></head><body><main><h1>The"
                + " last ferry</h1><p class=byline>By Tom Vale<p>"
                + FERRY
                + "<p>"
                + BELL
                + "</main></body></html>");
    assertEquals(List.of(), page.surroundings().lines());
  }
}

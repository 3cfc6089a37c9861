package dev.offprint.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Paragraph.Role;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which parts of a page are the article's, and which stand around it, and why.
class PartsTest {
  private static final String FERRY =
      "<p>The ferry leaves at six in the morning, with passengers or without them, and it has done"
          + " so since the bridge was closed. Nobody has ever asked it to.";
  private static final String BELL =
      "<p>Whoever comes too late rings the bell on the quay, and then the ferryman turns round if"
          + " the tide allows it at all. In March it never does.";
  private static final String LAMP =
      "<p>In the winter a lamp burns on the far shore, which the village pays for, and nobody knows"
          + " any longer who lit it first, or for whom.";
  private static final String ARTICLE = "<h1>The last ferry</h1>" + FERRY + BELL + LAMP;

  private static HtmlExtractor.Page extract(String body) {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>The last ferry</title><link rel=canonical"
            + " href=https://example.org/ferry></head><body><main>"
            + body
            + "</main></body></html>";
    return HtmlExtractor.extract(SourceText.of("page.html", html), "https://example.org/ferry");
  }

  private static String article(String body) {
    HtmlExtractor.Page page = extract(body);
    StringBuilder text = new StringBuilder();
    for (Block block : page.article().blocks()) {
      if (!page.surroundings().around().containsKey(block.span())) {
        text.append(page.text().at(block.span())).append('\n');
      }
    }
    return text.toString();
  }

  /// Why the paragraph with the words is none of the article; empty where it is one.
  private static String reason(String body, String words) {
    HtmlExtractor.Page page = extract(body);
    for (Block block : page.article().blocks()) {
      if (page.text().at(block.span()).contains(words)) {
        return page.surroundings().around().getOrDefault(block.span(), "");
      }
    }
    return "not there";
  }

  private static String card(String href, String title, String text) {
    return "<div class=item><h3><a href=" + href + ">" + title + "</a></h3><p>" + text + "</div>";
  }

  @Test
  void teasersBelowTheTextGoWithTheirLabel() {
    String body =
        ARTICLE
            + "<h2>More from the coast</h2>"
            + card("/eels", "Eels are back in the harbour", "They came with the spring tide.")
            + card("/nets", "Who mends the nets now", "A craft without heirs.");
    assertEquals("leads to another article", reason(body, "Eels are back"));
    assertEquals("leads to another article", reason(body, "More from the coast"));
    assertTrue(article(body).contains("a lamp burns"));
  }

  @Test
  void linesThatAreLinksBelowTheTextGo() {
    String body = ARTICLE + "<p>Read also:<p><a href=/eels>Eels are back in the harbour again</a>";
    assertEquals("leads to another article", reason(body, "Eels are back"));
  }

  @Test
  void sourcesOnOtherSitesStay() {
    String body =
        ARTICLE
            + "<h2>Sources</h2><p><a href=https://tides.example/tables>Tide tables of the"
            + " harbour</a><p><a href=https://bells.example/list>A list of all quay bells</a>";
    assertEquals("", reason(body, "Tide tables"));
    assertEquals("", reason(body, "A list of all"));
  }

  @Test
  void cardsThatAreTheArticleStay() {
    String body =
        "<h1>The last ferry</h1>"
            + FERRY
            + card("/eels", "Eels of the harbour", "They come with the spring tide. " + BELL)
            + card("/nets", "Nets of the harbour", "A craft without heirs, they say. " + LAMP)
            + card("/bells", "Bells of the harbour", "Rung by whoever is late. " + FERRY);
    assertEquals("", reason(body, "Nets of the harbour"));
  }

  @Test
  void linkedHeadingsInTheMidstOfTheTextStay() {
    String body =
        "<h1>The last ferry</h1>"
            + FERRY
            + card("/eels", "Eels are back", "They came with the spring tide.")
            + card("/nets", "Who mends the nets", "A craft without heirs.")
            + BELL
            + LAMP;
    assertEquals("", reason(body, "Who mends the nets"));
  }

  @Test
  void aLinkInCapitalsBetweenParagraphsGoes() {
    String link = "<p><a href=/eels>EELS ARE BACK IN THE HARBOUR</a>";
    assertEquals("leads to another article", reason(ARTICLE + link + FERRY, "EELS ARE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/eels>Eels are back in the harbour</a>",
        "<p>THE FERRY IS LATE AGAIN",
        "<p><a href=/eels>EELS</a>"
      })
  void otherLinesBetweenParagraphsStay(String line) {
    String words = line.replaceAll("<[^>]*>", "");
    assertEquals("", reason(ARTICLE + line + FERRY, words));
  }

  @Test
  void titlesUnderAShortLabelInTheMidstOfTheTextGo() {
    String list =
        "<h4>More:</h4><ul><li><a href=/eels>Eels are back in the harbour</a><li><a href=/nets>Who"
            + " mends the nets now</a></ul>";
    assertEquals("leads to another article", reason(ARTICLE + list + FERRY, "Who mends"));
    assertEquals("leads to another article", reason(ARTICLE + list + FERRY, "More:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Three other boats still go out in the winter:<ul><li><a href=/eels>The eel boat of"
            + " Carrow</a><li><a href=/nets>The net boat of Carrow</a></ul>",
        "<h4>Boats</h4><ul><li><a href=/eels>Eels</a><li><a href=/nets>Nets</a></ul>",
        "<h4>Boats</h4><ul><li>The <a href=/eels>eel boat</a> of Carrow, which leaks<li>The <a"
            + " href=/nets>net boat</a> of Carrow, which sank</ul>"
      })
  void listsOfTheTextStay(String list) {
    assertEquals("", reason(ARTICLE + list + FERRY, list.contains("eel boat") ? "oat" : "Eels"));
  }

  @Test
  void aBoxThatAsksForAnAddressOfMailGoes() {
    String box =
        "<div><p>Be the first to know what the tide brings. We write once a week.<div><input"
            + " type=email></div></div>";
    assertEquals("asks for an address of mail", reason(ARTICLE + box, "Be the first"));
  }

  @Test
  void rowsThatTheirNamesTellGo() {
    String row = "<h1>The last ferry</h1><div class=post-date>Saturday, 2 March 2024</div>";
    assertEquals("a row with a day or a name", reason(row + FERRY + BELL + LAMP, "2 March"));
  }

  @Test
  void manyRowsWithDaysAreWhatThePageIsAbout() {
    String days = "<div class=date>Saturday, 2 March 2024</div><p>High tide at seven.".repeat(13);
    assertEquals("", reason(ARTICLE + days, "2 March"));
  }

  @Test
  void aSentenceIsNoRow() {
    String body = ARTICLE + "<p class=updated>The harbour office has answered since.";
    assertEquals("", reason(body, "The harbour office"));
  }

  @Test
  void whatAPartIsLikeDoesNotSayWhatItIs() {
    String body = "<article class='post has-comments no-sidebar'>" + ARTICLE + "</article>";
    assertTrue(article(body).contains("a lamp burns"));
  }

  @Test
  void wordsOfOthersThatAreSetInStay() {
    String embed =
        "<div class=social-embed><blockquote><p>The ferry is the only thing that runs on time"
            + " here.</blockquote></div>";
    assertEquals("", reason(ARTICLE + embed, "The ferry is the only"));
    String buttons = "<div class=social-bar><a href=/s>Share this with a friend</a></div>";
    assertEquals("beside an article, by its name “social”", reason(ARTICLE + buttons, "Share"));
  }

  @Test
  void theArticleMayStandInSeveralPartsOfItsOwn() {
    String body =
        "<h1>The last ferry</h1><div><div class=article-body>"
            + FERRY
            + BELL
            + "</div></div><div><div class=article-body>"
            + LAMP
            + "<p>Then the ice comes, and the ferryman mends his nets until it goes.</div></div>";
    assertTrue(article(body).contains("closed"), article(body));
    assertTrue(article(body).contains("mends his nets"), article(body));
  }

  @Test
  void aNamedCaptionIsOne() {
    HtmlExtractor.Page page =
        extract(ARTICLE + "<p class=wp-caption-text>The quay at low tide, in March.</p>" + FERRY);
    assertTrue(
        page.article().blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Figure figure
                        && Inlines.text(figure.caption()).startsWith("The quay")));
  }

  @Test
  void whatStandsBetweenTitleAndTextIsKept() {
    String lead =
        "<div><p class=dek>A ferry that nobody takes, a bell that nobody rings, and a lamp that"
            + " burns all the same, far out.</div>";
    HtmlExtractor.Page page =
        extract(
            "<header><h1>The last ferry</h1>"
                + lead.replace("<div>", "<div class=dek>")
                + "</header><div>"
                + FERRY
                + BELL
                + LAMP
                + "</div>");
    List<Role> roles =
        page.article().blocks().stream()
            .filter(Paragraph.class::isInstance)
            .filter(block -> page.text().at(block.span()).startsWith("A ferry that nobody"))
            .map(block -> ((Paragraph) block).role())
            .toList();
    assertEquals(List.of(Role.STANDFIRST), roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- saved from url=(0033)https://example.org/saved/ferry -->\n<html><body>",
        "<html><!--\n Page saved with SingleFile \n url: https://example.org/saved/ferry \n saved"
            + " date: Sat Mar 02 2024\n--><body>"
      })
  void aSavedPageSaysWhereItCameFrom(String head) {
    String html = head + ARTICLE + "<p>See <a href=times>the timetable</a> on the quay.";
    HtmlExtractor.Page page = HtmlExtractor.extract(SourceText.of("a.html", html), "");
    assertEquals("https://example.org/saved/ferry", page.article().metadata().url());
    assertTrue(
        page.article().blocks().toString().contains("https://example.org/saved/times"),
        page.article().blocks().toString());
  }

  @Test
  void charactersAreSetHigherAndLower() {
    String body =
        ARTICLE
            + "<p>Cu<sub>4</sub>Sn, 9 m<sup>2</sup>, the 11<sup>th</sup><sup><a"
            + " href=#n1>12</a></sup> of May.";
    assertEquals("Cu₄Sn, 9 m², the 11th¹² of May.", Inlines.text(inlines(body, "Sn, 9")));
  }

  @Test
  void signsThatLeadToPlacesOfThePageAreNoWords() {
    String body =
        ARTICLE
            + "<h2>The bell<a href=#bell>¶</a></h2>"
            + FERRY
            + "<p>Cast in 1802.<a href=#r1>↩</a>";
    assertEquals(
        "The bell",
        article(body).lines().filter(l -> l.contains("bell")).skip(1).findFirst().orElse(""));
    assertTrue(article(body).contains("Cast in 1802.\n"), article(body));
    assertEquals("a link to its place", reason(body, "¶"));
  }

  @Test
  void codeHasItsLanguage() {
    HtmlExtractor.Page page =
        extract(ARTICLE + "<pre><code class='hljs language-java'>int a;</code></pre>" + FERRY);
    assertTrue(
        page.article().blocks().stream()
            .anyMatch(block -> block instanceof Block.Code code && "java".equals(code.language())));
  }

  @Test
  void termsStandAboveWhatTheyMean() {
    HtmlExtractor.Page page =
        extract(
            ARTICLE + "<dl>Waves:<dt>M2<dd>The moon.<div><dt>S2<dd>The sun.</div></dl>" + FERRY);
    Block.ItemList list =
        (Block.ItemList)
            page.article().blocks().stream()
                .filter(Block.ItemList.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals(3, list.items().size());
    assertEquals(2, list.items().get(2).size());
  }

  @Test
  void aRemarkThatIsSetApartIsAQuotation() {
    String note =
        "<div class='admonition note'><p class=admonition-title>Note<p>Mind the tide.</div>";
    HtmlExtractor.Page page = extract(ARTICLE + note + FERRY);
    assertTrue(
        page.article().blocks().stream()
            .anyMatch(block -> block instanceof Block.Quote quote && quote.content().size() == 2));
  }

  @Test
  void aLeadPictureAboveTheTextIsKept() {
    String body =
        "<header><h1>The last ferry</h1></header><figure><img src=/q.jpg alt=Quay></figure><div"
            + " class=article-body>"
            + FERRY
            + BELL
            + LAMP
            + "</div>";
    assertEquals(1, figures(body).size());
  }

  private static List<Figure> figures(String body) {
    HtmlExtractor.Page page = extract(body);
    return page.article().blocks().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  @Test
  void aFigureHasItsPictureAndItsCaption() {
    Figure figure =
        figures(
                ARTICLE
                    + "<figure><picture><source type=image/webp srcset='/b-800.webp 800w,"
                    + " /b-3200.webp 3200w, /b-1600.webp 1600w'><img src=/b.jpg alt='A bell'>"
                    + "</picture><figcaption>The bell of Carrow</figcaption></figure>")
            .get(0);
    assertEquals("A bell", figure.pictures().get(0).alternative());
    assertEquals("The bell of Carrow", Inlines.text(figure.caption()));
    assertEquals(
        List.of(
            "/b-1600.webp",
            "https://example.org/b-1600.webp",
            "/b-800.webp",
            "https://example.org/b-800.webp",
            "/b-3200.webp",
            "https://example.org/b-3200.webp",
            "/b.jpg",
            "https://example.org/b.jpg"),
        figure.pictures().get(0).sources());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img data-src=/bell.jpg src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><noscript><img"
            + " src=/bell.jpg></noscript>",
        "<amp-img src=/bell.jpg width=800 height=600></amp-img>",
        "<img data-srcset='/bell.jpg 1200w'>"
      })
  void aPictureThatIsLoadedLateIsFound(String image) {
    List<Figure> figures = figures(ARTICLE + "<p>" + image);
    assertEquals("/bell.jpg", figures.get(0).pictures().get(0).sources().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=/watch.gif width=1 height=1 alt=''>",
        "<img src=/icon.png width=24 height=24 alt='Share'>",
        "<img src=/line.png role=presentation>",
        "<img src=/x.png style='display:none'>",
        "<img alt='Nothing to be had'>"
      })
  void dotsAndSignsAreNoFigures(String image) {
    assertEquals(List.of(), figures(ARTICLE + "<p>" + image + "</p>" + FERRY));
  }

  @Test
  void aPictureInThePlaceOfACharacterIsThatCharacter() {
    String body = ARTICLE + "<p>They laugh <img class=emoji alt='😄' src=/e.png> at it all day.";
    assertEquals("They laugh 😄 at it all day.", Inlines.text(inlines(body, "They laugh")));
  }

  @Test
  void aPictureStandsBehindItsParagraphAndTakesTheCaptionBelow() {
    String body =
        ARTICLE
            + "<div>On the quay <img src=/q.jpg> they wait.<p class=caption>The quay</p></div>"
            + FERRY;
    List<Figure> figures = figures(body);
    assertEquals(1, figures.size());
    assertEquals("The quay", Inlines.text(figures.get(0).caption()));
    assertEquals("On the quay they wait.", Inlines.text(inlines(body, "On the quay")));
  }

  private static List<Inline> inlines(String body, String words) {
    HtmlExtractor.Page page = extract(body);
    for (Block block : page.article().blocks()) {
      if (block instanceof Paragraph line && page.text().at(block.span()).contains(words)) {
        return line.content();
      }
    }
    return List.of();
  }

  @Test
  void aFrameOfARecordingIsALineWithItsLink() {
    String frame =
        "<iframe src='https://www.youtube.com/embed/abc123?rel=0' title='The bell of"
            + " Carrow'></iframe>";
    assertEquals(
        List.of(
            new Inline.Link(
                "https://www.youtube.com/watch?v=abc123",
                List.of(text(extract(ARTICLE + frame + FERRY), "The bell of Carrow")))),
        inlines(ARTICLE + frame + FERRY, "The bell of Carrow"));
  }

  private static Inline.Text text(HtmlExtractor.Page page, String words) {
    int at = page.text().text().indexOf(words);
    return new Inline.Text(words, new Span(at, at + words.length()));
  }

  @Test
  void framesOfOthersShowNothing() {
    String frames =
        "<iframe src=https://ads.example/x title='Buy a boat'></iframe><iframe"
            + " src='https://www.youtube.com/embed/x' title='Unseen' style='display:none'></iframe>";
    assertEquals("not there", reason(ARTICLE + frames, "Buy a boat"));
    assertEquals("not there", reason(ARTICLE + frames, "Unseen"));
  }

  @Test
  void wordsInAnotherLanguageAreMarkedSo() {
    String body = ARTICLE + "<p>They call it <i lang=fr>le dernier bac</i>, and laugh at it.";
    assertTrue(
        inlines(body, "They call it").stream()
            .anyMatch(
                part -> part instanceof Inline.Foreign foreign && foreign.language().equals("fr")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "", "und"})
  void wordsInTheSameLanguageAreNot(String language) {
    String body = ARTICLE + "<p>They call it <i lang='" + language + "'>the boat</i>, and laugh.";
    assertTrue(inlines(body, "They call it").stream().noneMatch(Inline.Foreign.class::isInstance));
  }
}

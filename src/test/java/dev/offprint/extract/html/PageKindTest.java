package dev.offprint.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that are one article, and those that are not.
class PageKindTest {
  private static final String TEXT =
      "<p>The ferry leaves at six in the morning, with passengers or without them, and it has done"
          + " so since the bridge was closed. Nobody has ever asked it to, and nobody thanks it."
          + " Whoever comes too late rings the bell on the quay, and then the ferryman turns round"
          + " if the tide allows it at all.";

  private static PageKind kind(String title, String body) {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body>" + body;
    return HtmlExtractor.extract(SourceText.of("page.html", html), "").kind();
  }

  private static PageKind kindAt(String address, String body) {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>Gazette</title><link rel=canonical href="
            + address
            + "></head><body>"
            + body;
    return HtmlExtractor.extract(SourceText.of("page.html", html), address).kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 Not Found                 | ERROR
          Page not found - Gazette      | ERROR
          Seite nicht gefunden          | ERROR
          Page introuvable              | ERROR
          Just a moment...              | ROBOT_CHECK
          Attention Required! | ROBOT_CHECK
          """)
  void aPageWithoutTextIsWhatItsTitleSays(String title, PageKind kind) {
    assertEquals(kind, kind(title, "<h1>" + title + "</h1><p>Go back to the start."));
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found: the story of a number",
    "Access denied: how the ferry lost its quay",
    "Not a robot"
  })
  void anArticleMayBeCalledSo(String title) {
    String body = "<h1>" + title + "</h1>" + TEXT.repeat(4);
    assertEquals(PageKind.ARTICLE, kind(title, body));
  }

  @Test
  void aShellHasItsTextFromAProgram() {
    assertEquals(
        PageKind.EMPTY_SHELL, kind("Gazette", "<div id=root></div><script src=a.js></script>"));
    assertEquals(
        PageKind.EMPTY_SHELL,
        kind(
            "Gazette",
            "<noscript>You need to enable JavaScript to run this app.</noscript><div"
                + " id=app>Loading</div><script src=a.js></script>"));
  }

  @Test
  void aShortTextWithoutAProgramIsAnArticle() {
    assertEquals(PageKind.ARTICLE, kind("A note", "<h1>A note</h1><p>The ferry is late today."));
  }

  @Test
  void aShortArticleBesideAProgramIsAnArticle() {
    assertEquals(
        PageKind.ARTICLE, kind("A note", "<h1>A note</h1>" + TEXT + "<script>x()</script>"));
  }

  @Test
  void whatIsForSubscribersShowsALineOrTwo() {
    String wall =
        "<h1>The last ferry</h1><p>The ferry leaves at six.<div>Subscribe to continue reading</div>";
    assertEquals(PageKind.PAYWALL, kind("The last ferry", wall));
    assertEquals(
        PageKind.ARTICLE, kind("The last ferry", wall.replace("<div>", TEXT + TEXT + "<div>")));
  }

  @Test
  void aWallOfCookiesShowsNothingElse() {
    String wall =
        "<h1>Before you continue</h1><p>We use cookies.<button>Accept all cookies</button>";
    assertEquals(PageKind.COOKIE_WALL, kind("Gazette", wall));
    assertEquals(
        PageKind.ARTICLE, kind("Gazette", "<h1>The last ferry</h1>" + TEXT.repeat(3) + wall));
  }

  @Test
  void titlesOfManyArticlesAreNone() {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      cards.append("<article><h2><a href=/n/" + i + ">Eels are back in harbour " + i);
      cards.append("</a></h2><p>They came with the tide.</article>");
    }
    assertEquals(PageKind.HOME_PAGE, kindAt("https://gazette.example/", cards.toString()));
    assertEquals(PageKind.LINKS, kindAt("https://gazette.example/coast", cards.toString()));
  }

  @Test
  void anArticleWithManyLinksIsOne() {
    StringBuilder links = new StringBuilder("<ul>");
    for (int i = 0; i < 40; i++) {
      links
          .append("<li><a href=https://tides.example/")
          .append(i)
          .append(">Table ")
          .append(i)
          .append("</a>");
    }
    String body = "<h1>Tide tables</h1>" + TEXT + links + "</ul>";
    assertEquals(PageKind.ARTICLE, kindAt("https://gazette.example/tides", body));
  }
}

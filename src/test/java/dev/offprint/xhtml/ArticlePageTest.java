package dev.offprint.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Outline;
import dev.offprint.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static final Metadata KNOWN =
      new Metadata.Builder()
          .title("Cabbages & Kings")
          .authors(List.of("A. Carpenter", "W. Walrus"))
          .publisher("The Beach")
          .url("https://example.org/kings")
          .published(LocalDate.of(2025, 3, 1))
          .retrieved(LocalDate.of(2026, 1, 2))
          .build();

  private static final Metadata TITLED = new Metadata.Builder().title("T").build();

  @Test
  void everyBlockAndInlineHasItsElement() {
    List<Block> blocks =
        List.of(
            new Paragraph(Paragraph.Role.STANDFIRST, text("The time has come."), Span.NONE),
            Paragraph.of(
                List.of(
                    Text.of("Of "),
                    new Inline.Emphasis(text("shoes")),
                    new Inline.LineBreak(Span.NONE),
                    new Inline.Strong(text("ships")),
                    new Inline.Link("https://example.org/?a&b", text("wax")),
                    new Inline.Foreign("ar", text("ملوك"))),
                Span.NONE),
            heading(2, "Why"),
            heading(4, "The sea"),
            new Block.Quote(List.of(paragraph("Boiling hot.")), Span.NONE),
            new Block.ItemList(
                Block.ItemList.BULLETS,
                List.of(List.of(paragraph("pepper")), List.of(paragraph("vinegar"))),
                Span.NONE),
            new Block.ItemList(3, List.of(List.of(paragraph("bread"))), Span.NONE),
            new Block.ItemList(1, List.of(List.of(paragraph("oysters"))), Span.NONE),
            new Block.ItemList(
                Block.ItemList.OWN_MARKS, List.of(List.of(paragraph("a) clams"))), Span.NONE),
            new Block.Break(Span.NONE),
            new Paragraph(Paragraph.Role.STANDFIRST, text("A second one."), Span.NONE),
            heading(1, "Pigs"),
            new Block.Notice(Block.Notice.Kind.BREAKS_OFF, Span.NONE));

    assertEquals(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
        <head>
        <title>Kings</title>
        <link rel="stylesheet" type="text/css" href="look.css"/>
        </head>
        <body>
        <article>
        <header class="title-block">
        <p class="kicker">The Beach</p>
        <h1>Cabbages &amp; Kings</h1>
        <p class="standfirst">The time has come.</p>
        <p class="byline">By A. Carpenter and W. Walrus</p>
        <p class="dateline">Published March 1, 2025</p>
        </header>
        <p class="lines">Of <em>shoes</em><br/><strong>ships</strong><a href="https://example.org/?a&amp;b">wax</a>\
        <span lang="ar" xml:lang="ar" dir="rtl">ملوك</span></p>
        <h2 id="section1">Why</h2>
        <h3 id="section2">The sea</h3>
        <blockquote>
        <p>Boiling hot.</p>
        </blockquote>
        <ul>
        <li>
        <p>pepper</p>
        </li>
        <li>
        <p>vinegar</p>
        </li>
        </ul>
        <ol start="3">
        <li>
        <p>bread</p>
        </li>
        </ol>
        <ol>
        <li>
        <p>oysters</p>
        </li>
        </ol>
        <ul class="own-marks">
        <li>
        <p>a) clams</p>
        </li>
        </ul>
        <hr/>
        <p class="standfirst">A second one.</p>
        <h2 id="section3">Pigs</h2>
        <aside class="notice" role="note">
        <p>The source text breaks off here.</p>
        </aside>
        <footer class="attribution">
        <p>Source: <a href="https://example.org/kings">The Beach</a> · Published March 1, 2025 \
        · Retrieved January 2, 2026</p>
        </footer>
        </article>
        </body>
        </html>
        """,
        page(new Article(KNOWN, blocks), "en"));
  }

  @Test
  void whereNothingIsKnownThereIsOnlyATitleThatSaysSo() {
    assertEquals(
        """
        <article>
        <header class="title-block">
        <h1>Ohne Titel</h1>
        </header>
        </article>
        """,
        article(new Article(Metadata.EMPTY, List.of()), "de"));
  }

  @Test
  void wordsOfOursInAnotherLanguageSaySo() {
    Metadata metadata =
        new Metadata.Builder().publisher("আজকের নদী").published(LocalDate.of(2025, 3, 1)).build();
    List<Block> blocks = List.of(new Block.Notice(Block.Notice.Kind.BREAKS_OFF, Span.NONE));

    assertEquals(
        """
        <article>
        <header class="title-block">
        <p class="kicker">আজকের নদী</p>
        <h1 lang="en" xml:lang="en">Untitled</h1>
        <p class="dateline" lang="en" xml:lang="en">Published March 1, 2025</p>
        </header>
        <aside class="notice" role="note" lang="en" xml:lang="en">
        <p>The source text breaks off here.</p>
        </aside>
        <footer class="attribution">
        <p lang="en" xml:lang="en">Source: আজকের নদী · Published March 1, 2025</p>
        </footer>
        </article>
        """,
        article(new Article(metadata, blocks), "bn"));
  }

  @Test
  void aLinkThatCannotBeOneStaysText() {
    List<Inline> content =
        List.of(
            new Inline.Link("javascript:x", text("a")),
            new Inline.Link("https://example.org", text(" ")),
            new Inline.Link(
                "https://example.org", List.of(new Inline.Link("https://example.com", text("b")))));

    assertEquals("a <a href=\"https://example.org\">b</a>", inlines(content));
  }

  @Test
  void whatXmlCannotHoldIsLeftOutOrReplaced() {
    assertEquals("ab\ufffd]]&gt;&lt;&amp;", inlines(text("a\u0000b\ufffe]]><&")));
  }

  @Test
  void blocksWithoutAVisibleCharacterAreLeftOut() {
    List<Block> blocks =
        List.of(
            paragraph(" \u0000"),
            heading(1, "\u0007"),
            new Block.Quote(List.of(), Span.NONE),
            new Block.ItemList(1, List.of(), Span.NONE));
    Article article = new Article(TITLED, blocks);

    assertEquals(
        """
        <article>
        <header class="title-block">
        <h1>T</h1>
        </header>
        </article>
        """,
        article(article, "en"));
    assertEquals(List.of(), Outline.of(article).entries());
  }

  @Test
  void headingLevelsNeverSkip() {
    List<Block> blocks =
        List.of(
            heading(3, "a"),
            heading(5, "b"),
            heading(5, "c"),
            new Block.Quote(List.of(heading(2, "d")), Span.NONE),
            heading(1, "e"),
            heading(2, "f"),
            heading(3, "g"),
            heading(4, "h"),
            heading(5, "i"));

    assertEquals(
        List.of("a2", "b3", "c3", "d2", "e2", "f3", "g4", "h5", "i6"),
        Outline.of(new Article(Metadata.EMPTY, blocks)).entries().stream()
            .map(entry -> entry.title() + entry.level())
            .toList());
  }

  @Test
  void notesStandBelowTheTextAndLeadBack() {
    Inline inner = new Inline.Note(List.of(paragraph("Inner.")));
    Inline outer =
        new Inline.Note(List.of(Paragraph.of(List.of(Text.of("Outer"), inner), Span.NONE)));
    Inline linked = new Inline.Link("https://example.org/", List.of(Text.of("b"), inner));
    List<Block> blocks =
        List.of(Paragraph.of(List.of(Text.of("A"), outer, linked), Span.NONE), paragraph("End."));

    String mark = "epub:type=\"noteref\" role=\"doc-noteref\"";
    String back = "role=\"doc-backlink\">↩\uFE0E</a></p>";
    assertEquals(
        """
        <p>A<sup><a id="noteref1" href="#note1" MARK>1</a></sup>\
        <a href="https://example.org/">b<sup id="noteref2">2</sup></a></p>
        <p>End.</p>
        <section class="endnotes" epub:type="endnotes" role="doc-endnotes">
        <h2 id="notes">Notes</h2>
        <ol>
        <li id="note1">
        <p>Outer<sup><a id="noteref3" href="#note3" MARK>3</a></sup> <a href="#noteref1" BACK
        </li>
        <li id="note2">
        <p>Inner. <a href="#noteref2" BACK
        </li>
        <li id="note3">
        <p>Inner. <a href="#noteref3" BACK
        </li>
        </ol>
        </section>
        </article>
        """
            .replace("MARK", mark)
            .replace("BACK", back),
        afterTitle(article(new Article(TITLED, blocks), "en")));
  }

  private static String afterTitle(String article) {
    String end = "</header>\n";
    return article.substring(article.indexOf(end) + end.length());
  }

  private static String inlines(List<Inline> content) {
    String page = article(new Article(TITLED, List.of(Paragraph.of(content, Span.NONE))), "en");
    return page.substring(page.indexOf("<p>") + 3, page.indexOf("</p>"));
  }

  private static String article(Article article, String language) {
    String page = page(article, language);
    return page.substring(page.indexOf("<article>"), page.indexOf("</body>"));
  }

  private static String page(Article article, String language) {
    return ArticlePage.write(article, new Head("Kings", Language.of(language), "look.css"));
  }

  private static Block.Heading heading(int level, String text) {
    return new Block.Heading(level, text(text), Span.NONE);
  }

  private static Paragraph paragraph(String text) {
    return Paragraph.of(text(text), Span.NONE);
  }

  private static List<Inline> text(String text) {
    return List.of(Text.of(text));
  }
}

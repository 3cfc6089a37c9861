package dev.offprint.epub;

import dev.offprint.xhtml.Head;
import dev.offprint.xhtml.Markup;
import java.util.List;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.TOCReference;
import org.jspecify.annotations.Nullable;

/// Writes the navigation document (EPUB 3.3, section 7): the table of contents, which is also the
/// contents page, and the landmarks.
final class NavWriter {
  private final EpubPackage epub;
  private final Markup page;
  private final @Nullable String mark;

  private NavWriter(EpubPackage epub) {
    this.epub = epub;
    this.page =
        new Head(epub.wording().contents(), epub.language(), Files.CSS)
            .open("xmlns:epub", "http://www.idpf.org/2007/ops");
    this.mark = epub.language().markFor(epub.wording());
  }

  static String write(EpubPackage epub) {
    return new NavWriter(epub).write();
  }

  private String write() {
    table();
    landmarks();
    return page.end();
  }

  private void table() {
    page.open(
            "nav",
            "id",
            "toc",
            "class",
            "contents",
            "epub:type",
            "toc",
            "role",
            "doc-toc",
            "aria-labelledby",
            "contents")
        .line();
    page.element("h1", epub.wording().contents(), "id", "contents", "lang", mark, "xml:lang", mark);
    list(epub.content().getTableOfContents().getTocReferences());
    page.close().line();
  }

  private void list(List<TOCReference> entries) {
    page.open("ol").line();
    for (TOCReference entry : entries) {
      page.open("li");
      page.open("a", "href", entry.getCompleteHref()).text(entry.getTitle()).close();
      if (!entry.getChildren().isEmpty()) {
        page.line();
        list(entry.getChildren());
      }
      page.close().line();
    }
    page.close().line();
  }

  private void landmarks() {
    page.open(
            "nav",
            "id",
            "landmarks",
            "epub:type",
            "landmarks",
            "aria-label",
            epub.wording().landmarks(),
            "lang",
            mark,
            "xml:lang",
            mark,
            "hidden",
            "hidden")
        .line();
    page.open("ol").line();
    for (GuideReference place : epub.content().getGuide().getReferences()) {
      landmark(type(place), place.getCompleteHref(), place.getTitle());
    }
    page.close().line();
    page.close().line();
  }

  private void landmark(String type, String href, String title) {
    page.open("li").open("a", "epub:type", type, "href", href).text(title).close().close().line();
  }

  /// The landmark that an EPUB 2 guide calls by another name.
  private static String type(GuideReference place) {
    return switch (place.getType()) {
      case "title-page" -> "titlepage";
      case "text" -> "bodymatter";
      case "notes" -> "endnotes";
      default -> place.getType();
    };
  }
}

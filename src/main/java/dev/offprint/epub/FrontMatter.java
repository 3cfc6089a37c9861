package dev.offprint.epub;

import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.xhtml.Head;
import dev.offprint.xhtml.Language;
import dev.offprint.xhtml.Markup;
import dev.offprint.xhtml.MetadataWriter;
import java.util.Objects;

/// The pages before the text: the cover and the title page.
final class FrontMatter {
  private FrontMatter() {}

  /// The cover alone on its page, as an `img`, which Kobo needs.
  static String cover(Head head, Picture cover) {
    Markup page = head.open();
    page.open("section", "class", "cover").line();
    String alternative = Objects.requireNonNullElse(cover.alternative(), "");
    String file = cover.image().orElseThrow().name();
    page.empty("img", "src", file, "alt", alternative, "role", "doc-cover").line();
    return page.end();
  }

  static String titlePage(Head head, Metadata metadata) {
    Language language = head.language();
    Markup page = head.open();
    page.open("section", "class", "titlepage").line();
    MetadataWriter lines = new MetadataWriter(page, metadata, language);
    lines.title();
    lines.byline();
    lines.dateline();
    lines.source();
    lines.colophon();
    return page.end();
  }
}

package dev.offprint.epub;

import dev.offprint.xhtml.Markup;
import java.util.List;
import nl.siegmann.epublib.domain.TOCReference;

/// Writes the table of contents a second time, for readers of EPUB 2 and for Kobo (OPF 2.0.1,
/// section 2.4.1).
final class NcxWriter {
  private final EpubPackage epub;
  private final Markup ncx = Markup.document();
  private int playOrder;

  private NcxWriter(EpubPackage epub) {
    this.epub = epub;
  }

  static String write(EpubPackage epub) {
    return new NcxWriter(epub).write();
  }

  private String write() {
    ncx.open(
            "ncx",
            "xmlns",
            "http://www.daisy.org/z3986/2005/ncx/",
            "version",
            "2005-1",
            "xml:lang",
            epub.language().tag())
        .line();
    head();
    ncx.open("docTitle").open("text").text(epub.title()).close().close().line();
    ncx.open("navMap").line();
    points(epub.content().getTableOfContents().getTocReferences());
    return ncx.end();
  }

  private void head() {
    int depth = epub.content().getTableOfContents().calculateDepth();
    ncx.open("head").line();
    meta("dtb:uid", epub.identifier());
    meta("dtb:depth", Integer.toString(depth));
    meta("dtb:totalPageCount", "0");
    meta("dtb:maxPageNumber", "0");
    ncx.close().line();
  }

  private void meta(String name, String content) {
    ncx.empty("meta", "name", name, "content", content).line();
  }

  private void points(List<TOCReference> entries) {
    for (TOCReference entry : entries) {
      String number = Integer.toString(++playOrder);
      ncx.open("navPoint", "id", "point" + number, "playOrder", number).line();
      ncx.open("navLabel").open("text").text(entry.getTitle()).close().close().line();
      ncx.empty("content", "src", entry.getCompleteHref()).line();
      points(entry.getChildren());
      ncx.close().line();
    }
  }
}

package dev.offprint.epub;

import nl.siegmann.epublib.domain.MediaType;

/// The names and kinds of the files in the package; letters and digits only, as Kobo asks.
final class Files {
  static final String FOLDER = "EPUB/";
  static final String OPF = "package.opf";
  static final String NCX = "toc.ncx";
  static final String NAV = "nav.xhtml";
  static final String CSS = "style.css";
  static final String COVER = "cover.xhtml";
  static final String TITLE_PAGE = "title.xhtml";

  static final MediaType XHTML_TYPE = new MediaType("application/xhtml+xml", ".xhtml");
  static final MediaType CSS_TYPE = new MediaType("text/css", ".css");
  static final MediaType NCX_TYPE = new MediaType("application/x-dtbncx+xml", ".ncx");

  private Files() {}

  /// The file of the article with this number, from 1; in the order of names is the order of
  /// reading.
  static String article(int number) {
    String digits = Integer.toString(number);
    return "article" + "0".repeat(Math.max(0, 5 - digits.length())) + digits + ".xhtml";
  }
}

package dev.offprint.xhtml;

import org.jspecify.annotations.Nullable;

/// What a page says of itself before its body starts.
///
/// @param stylesheet where its CSS stands, relative to the page
public record Head(String title, Language language, String stylesheet) {
  /// Starts a page; its `body` is open. `rootAttributes` are pairs of name and value for `html`.
  public Markup open(@Nullable String... rootAttributes) {
    String[] attributes = new String[8 + rootAttributes.length];
    put(attributes, 0, "xmlns", "http://www.w3.org/1999/xhtml");
    put(attributes, 2, "lang", language.tag());
    put(attributes, 4, "xml:lang", language.tag());
    put(attributes, 6, "dir", language.isRightToLeft() ? "rtl" : null);
    System.arraycopy(rootAttributes, 0, attributes, 8, rootAttributes.length);
    Markup page = Markup.html().open("html", attributes).line();
    page.open("head").line().element("title", title);
    page.empty("link", "rel", "stylesheet", "type", "text/css", "href", stylesheet).line();
    return page.close().line().open("body").line();
  }

  private static void put(
      @Nullable String[] attributes, int at, String name, @Nullable String value) {
    attributes[at] = name;
    attributes[at + 1] = value;
  }
}

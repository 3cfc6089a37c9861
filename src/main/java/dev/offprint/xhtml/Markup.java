package dev.offprint.xhtml;

import dev.offprint.model.XmlText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Writes XML, well-formed whatever the text is.
///
/// Attributes are given as pairs of name and value; a pair whose value is `null` is left out. All
/// text goes through [XmlText].
///
/// ```java
/// new Markup().open("p", "class", "byline").text("By A & B").close().toString()
/// ```
public final class Markup {
  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /// Starts a document.
  public static Markup document() {
    Markup markup = new Markup();
    markup.out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    return markup;
  }

  /// Starts an XHTML document.
  static Markup html() {
    Markup markup = document();
    markup.out.append("<!DOCTYPE html>\n");
    return markup;
  }

  public Markup open(String element, @Nullable String... attributes) {
    tag(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /// Ends the innermost open element.
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// Ends every open element and the document.
  public String end() {
    while (!open.isEmpty()) {
      close().line();
    }
    return out.toString();
  }

  public Markup empty(String element, @Nullable String... attributes) {
    tag(element, attributes);
    out.append("/>");
    return this;
  }

  /// An element with nothing but text, on a line of its own.
  public Markup element(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close().line();
  }

  public Markup text(String text) {
    escape(XmlText.safe(text), out);
    return this;
  }

  /// A line end that means nothing.
  public Markup line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String element, @Nullable String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + element + " has no value");
    }
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(XmlText.safe(value), out);
        out.append('"');
      }
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}

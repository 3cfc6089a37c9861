package dev.offprint.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/// Elements of HTML by what they are for, as of the HTML Standard, section 4.
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /// What shows no text, or only while a program runs.
  private static final Set<String> UNSEEN =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "canvas",
          "datalist",
          "dialog",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "meta",
          "meter",
          "noframes",
          "noscript",
          "object",
          "param",
          "progress",
          "rp",
          "script",
          "source",
          "style",
          "svg",
          "template",
          "title",
          "track",
          "video");

  /// What a reader uses or looks up, and what is no running text: buttons, and how characters are
  /// read.
  private static final Set<String> CONTROLS = Set.of("button", "rt", "select", "textarea");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  /// Whether the element starts on a line of its own.
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  static boolean isControl(Element element) {
    return CONTROLS.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  /// From 1 to 6.
  static int headingLevel(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }
}

package dev.offprint.source;

/// Knows a web page by how it begins: comments and an XML declaration may come before the tag.
final class HtmlPage {
  /// How far the page's first tag is looked for.
  private static final int HEAD = 4096;

  private HtmlPage() {}

  static boolean startsAt(String text, int start) {
    int at = start;
    while (at < text.length() && at < start + HEAD && text.charAt(at) == '<') {
      if (isTag(text, at, "<!doctype") || isTag(text, at, "<html")) {
        return text.indexOf('<', at + 1) > 0;
      }
      if (isTag(text, at, "<head") || isTag(text, at, "<body")) {
        return text.indexOf("</", at) > 0;
      }
      int end = endOfProlog(text, at);
      if (end < 0) {
        return false;
      }
      at = Contents.firstVisible(text, end);
    }
    return false;
  }

  private static boolean isTag(String text, int at, String tag) {
    int end = at + tag.length();
    return text.regionMatches(true, at, tag, 0, tag.length())
        && end < text.length()
        && (text.charAt(end) == '>' || Character.isWhitespace(text.charAt(end)));
  }

  /// The end of a comment or an XML declaration that begins at `at`; -1 where there is none.
  private static int endOfProlog(String text, int at) {
    String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : "";
    int end = close.isEmpty() ? -1 : text.indexOf(close, at);
    return end < 0 ? -1 : end + close.length();
  }
}

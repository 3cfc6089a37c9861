package dev.offprint.extract.html;

import org.jsoup.nodes.Element;

/// Links of a page to places of its own that are signs and no words: `¶` behind a heading, `↩`
/// behind a note.
final class Anchors {
  private static final String SIGNS = "¶#§↩↑⤴⬆^🔗⚓∞\uFE0E\uFE0F";

  private Anchors() {}

  /// Whether the element is one.
  static boolean isSign(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").indexOf('#') >= 0
        && isSigns(element.text());
  }

  private static boolean isSigns(String text) {
    return text.length() <= 4 && text.codePoints().allMatch(c -> c <= ' ' || SIGNS.indexOf(c) >= 0);
  }

  /// The words of a heading without such a sign at its end.
  static String words(Element heading) {
    String text = heading.text();
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) <= ' ' || SIGNS.indexOf(text.codePointBefore(end)) >= 0)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }
}

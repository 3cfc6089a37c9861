package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// What says at the end of a paragraph how much of it is not shown: `[+1234 chars]`.
final class RestCount {
  private static final Sections PHRASES = Sections.load("stubs.txt");
  private static final int LONGEST = 40;

  private RestCount() {}

  /// Where the count begins, the spaces before it taken with it; the text's length where it ends
  /// with none. What stands behind a colon is what the text tells of.
  static int start(String text) {
    int last = beforeSpaces(text, text.length()) - 1;
    int open = last > 0 && text.charAt(last) == ']' ? text.lastIndexOf('[', last) : -1;
    if (open < 0 || last - open > LONGEST || !isCount(text.substring(open + 1, last))) {
      return text.length();
    }
    int start = beforeSpaces(text, open);
    return start > 0 && text.charAt(start - 1) == ':' ? text.length() : start;
  }

  /// A number, and what is counted: `+1,234 chars`, `87 more words`.
  private static boolean isCount(String inner) {
    int at = 0;
    while (at < inner.length() && (isSpace(inner.charAt(at)) || inner.charAt(at) == '+')) {
      at++;
    }
    int number = at;
    while (at < inner.length() && isOfNumber(inner.charAt(at))) {
      at++;
    }
    return at > number
        && Character.isDigit(inner.charAt(number))
        && PHRASES.has("count", Prose.folded(inner.substring(at)).strip());
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == ',' || c == '.' || isSpace(c);
  }

  static int beforeSpaces(String text, int at) {
    int end = at;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// A space, be it one that does not break.
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

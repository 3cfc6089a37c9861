package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Sections;
import java.util.Locale;

/// A web address between brackets in running text: `[https://example.org/redirect/9a1f]`.
///
/// @param open where the opening bracket stands
/// @param end the offset behind the closing bracket
/// @param target the address
record Address(int open, int end, String target) {
  private static final int LONGEST = 2048;
  private static final int LONGEST_NAME = 8;
  private static final String SCHEME_END = "://";

  /// The words, read when a text has an address between brackets.
  private static final class Words {
    static final Sections FILE = Sections.load("addresses.txt");
  }

  /// The first one whose `://` stands at `colon` or behind it, or [#none] with the offset from
  /// which to look on as its end; the end is the text's where there are no more.
  static Address next(String text, int from) {
    int colon = text.indexOf(SCHEME_END, from);
    if (colon < 0) {
      return none(text.length());
    }
    int scheme = schemeStart(text, colon);
    int open = scheme - 1;
    char closer = open < 0 || scheme == colon ? 0 : closer(text.charAt(open));
    if (closer == 0) {
      return none(colon + 1);
    }
    int close = close(text, colon, closer);
    boolean closed = close < text.length() && text.charAt(close) == closer;
    return closed ? new Address(open, close + 1, text.substring(scheme, close)) : none(close);
  }

  private static Address none(int end) {
    return new Address(-1, end, "");
  }

  boolean isNone() {
    return open < 0;
  }

  private static int schemeStart(String text, int colon) {
    if (text.regionMatches(true, colon - 5, "https", 0, 5)) {
      return colon - 5;
    }
    return text.regionMatches(true, colon - 4, "http", 0, 4) ? colon - 4 : colon;
  }

  private static char closer(char open) {
    return switch (open) {
      case '[' -> ']';
      case '<' -> '>';
      case '(' -> ')';
      case '（' -> '）';
      default -> 0;
    };
  }

  /// Where the bracket is closed, or where an address ends that is not.
  private static int close(String text, int from, char closer) {
    int most = Math.min(text.length(), from + LONGEST);
    int depth = 0;
    int i = from;
    while (i < most && text.charAt(i) > ' ' && (text.charAt(i) != closer || depth > 0)) {
      char c = text.charAt(i);
      depth += closer == ')' && c == '(' ? 1 : c == closer ? -1 : 0;
      i++;
    }
    return i;
  }

  /// The sort of bracket that opens it.
  char bracket(String text) {
    return text.charAt(open);
  }

  /// Whether it was made to count who clicks: `https://click.example.org/…`, `…/redirect/9a1f`,
  /// `…?utm_source=mail`.
  static boolean countsClicks(String target) {
    String folded = target.toLowerCase(Locale.ROOT);
    int host = folded.indexOf(SCHEME_END) + SCHEME_END.length();
    int path = end(folded, host, "/?#");
    int query = end(folded, path, "?#");
    return holdsHost(folded.substring(host, path))
        || holds("segments", folded, path, query, "/")
        || holds("parameters", folded, query, folded.length(), "?&;#=");
  }

  /// Whether a part of the host in front of the domain is one of the words.
  private static boolean holdsHost(String host) {
    int domain = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return domain > 0 && holds("hosts", host, 0, domain, ".-");
  }

  private static boolean holds(String section, String text, int from, int to, String marks) {
    int start = from;
    while (start < to) {
      int end = Math.min(to, end(text, start, marks));
      if (end > start && Words.FILE.has(section, text.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /// Where the first of `marks` stands, or the text ends.
  private static int end(String text, int from, String marks) {
    int i = from;
    while (i < text.length() && marks.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /// Whether `folded` is a word that names an address or sends to one.
  static boolean isNamedBy(String folded) {
    return Words.FILE.has("names", folded);
  }

  /// The same of a text in a script without spaces between words.
  static boolean isNamedAtTheEndOf(String text) {
    for (int length = 1; length <= Math.min(LONGEST_NAME, text.length()); length++) {
      if (isNamedBy(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }
}

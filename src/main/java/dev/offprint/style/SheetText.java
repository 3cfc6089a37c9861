package dev.offprint.style;

/// The characters of a style sheet, made fit for cutting it apart.
final class SheetText {
  /// The longest sheet that is read, in characters.
  static final int LONGEST = 1_000_000;

  /// How many brackets may be open at once.
  static final int DEEPEST = 32;

  private SheetText() {}

  /// The text with one kind of line end, without comments, and every line where it was.
  ///
  /// A comment that stands between two words without a blank stays as an empty one, since it
  /// parts them.
  static String normalise(String css) {
    String text = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = skip(text, at);
      if (text.startsWith("/*", at)) {
        blank(text, at, end, out);
      } else {
        out.append(text, at, end);
      }
      at = end;
    }
    return out.toString();
  }

  private static void blank(String text, int from, int to, StringBuilder out) {
    boolean apart =
        from == 0
            || to == text.length()
            || Character.isWhitespace(text.charAt(from - 1))
            || Character.isWhitespace(text.charAt(to));
    out.append(apart ? " " : "/*");
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        out.append('\n');
      }
    }
    out.append(apart ? "" : "*/");
  }

  /// Where the character, string or comment that starts at `at` ends.
  static int skip(String text, int at) {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return stringEnd(text, at);
    }
    if (c == '\\') {
      return Math.min(at + 2, text.length());
    }
    if (c == '/' && text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return at + 1;
  }

  private static int stringEnd(String text, int from) {
    char quote = text.charAt(from);
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      at += c == '\\' ? 2 : 1;
      if (c == quote) {
        return at;
      }
    }
    return Math.min(at, text.length());
  }

  /// The line on which a comment starts that never ends, or 0.
  static int openComment(String css) {
    int at = 0;
    while (at < css.length()) {
      if (css.startsWith("/*", at) && css.indexOf("*/", at + 2) < 0) {
        return 1 + lines(css, 0, at);
      }
      at = skip(css, at);
    }
    return 0;
  }

  /// Whether there is a `//` outside of strings and brackets, which CSS does not know and the
  /// parser would take for a comment.
  static boolean hasLineComment(String css) {
    int round = 0;
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (round <= 0 && css.startsWith("//", at)) {
        return true;
      }
      at = skip(css, at);
    }
    return false;
  }

  /// The line on which more brackets are open than may be, or 0.
  static int tooDeep(String text) {
    var open = new StringBuilder();
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = skip(text, at);
      line += lines(text, at, end);
      if ("([{".indexOf(c) >= 0) {
        open.append(c);
      } else if (")]}".indexOf(c) >= 0) {
        close(open, "([{".charAt(")]}".indexOf(c)));
      }
      if (open.length() > DEEPEST) {
        return line;
      }
      at = end;
    }
    return 0;
  }

  /// Closes a bracket and with it what is open inside.
  private static void close(StringBuilder open, char bracket) {
    int from = open.lastIndexOf(String.valueOf(bracket));
    if (from >= 0) {
      open.setLength(from);
    }
  }

  /// How many lines end between two places.
  static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }
}

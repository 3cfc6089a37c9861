package dev.offprint.report.page;

import java.io.IOException;
import java.io.Writer;

/// Writes HTML: markup as it is, text escaped, and characters that show nothing as signs.
final class Markup {
  private static final int LONGEST_DOTS = 8;

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /// What is HTML already.
  Markup raw(String html) throws IOException {
    out.write(html);
    return this;
  }

  /// A text with signs; a line end is one, too, and ends no line.
  Markup text(String text) throws IOException {
    int at = 0;
    while (at < text.length()) {
      at = character(text, at, text.length());
    }
    return this;
  }

  /// A text whose blanks are what they are, for prose; other characters that show nothing are
  /// signs.
  Markup prose(String text) throws IOException {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\u00A0' || c == '\u202F') {
        out.write(c);
        at++;
      } else {
        at = character(text, at, text.length());
      }
    }
    return this;
  }

  /// The same, with line ends that end lines.
  Markup lines(String text) throws IOException {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      prose(text.substring(from, end)).raw("\n");
      from = end + 1;
    }
    return prose(text.substring(from));
  }

  /// Writes the character at `at`, or a run of equal ones that show nothing, up to `end`; answers
  /// the offset behind.
  int character(String text, int at, int end) throws IOException {
    char c = text.charAt(at);
    if (c == ' ') {
      return blanks(text, at, end);
    }
    String sign = Signs.of(text, at);
    if (!sign.isEmpty()) {
      return sign(sign, text, at, end);
    }
    switch (c) {
      case '&' -> out.write("&amp;");
      case '<' -> out.write("&lt;");
      case '>' -> out.write("&gt;");
      case '"' -> out.write("&quot;");
      default -> {
        int length = Math.min(Character.charCount(text.codePointAt(at)), end - at);
        out.write(text, at, length);
        return at + length;
      }
    }
    return at + 1;
  }

  /// One blank is a blank; several in a row, and those before a line end, are dots.
  private int blanks(String text, int from, int end) throws IOException {
    int to = from;
    while (to < end && text.charAt(to) == ' ') {
      to++;
    }
    int count = to - from;
    boolean last = to < text.length() && (text.charAt(to) == '\n' || text.charAt(to) == '\r');
    if (count == 1 && !last) {
      out.write(' ');
    } else {
      repeated("·", count <= LONGEST_DOTS ? "·".repeat(count) : "·×" + count, 0x20);
    }
    return to;
  }

  private int sign(String sign, String text, int from, int end) throws IOException {
    int c = text.codePointAt(from);
    int size = Character.charCount(c);
    int to = Math.min(end, from + size);
    int count = 1;
    while (to < end && text.codePointAt(to) == c && c != '\n' && c != '\r') {
      to = Math.min(end, to + size);
      count++;
    }
    repeated(sign, count == 1 ? sign : sign + "×" + count, c);
    return to;
  }

  private void repeated(String sign, String shown, int c) throws IOException {
    if (sign.equals("⏎")) {
      out.write("<i>⏎</i>");
    } else {
      out.write("<i title=\"" + Signs.code(c) + "\">" + shown + "</i>");
    }
  }
}

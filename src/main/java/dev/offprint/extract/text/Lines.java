package dev.offprint.extract.text;

import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Splits a text at its line ends: LF, CR, CR LF, NEL, U+2028, the vertical tab (a word processor's
/// line break), the form feed and U+2029.
final class Lines {
  /// Also a tab's stop: paragraphs are never moved in further than some columns, so the exact
  /// number does not matter.
  private static final int TAB = 4;

  private static final int IDEOGRAPHIC_SPACE = 2;
  private static final int SHORTEST_FOLDED = 55;
  private static final char NEL = '\u0085';

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isLineEnd(text, to)) {
        to++;
      }
      int next = Math.min(to + 1, text.length());
      if (text.startsWith("\r\n", to)) {
        next++;
      }
      lines.add(line(text, new Span(from, to), new Span(to, next)));
      from = next;
    }
    return lines;
  }

  private static Line line(String text, Span whole, Span lineEnd) {
    int start = whole.start();
    int indent = 0;
    while (start < whole.end() && isWhite(text.charAt(start))) {
      indent += width(text.charAt(start++));
    }
    if (indent == 1 && goesOn(text, whole.start())) {
      start--;
      indent = 0;
    }
    int end = whole.end();
    while (end > start && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return new Line(indent, start, end, lineEnd, endsParagraph(text, lineEnd));
  }

  /// Whether the line before ends with the `=` of a mail whose lines were folded, so that a blank
  /// here is one between words.
  private static boolean goesOn(String text, int start) {
    int end = start - 1;
    end -= end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? 1 : 0;
    return end >= SHORTEST_FOLDED
        && text.charAt(end - 1) == '='
        && text.indexOf('\n', end - SHORTEST_FOLDED) >= end;
  }

  private static boolean endsParagraph(String text, Span lineEnd) {
    char c = lineEnd.length() == 0 ? '\n' : text.charAt(lineEnd.start());
    return c == '\f' || c == '\u2029';
  }

  private static int width(char c) {
    return switch (c) {
      case '\t' -> TAB;
      case '\u3000' -> IDEOGRAPHIC_SPACE;
      default -> 1;
    };
  }

  private static boolean isLineEnd(String text, int at) {
    char c = text.charAt(at);
    return c <= '\r'
        ? c >= '\n'
        : c == '\u2028' || c == '\u2029' || (c == NEL && !isByte(text, at));
  }

  /// Whether a NEL is a byte of text that was read in the wrong encoding: an ellipsis of
  /// Windows-1252 before a space or behind another such byte, or the second one of a letter.
  private static boolean isByte(String text, int at) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
    boolean besideByte = isControl(before) || isControl(after);
    return besideByte || (before >= 0xC2 && before <= 0xF4) || (after == ' ' && before > ' ');
  }

  private static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0 && c != NEL;
  }

  /// Unicode's White_Space without the line ends. [Character#isWhitespace] has no-break spaces not
  /// among them, and the separators U+001C to U+001F, which are for a repair rule to remove.
  private static boolean isWhite(char c) {
    return c <= 0x7F
        ? c == ' ' || c == '\t'
        : c == 0xA0
            || c == 0x1680
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000;
  }
}

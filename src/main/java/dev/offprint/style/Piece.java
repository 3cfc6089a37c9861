package dev.offprint.style;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule or a declaration as it stands in a sheet: `head { body }` or `head;`.
///
/// Sheets are cut into pieces before they are parsed, so that what cannot be read costs no more
/// than its own piece and each finding knows its line.
///
/// @param line the line on which the head starts
/// @param body what is between the braces, `null` where there are none
/// @param bodyLine the line on which the body starts
/// @param closed false where the text ends before the brace is closed
record Piece(String head, int line, @Nullable String body, int bodyLine, boolean closed) {
  /// The piece as a rule of CSS.
  String text() {
    return body == null ? head + ";" : head + "{" + body + "}";
  }

  boolean isAtRule() {
    return head.startsWith("@");
  }

  /// The name of an at-rule, e.g. `@media`.
  String atName() {
    int end = 1;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == '-')) {
      end++;
    }
    return head.substring(0, end).toLowerCase(java.util.Locale.ROOT);
  }

  /// Cuts the top level of a sheet.
  static List<Piece> rules(String text, int line) {
    return new Cutter(text, line, false).pieces();
  }

  /// Cuts what stands between the braces of a rule.
  static List<Piece> declarations(String text, int line) {
    return new Cutter(text, line, true).pieces();
  }

  private static final class Cutter {
    private final String text;
    private final boolean inBlock;
    private int line;
    private int at;

    Cutter(String text, int line, boolean inBlock) {
      this.text = text;
      this.line = line;
      this.inBlock = inBlock;
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      blanks();
      while (at < text.length()) {
        pieces.add(piece());
        blanks();
      }
      return pieces;
    }

    /// Moves on over what may stand between two pieces.
    private void blanks() {
      while (at < text.length()) {
        if (Character.isWhitespace(text.charAt(at)) || (inBlock && text.charAt(at) == ';')) {
          moveTo(at + 1);
        } else if (text.startsWith("<!--", at)) {
          moveTo(at + 4);
        } else if (text.startsWith("-->", at) || text.startsWith("/*", at)) {
          moveTo(text.startsWith("/*", at) ? SheetText.skip(text, at) : at + 3);
        } else {
          return;
        }
      }
    }

    private Piece piece() {
      int from = at;
      int fromLine = line;
      boolean ends = inBlock || text.charAt(at) == '@';
      moveTo(headEnd(ends));
      String head = text.substring(from, at);
      char stop = at < text.length() ? text.charAt(at) : ';';
      moveTo(Math.min(at + 1, text.length()));
      if (stop == '{') {
        return block(head, fromLine);
      }
      return new Piece(head.isBlank() ? String.valueOf(stop) : head, fromLine, null, line, true);
    }

    private Piece block(String head, int headLine) {
      int from = at;
      int bodyLine = line;
      int end = bodyEnd();
      boolean closed = end < text.length();
      moveTo(closed ? end + 1 : end);
      return new Piece(head, headLine, text.substring(from, end), bodyLine, closed);
    }

    /// Where the head ends: at `{`, `}` or, where one can end it, `;`.
    private int headEnd(boolean semicolonEnds) {
      int i = at;
      int round = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        round += c == '(' ? 1 : c == ')' && round > 0 ? -1 : 0;
        if (c == '{' || c == '}' || (c == ';' && semicolonEnds && round == 0)) {
          return i;
        }
        i = SheetText.skip(text, i);
      }
      return i;
    }

    private int bodyEnd() {
      int i = at;
      int depth = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c == '}' && depth-- == 0) {
          return i;
        }
        depth += c == '{' ? 1 : 0;
        i = SheetText.skip(text, i);
      }
      return i;
    }

    private void moveTo(int to) {
      line += SheetText.lines(text, at, to);
      at = to;
    }
  }
}

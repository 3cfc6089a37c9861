package dev.offprint.model;

import dev.offprint.model.Inline.Text;
import java.util.List;

/// Tells text that has nothing odd about it, as most has, from other text.
final class PlainText {
  private static final char FIRST_ACCENTED = 0xC0;
  private static final char LAST_ACCENTED = 0xFF;
  private static final String TYPOGRAPHIC = "‘’“”–—…";

  private PlainText() {}

  /// How plain a text is; what is said of a kind holds for those below it too.
  enum Kind {
    ODD,
    PLAIN,
    /// Plain, and in ASCII.
    ASCII
  }

  static Kind kind(List<Inline> content) {
    Kind kind = Kind.ASCII;
    for (Inline inline : content) {
      Kind next = inline instanceof Text text ? kind(text.value()) : Kind.ODD;
      kind = next.compareTo(kind) < 0 ? next : kind;
      if (kind == Kind.ODD) {
        return kind;
      }
    }
    return content.size() < 2 || !Inlines.text(content).contains("  ") ? kind : Kind.ODD;
  }

  private static Kind kind(String text) {
    char before = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? !isPlainAscii(c) || c == ' ' && before == ' ' : !isPlainOther(c)) {
        return Kind.ODD;
      }
      before = c;
      all |= c;
    }
    return all < 128 ? Kind.ASCII : Kind.PLAIN;
  }

  /// What can be seen, and is no sign of HTML nor a backtick.
  private static boolean isPlainAscii(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '`';
  }

  private static boolean isPlainOther(char c) {
    return c >= FIRST_ACCENTED && c <= LAST_ACCENTED || TYPOGRAPHIC.indexOf(c) >= 0;
  }
}

package dev.offprint.model;

import dev.offprint.model.Inline.Text;
import java.util.List;

/// Tells text that has nothing odd about it, as most has, from other text.
final class PlainText {
  private static final char FIRST_ACCENTED = 0xC0;
  private static final char LAST_ACCENTED = 0xFF;
  private static final String TYPOGRAPHIC = "‘’“”–—…";

  /// Which characters until the last accented letter are plain.
  private static final boolean[] LATIN = latin();

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
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LATIN.length ? !LATIN[c] : TYPOGRAPHIC.indexOf(c) < 0) {
        return Kind.ODD;
      }
      all |= c;
    }
    if (text.contains("  ") || text.contains(" ,") || text.contains(" .")) {
      return Kind.ODD;
    }
    return all < 128 ? Kind.ASCII : Kind.PLAIN;
  }

  private static boolean[] latin() {
    boolean[] plain = new boolean[LAST_ACCENTED + 1];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = c < 128 ? isPlainAscii(c) : c >= FIRST_ACCENTED;
    }
    return plain;
  }

  /// What can be seen, and is no sign of HTML nor a backtick.
  private static boolean isPlainAscii(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '`';
  }
}

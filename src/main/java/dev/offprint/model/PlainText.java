package dev.offprint.model;

import dev.offprint.model.Inline.Text;
import java.util.List;

/// Tells text that has nothing odd about it, as most has, from other text.
final class PlainText {
  private static final char FIRST_ACCENTED = 0xC0;
  private static final char LAST_ACCENTED = 0xFF;
  private static final String TYPOGRAPHIC = "‘’“”–—…";

  /// What a character until the last accented letter is, in bits: odd, a space, or what no space
  /// stands before in a plain text.
  private static final byte[] LATIN = latin();

  private static final int ODD = 1;
  private static final int SPACE = 2;
  private static final int CLOSE = 4;

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
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bits = c < LATIN.length ? LATIN[c] : TYPOGRAPHIC.indexOf(c) < 0 ? ODD : 0;
      if ((bits & ODD | (before & SPACE) << 1 & bits) != 0) {
        return Kind.ODD;
      }
      before = bits;
      all |= c;
    }
    return all < 128 ? Kind.ASCII : Kind.PLAIN;
  }

  private static byte[] latin() {
    byte[] bits = new byte[LAST_ACCENTED + 1];
    for (char c = 0; c < bits.length; c++) {
      boolean plain = c < 128 ? isPlainAscii(c) : c >= FIRST_ACCENTED;
      bits[c] = (byte) (plain ? 0 : ODD);
    }
    bits[' '] = SPACE | CLOSE;
    bits[','] = CLOSE;
    bits['.'] = CLOSE;
    return bits;
  }

  /// What can be seen, and is no sign of HTML nor a backtick.
  private static boolean isPlainAscii(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '`';
  }
}

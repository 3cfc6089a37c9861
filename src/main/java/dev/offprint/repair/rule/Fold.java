package dev.offprint.repair.rule;

import java.nio.charset.StandardCharsets;

/// Makes alike what is typed in several ways: quotes, dashes, white space and case.
final class Fold {
  private static final char LAST_OF_BYTE = 0xFF;
  private static final char[] ASCII = ascii();

  private Fold() {}

  /// The text folded, with one space for several and none around it.
  static String of(String text) {
    byte[] out = new byte[text.length() + 1];
    int used = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = of(text.charAt(i));
      if (c > LAST_OF_BYTE) {
        return ofAny(text);
      }
      int shows = c == ' ' ? 0 : 1;
      out[used] = (byte) c;
      used += shows | inside;
      inside = shows;
    }
    return new String(out, 0, used > 0 ? used - (inside ^ 1) : 0, StandardCharsets.ISO_8859_1);
  }

  /// The same where characters do not fit in a byte each.
  private static String ofAny(String text) {
    char[] out = new char[text.length() + 1];
    int used = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = of(text.charAt(i));
      int shows = c == ' ' ? 0 : 1;
      out[used] = c;
      used += shows | inside;
      inside = shows;
    }
    return new String(out, 0, used > 0 ? used - (inside ^ 1) : 0);
  }

  /// One character, folded.
  static char of(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', '´' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '–', '—', '‑', '‐', '−' -> '-';
      case '\u00a0', '\u202f' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  private static char[] ascii() {
    char[] folded = new char[128];
    for (char c = 0; c < folded.length; c++) {
      boolean capital = c >= 'A' && c <= 'Z';
      folded[c] = capital ? (char) (c + ('a' - 'A')) : c == '`' ? '\'' : c;
    }
    for (char c : "\t\n\r".toCharArray()) {
      folded[c] = ' ';
    }
    return folded;
  }
}

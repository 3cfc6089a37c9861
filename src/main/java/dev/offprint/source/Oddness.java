package dev.offprint.source;

/// Measures how odd a text would look: `lu»ouèký` has a quotation mark inside a word, and a `Ă` in
/// the middle of `dĂ©jĂ ` is a capital after a small letter.
final class Oddness {
  private Oddness() {}

  /// The odd share of the characters outside ASCII, from 0 to 1.
  static double of(String text) {
    int foreign = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        foreign++;
        odd += isOdd(text, i) ? 1 : 0;
      }
    }
    return foreign == 0 ? 0 : (double) odd / foreign;
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    if (c == '\uFFFD' || (c <= 0x9F && c != 0x85)) {
      return true;
    }
    boolean afterLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    if (Character.isUpperCase(c)) {
      return afterLetter && Character.isLowerCase(text.charAt(at - 1));
    }
    boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return afterLetter && beforeLetter && isSign(c);
  }

  /// Whether it has no business between letters. Apostrophes and dashes stand there, and Chinese
  /// and Japanese have no blank after a full stop.
  private static boolean isSign(char c) {
    boolean joins = c == 0x2019 || c == 0x2018 || (c >= 0x2010 && c <= 0x2014) || c == 0x2026;
    return !joins
        && c < 0x3000
        && !Character.isLetterOrDigit(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }
}

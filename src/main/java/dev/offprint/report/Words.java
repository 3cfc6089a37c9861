package dev.offprint.report;

/// Counts words as a person would.
final class Words {
  private Words() {}

  /// Runs between white space that have a letter or a digit in them; an ideograph or a kana is a
  /// word of its own.
  static int count(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isWordAlone(c)) {
        words++;
        counted = false;
      } else if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        words++;
        counted = true;
      }
    }
    return words;
  }

  static boolean isWordAlone(int c) {
    return c >= 0x3040 && (Character.isIdeographic(c) || c <= 0x30FF);
  }
}

package dev.offprint.repair.torn;

/// Whether letters have upper and lower case.
final class Scripts {
  private Scripts() {}

  /// Whether the last letter of `text` belongs to a script without case: Han, Hangul, Arabic,
  /// Devanagari and others.
  static boolean hasNoCase(String text) {
    for (int i = text.length(); i > 0; ) {
      int letter = text.codePointBefore(i);
      if (Character.isLetter(letter)) {
        return isCaseless(letter);
      }
      i -= Character.charCount(letter);
    }
    return false;
  }

  /// Whether no letter of `text` belongs to a script without case.
  static boolean isLatinOnly(String text) {
    return text.codePoints().filter(Character::isLetter).noneMatch(Scripts::isCaseless);
  }

  private static boolean isCaseless(int letter) {
    return !Character.isLowerCase(letter)
        && !Character.isUpperCase(letter)
        && !Character.isTitleCase(letter);
  }
}

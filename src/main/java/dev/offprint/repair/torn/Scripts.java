package dev.offprint.repair.torn;

/// Whether letters have upper and lower case.
final class Scripts {
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int SYLLABLES_OF_LETTER = 28;

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

  static boolean isHangul(char c) {
    return c >= FIRST_SYLLABLE && c < 0xD7B0;
  }

  /// Whether a Korean syllable ends with a consonant, after which particles have another form.
  static boolean endsWithConsonant(char syllable) {
    return isHangul(syllable) && (syllable - FIRST_SYLLABLE) % SYLLABLES_OF_LETTER != 0;
  }
}

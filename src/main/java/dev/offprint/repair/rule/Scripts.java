package dev.offprint.repair.rule;

/// Whether letters have upper and lower case.
public final class Scripts {
  private Scripts() {}

  /// Whether the last letter of `text` belongs to a script without case: Han, Hangul, Arabic,
  /// Devanagari and others.
  public static boolean hasNoCase(String text) {
    for (int i = text.length(); i > 0; ) {
      int letter = text.codePointBefore(i);
      if (Character.isLetter(letter)) {
        return isCaseless(letter);
      }
      i -= Character.charCount(letter);
    }
    return false;
  }

  /// The same of a script that puts spaces between words, and is not Hangul: Arabic, Hebrew,
  /// Devanagari and others.
  public static boolean hasSpacesAndNoCase(String text) {
    char last = text.charAt(text.length() - 1);
    return !Prose.isUnspaced(last) && !Particles.isHangul(last) && hasNoCase(text);
  }

  /// Whether no letter of `text` belongs to a script without case.
  public static boolean isLatinOnly(String text) {
    return text.codePoints().filter(Character::isLetter).noneMatch(Scripts::isCaseless);
  }

  private static boolean isCaseless(int letter) {
    return !Character.isLowerCase(letter)
        && !Character.isUpperCase(letter)
        && !Character.isTitleCase(letter);
  }
}

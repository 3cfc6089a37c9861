package dev.offprint.repair.surplus;

/// The letters and digits of a text, folded, with one space for whatever stands between: what is
/// left when typing, spacing and case are left out.
///
/// `The “bromance” betw…` becomes `the bromance betw`.
final class Letters {
  private Letters() {}

  static String of(String text) {
    return of(text, text.length());
  }

  /// @param most how many characters the answer has at most, one more or less
  static String of(String text, int most) {
    char[] out = new char[Math.min(text.length(), most) + 1];
    return new String(out, 0, append(text, most, new Room(out, 0, false)));
  }

  /// Letters with room for more.
  ///
  /// @param used how many of `chars` are letters already
  /// @param apart whether a space comes between those and the next ones
  record Room(char[] chars, int used, boolean apart) {}

  /// Appends the letters of `text` as long as there are no more than `most`, one more or less;
  /// answers how many there are then.
  static int append(String text, int most, Room room) {
    char[] out = room.chars();
    int used = room.used();
    boolean space = room.apart() && used > 0;
    for (int i = 0; i < text.length() && used < most; i++) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        space = used > 0;
        continue;
      }
      if (space) {
        out[used++] = ' ';
        space = false;
      }
      out[used++] = lower(c);
    }
    return used;
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  /// A letter, a digit or a vowel sign; no half of a rare character, which most often is a picture.
  static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (Character.isLetterOrDigit(c) || isMisread(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// A sign that stands in the middle of words that were decoded wrongly.
  private static boolean isMisread(char c) {
    return c == '\ufffd' || c > '\u00a0' && c <= '\u00ff' && "«»¿¡·".indexOf(c) < 0;
  }

  /// How much letters say: those of a script that writes syllables or words count twice.
  static int weight(String letters) {
    int weight = 0;
    for (int i = 0; i < letters.length(); i++) {
      weight += isDense(letters.charAt(i)) ? 2 : 1;
    }
    return weight;
  }

  /// The words of letters; those of a script without spaces are two characters long.
  static int words(String letters) {
    int words = letters.isEmpty() ? 0 : 1;
    int dense = 0;
    for (int i = 0; i < letters.length(); i++) {
      words += letters.charAt(i) == ' ' ? 1 : 0;
      dense += isUnspaced(letters.charAt(i)) ? 1 : 0;
    }
    return words + dense / 2;
  }

  private static boolean isDense(char c) {
    return isUnspaced(c) || c >= '\uac00' && c <= '\ud7a3';
  }

  /// Whether sentences in the character's script may end with a space only: Thai and Lao.
  static boolean hasNoFullStop(char c) {
    return c >= '\u0e00' && c <= '\u0eff';
  }

  /// Whether the character's script has no spaces between words.
  static boolean isUnspaced(char c) {
    return c >= '\u3040' && c <= '\u30ff'
        || c >= '\u3400' && c <= '\u9fff'
        || c >= '\u0e00' && c <= '\u0eff'
        || c >= '\u1000' && c <= '\u109f'
        || c >= '\u1780' && c <= '\u17ff';
  }
}

package dev.offprint.repair.rule;

/// Where a word begins and ends without the punctuation around it.
final class BareWord {
  private static final char FIRST_VOWEL_SIGN = 0x0900;
  private static final int LONG = 4;

  private BareWord() {}

  static int start(String text, int from, int to) {
    int start = from;
    while (start < to && !isOfWord(text.charAt(start))) {
      start++;
    }
    return start;
  }

  static int end(String text, int from, int to) {
    int end = to;
    while (end > from && !isOfWord(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// Letters, digits, and the vowel signs of scripts that write them as marks.
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || (c >= FIRST_VOWEL_SIGN
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  /// Whether most of the longer words are capitalised.
  static boolean areCapitalised(String text) {
    int longer = 0;
    int capitalised = 0;
    int over;
    for (int from = 0; from < text.length(); from = over + 1) {
      over = tokenEnd(text, from);
      int start = start(text, from, over);
      if (end(text, start, over) - start >= LONG) {
        longer++;
        capitalised += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
      }
    }
    return longer > 0 && capitalised * 10 >= longer * 7;
  }

  private static int tokenEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}

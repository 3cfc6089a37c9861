package dev.offprint.repair.surplus;

/// Compares texts that are the same but for a few words.
///
/// Words that differ in letters outside ASCII only, as they do where one text was decoded wrongly,
/// count half.
final class NearCopy {
  private static final int FEWEST_WORDS = 8;
  private static final int MANY_WORDS = 30;
  private static final int MOST_OTHERS = 20;

  private NearCopy() {}

  /// Whether `copy` is the beginning of `original`, but for a word in ten. The last word may be
  /// cut off.
  static boolean begins(String copy, String original) {
    Walk walk = new Walk(copy, original);
    return walk.isThrough()
        && walk.words >= FEWEST_WORDS
        && (2 * walk.others + walk.alike) * 5 <= walk.words;
  }

  /// Whether the texts are the same but for the letters of few words that were decoded wrongly.
  static boolean isSameMisread(String a, String b) {
    Walk walk = compared(a, b);
    return walk.isThrough() && walk.others == 0 && walk.alike * 4 <= walk.words;
  }

  /// Whether the texts are long and differ in a word or two, which are no numbers.
  static boolean isNearlySame(String a, String b) {
    Walk walk = compared(a, b);
    return walk.isThrough()
        && walk.words >= MANY_WORDS
        && (2 * walk.others + walk.alike) * 10 <= walk.words
        && !walk.numbers;
  }

  private static Walk compared(String a, String b) {
    boolean aside = Math.abs(a.length() - b.length()) * 10 > a.length();
    return aside ? new Walk(a, "") : new Walk(a, b);
  }

  /// Both texts, word by word, until one of them is over.
  private static final class Walk {
    private final String a;
    private final String b;
    private int i;
    private int j;
    private int words;

    /// Words with the same ASCII letters.
    private int alike;

    /// Words that differ otherwise.
    private int others;

    /// Whether some of those are numbers.
    private boolean numbers;

    Walk(String a, String b) {
      this.a = a;
      this.b = b;
      while (i < a.length() && j < b.length() && others * 5 <= words + MOST_OTHERS) {
        step();
      }
    }

    private boolean isThrough() {
      return i >= a.length();
    }

    private void step() {
      int endA = end(a, i);
      int endB = end(b, j);
      words++;
      boolean cut = endA == a.length() && startsWith(endA, endB);
      if (!cut && !isSame(i, endA, j, endB)) {
        count(endA, endB);
        int nextA = Math.min(endA + 1, a.length());
        int nextB = Math.min(endB + 1, b.length());
        if (isSame(nextA, end(a, nextA), j, endB) && nextA < a.length()) {
          i = nextA;
          return;
        }
        if (isSame(i, endA, nextB, end(b, nextB)) && nextB < b.length()) {
          j = nextB;
          return;
        }
      }
      i = endA + 1;
      j = endB + 1;
    }

    private void count(int endA, int endB) {
      if (isAlike(endA, endB)) {
        alike++;
      } else {
        others++;
        numbers |= Character.isDigit(a.charAt(i)) || Character.isDigit(b.charAt(j));
      }
    }

    private boolean startsWith(int endA, int endB) {
      return endA - i <= endB - j && a.regionMatches(i, b, j, endA - i);
    }

    private boolean isSame(int fromA, int endA, int fromB, int endB) {
      return endA - fromA == endB - fromB && a.regionMatches(fromA, b, fromB, endA - fromA);
    }

    /// Whether the words have the same ASCII letters, and one of them has others too. Words without
    /// ASCII letters are alike only if one of them was decoded wrongly.
    private boolean isAlike(int endA, int endB) {
      int p = i;
      int q = j;
      boolean others = false;
      boolean ascii = false;
      boolean misread = false;
      while (p < endA || q < endB) {
        if (p < endA && a.charAt(p) > 127) {
          others = true;
          misread |= isMisread(a.charAt(p++));
        } else if (q < endB && b.charAt(q) > 127) {
          others = true;
          misread |= isMisread(b.charAt(q++));
        } else if (p < endA && q < endB && a.charAt(p) == b.charAt(q)) {
          ascii = true;
          p++;
          q++;
        } else {
          return false;
        }
      }
      return others && (ascii || misread);
    }

    /// Whether the letter is one of those that letters of two bytes are taken for.
    private static boolean isMisread(char c) {
      return c <= '\u00ff' || c == '\ufffd';
    }

    private static int end(String text, int from) {
      int space = text.indexOf(' ', from);
      return space < 0 ? text.length() : space;
    }
  }
}

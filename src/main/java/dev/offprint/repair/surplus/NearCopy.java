package dev.offprint.repair.surplus;

/// Compares texts that are the same but for a few words.
///
/// Words that differ in letters outside ASCII only, as they do where one text was decoded wrongly,
/// count half.
final class NearCopy {
  private static final int FEWEST_WORDS = 8;

  private NearCopy() {}

  /// Whether `copy` is the beginning of `original`, but for a word in ten. The last word may be
  /// cut off.
  static boolean begins(String copy, String original) {
    Walk walk = new Walk(copy, original);
    return walk.words >= FEWEST_WORDS && walk.errors * 10 <= walk.words * 2 && walk.j > 0;
  }

  /// Both texts, word by word, until one of them is over.
  private static final class Walk {
    private final String a;
    private final String b;
    private int i;
    private int j;
    private int words;

    /// In halves of a word.
    private int errors;

    Walk(String a, String b) {
      this.a = a;
      this.b = b;
      while (i < a.length() && j < b.length() && errors * 10 <= words * 2 + 40) {
        step();
      }
      boolean left = i < a.length();
      errors = left ? Integer.MAX_VALUE / 20 : errors;
    }

    private void step() {
      int endA = end(a, i);
      int endB = end(b, j);
      words++;
      boolean cut = endA == a.length() && startsWith(endA, endB);
      if (!cut && !isSame(i, endA, j, endB)) {
        errors += isAlike(endA, endB) ? 1 : 2;
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

    private boolean startsWith(int endA, int endB) {
      return endA - i <= endB - j && a.regionMatches(i, b, j, endA - i);
    }

    private boolean isSame(int fromA, int endA, int fromB, int endB) {
      return endA - fromA == endB - fromB && a.regionMatches(fromA, b, fromB, endA - fromA);
    }

    /// Whether the words have the same ASCII letters, and one of them has others too.
    private boolean isAlike(int endA, int endB) {
      int p = i;
      int q = j;
      boolean others = false;
      while (p < endA || q < endB) {
        if (p < endA && a.charAt(p) > 127) {
          others = true;
          p++;
        } else if (q < endB && b.charAt(q) > 127) {
          others = true;
          q++;
        } else if (p < endA && q < endB && a.charAt(p) == b.charAt(q)) {
          p++;
          q++;
        } else {
          return false;
        }
      }
      return others;
    }

    private static int end(String text, int from) {
      int space = text.indexOf(' ', from);
      return space < 0 ? text.length() : space;
    }
  }
}

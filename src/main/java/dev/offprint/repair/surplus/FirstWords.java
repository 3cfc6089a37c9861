package dev.offprint.repair.surplus;

/// The words that a text begins with, a bit of 64 for each, to tell at a glance which texts are no
/// copies of each other even if a word or two are spelled otherwise.
///
/// Only their ASCII letters count: others may have been decoded wrongly.
final class FirstWords {
  private static final int WORDS = 8;
  private static final int LONGEST = 100;

  /// So many of the first words are the same in copies at least.
  private static final int SAME = 4;

  private FirstWords() {}

  static long of(String text) {
    long words = 0;
    int hash = 0;
    int left = WORDS;
    for (int i = 0; i < Math.min(text.length(), LONGEST) && left > 0; i++) {
      char letter = Letters.folded(text.charAt(i));
      if (letter != 0) {
        hash = letter < 128 ? hash * 31 + letter : hash;
      } else if (hash != 0) {
        words |= 1L << (hash ^ hash >>> 6);
        hash = 0;
        left--;
      }
    }
    return words;
  }

  /// Whether two texts surely begin with other words. Too short ones may always be copies.
  static boolean differ(long a, long b) {
    int least = Math.min(SAME, Math.min(Long.bitCount(a), Long.bitCount(b)));
    return Long.bitCount(a & b) < least;
  }
}

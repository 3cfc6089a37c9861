package dev.offprint.repair.lines;

/// Scripts that have no spaces between words, so that their lines end anywhere and nothing stands
/// for a line end when lines are joined.
final class Unspaced {
  private Unspaced() {}

  static boolean is(char c) {
    if (c < 0x0E00) {
      return false;
    }
    return isSouthEastAsian(c) || (c >= 0x2E80 && !isHangul(c) && isEastAsian(c));
  }

  /// Thai, Lao, Myanmar, Khmer.
  private static boolean isSouthEastAsian(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }

  private static boolean isHangul(char c) {
    return (c >= 0x3130 && c <= 0x318F)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7FF);
  }

  /// Ideographs, kana, and the punctuation that goes with them.
  private static boolean isEastAsian(char c) {
    return c <= 0x9FFF
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF65);
  }
}

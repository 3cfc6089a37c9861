package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Marks;

/// What a straight quote may be, to judge by the characters on both sides of it.
final class Surroundings {
  private static final Marks ROOM_BEFORE = Marks.of("([{«“‘„‚-–—/\"'¿¡");
  private static final Marks CLOSING = Marks.of(",;!?)]}");
  private static final char FIRST_HEBREW = '\u05D0';
  private static final char LAST_HEBREW = '\u05EA';

  private final TextScan scan;

  Surroundings(TextScan scan) {
    this.scan = scan;
  }

  /// A quote may open after a space, a bracket, a dash or another opening quote, before a
  /// character that is not a space and closes nothing.
  boolean canOpen(int i) {
    boolean room = i == 0 || scan.isSpace(i - 1) || ROOM_BEFORE.has(scan.at(i - 1));
    return room && !scan.isSpace(i + 1) && !isClosing(i + 1);
  }

  boolean canClose(int i) {
    return i > 0 && !scan.isSpace(i - 1) && (!scan.isWord(i + 1) || isUnspaced(i + 1));
  }

  private boolean isClosing(int i) {
    char c = scan.at(i);
    return CLOSING.has(c) || (c == '.' && scan.isSpace(i + 1));
  }

  /// Between letters or digits, of which none is of a script that has quotations without spaces
  /// around them.
  boolean isInsideWord(int i) {
    return scan.isWord(i - 1) && scan.isWord(i + 1) && !isUnspaced(i - 1) && !isUnspaced(i + 1);
  }

  /// Whether nothing but what stands before it tells what the quote is: it is beside a sign of
  /// Chinese or Japanese.
  boolean isBesideEastAsian(int i) {
    return isEastAsian(scan.at(i - 1)) || isEastAsian(scan.at(i + 1));
  }

  /// Korean has spaces, but none between a quotation and the particle behind it.
  private boolean isUnspaced(int i) {
    char c = scan.at(i);
    return isEastAsian(c) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  static boolean isEastAsian(char c) {
    return c >= 0x3000 && (c < 0xA000 || (c >= 0xF900 && c < 0xFB00) || (c > 0xFF00 && c < 0xFFE0));
  }

  boolean isBetweenHebrew(int i) {
    return isHebrew(i - 1) && isHebrew(i + 1);
  }

  boolean isHebrew(int i) {
    return scan.at(i) >= FIRST_HEBREW && scan.at(i) <= LAST_HEBREW;
  }
}

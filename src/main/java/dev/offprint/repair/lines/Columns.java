package dev.offprint.repair.lines;

/// How many columns a line takes where signs of Chinese, Japanese and Korean take two.
final class Columns {
  private static final char FIRST_WIDE = '\u1100';

  private Columns() {}

  static int of(String line) {
    int columns = line.length();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      columns += c >= FIRST_WIDE && isWide(c) ? 1 : 0;
    }
    return columns;
  }

  static boolean isWide(char c) {
    return (c >= FIRST_WIDE && c < '\u1160')
        || (c >= '\u2E80' && c < '\uA4D0')
        || (c >= '\uAC00' && c < '\uD7A4')
        || (c >= '\uF900' && c < '\uFB00')
        || (c >= '\uFE30' && c < '\uFE70')
        || (c >= '\uFF00' && c < '\uFF61');
  }
}

package dev.offprint.repair.typography;

/// Turns three dots into an ellipsis; Chinese and Japanese have two of them side by side.
final class Dots {
  private static final int ELLIPSIS = 3;

  private Dots() {}

  /// Looks at the run of dots at `i`; answers where to go on.
  static int at(int i, TextScan scan) {
    int end = scan.runEnd(i, '.');
    boolean eastAsian =
        Surroundings.isEastAsian(scan.at(i - 1)) || Surroundings.isEastAsian(scan.at(end));
    if (end - i == 2 * ELLIPSIS && eastAsian) {
      return scan.replace(i, end, "……");
    }
    boolean range = scan.isDigit(i - 1) && scan.isWord(end);
    return end - i == ELLIPSIS && !range ? scan.replace(i, end, "…") : end;
  }
}

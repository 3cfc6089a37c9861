package dev.offprint.repair.rule;

import org.jspecify.annotations.Nullable;

/// What a list item starts with: a bullet, or a number.
///
/// @param number the number; -1 for a bullet
/// @param length of the marker and the space after it
public record Marker(int number, int length) {
  private static final Marks BULLETS = Marks.of("•▪▫◦‣·*-–—⁃●○■□◆◇▶►➤➔➢✓✔✗✘☐☑☒▢▣⬜✅★");

  private static final Marks DASHES = Marks.of("-–—");

  /// The marker that `line` starts with; `null` if it starts with none.
  public static @Nullable Marker of(String line) {
    if (line.length() < 3) {
      return null;
    }
    if (BULLETS.has(line.charAt(0)) && Character.isWhitespace(line.charAt(1))) {
      return isAroundNumber(line) ? null : new Marker(-1, afterSpaces(line, 1));
    }
    if (line.startsWith("+ ") && Character.isLetter(line.charAt(2))) {
      return new Marker(-1, 2);
    }
    int i = 0;
    while (i < line.length() && i < 3 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    boolean numbered =
        i > 0
            && i + 1 < line.length()
            && (line.charAt(i) == '.' || line.charAt(i) == ')')
            && line.charAt(i + 1) == ' ';
    return numbered
        ? new Marker(Integer.parseInt(line.substring(0, i)), afterSpaces(line, i + 1))
        : null;
  }

  public boolean isNumber() {
    return number >= 0;
  }

  /// Whether a line is a number between two dashes, as those of pages are: `- 12 -`.
  public static boolean isAroundNumber(String line) {
    int end = line.length() - 1;
    if (end < 2 || !DASHES.has(line.charAt(0)) || !DASHES.has(line.charAt(end))) {
      return false;
    }
    int from = afterSpaces(line, 1);
    int to = from;
    while (Character.isDigit(line.charAt(to))) {
      to++;
    }
    return to > from && afterSpaces(line, to) == end;
  }

  private static int afterSpaces(String line, int from) {
    int i = from;
    while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i;
  }
}

package dev.offprint.extract.text;

import java.util.List;

/// How many empty lines there are between a text's lines where no paragraph ends.
///
/// None, but in a text that was printed double-spaced:
///
/// ```
/// It was late. The last of the trains had
///
/// left, and nobody was there.
/// ```
final class Spacing {
  private static final int ENOUGH = 6;
  private static final int SHORTEST_MEASURE = 40;
  private static final int SHORTEST_IDEOGRAPHIC = 20;
  private static final char FIRST_WIDE = '\u2E80';
  private static final int LONGEST_LINE = 130;

  private Spacing() {}

  /// 1 if a lone empty line ends no paragraph, since sentences go on after most of them, from full
  /// line to full line, and lines without one between them are rare; 0 otherwise.
  static int of(String text, List<Line> lines) {
    int longest = 0;
    for (Line line : lines) {
      longest = Math.max(longest, line.length());
    }
    int shortest = isIdeographic(text, lines) ? SHORTEST_IDEOGRAPHIC : SHORTEST_MEASURE;
    if (longest < shortest || longest > LONGEST_LINE) {
      return 0;
    }
    int gaps = 0;
    int cuts = 0;
    int neighbours = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isEmpty() && !lines.get(i + 1).isEmpty()) {
        neighbours++;
      } else if (!line.isEmpty() && !lines.get(i + 2).isEmpty()) {
        gaps++;
        boolean full = line.length() * 4 >= longest * 3;
        cuts += full && isCut(text, line, lines.get(i + 2)) ? 1 : 0;
      }
    }
    return cuts >= ENOUGH && 2 * cuts >= gaps && 10 * neighbours <= gaps ? 1 : 0;
  }

  /// Whether most lines begin with signs that take two columns.
  private static boolean isIdeographic(String text, List<Line> lines) {
    int wide = 0;
    int filled = 0;
    for (Line line : lines) {
      if (!line.isEmpty()) {
        filled++;
        wide += text.charAt(line.start()) >= FIRST_WIDE ? 1 : 0;
      }
    }
    return 2 * wide > filled;
  }

  private static boolean isCut(String text, Line line, Line next) {
    char first = text.charAt(next.start());
    return !Sentences.isOver(text, line)
        && Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isTitleCase(first);
  }
}

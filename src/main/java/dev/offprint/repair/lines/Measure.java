package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The measure that a document's lines were wrapped to.
///
/// Where sentences go on from line to line, the lines were certainly wrapped: how far they would
/// have gone with the next word tells the measure from a mere longest line.
///
/// @param columns the length of the longest lines; 0 if the document is not wrapped
/// @param fits a line that ends before this column with the next word had room for it
record Measure(int columns, int fits) {
  /// No text is wrapped to longer lines than this.
  static final int LONGEST_WRAPPED = 130;

  private static final Measure NONE = new Measure(0, 0);
  private static final int SHORTEST_WRAPPED = 25;
  private static final int FEWEST_LINES = 3;

  /// How many line ends inside sentences say more than a guess.
  private static final int ENOUGH = 12;

  /// Without them, a line may end as much before the measure.
  private static final int SLACK = 2;

  /// @param paragraphs those of more than one line
  static Measure of(Collection<LineEnds> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (LineEnds paragraph : paragraphs) {
      for (int i = 0; i <= paragraph.count(); i++) {
        lines.add(paragraph.line(i));
      }
      lines.add("");
    }
    int longest = 0;
    for (String line : lines) {
      longest = line.length() <= LONGEST_WRAPPED ? Math.max(longest, line.length()) : longest;
    }
    Measure measure = new Measure(longest, longest - SLACK);
    int wrapped = 0;
    int ends = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        boolean marker = Marker.of(lines.get(i + 1)) != null;
        ends += marker ? 0 : 1;
        wrapped += !marker && measure.isWrapped(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    boolean isWrapped =
        longest >= SHORTEST_WRAPPED && wrapped >= FEWEST_LINES && wrapped * 2 >= ends;
    return isWrapped ? new Measure(longest, fits(lines, longest)) : NONE;
  }

  /// The reach that all but a twentieth of the lines have that certainly were wrapped.
  private static int fits(List<String> lines, int longest) {
    int[] reaches = new int[lines.size()];
    int count = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      boolean inside = !lines.get(i - 1).isEmpty() && !line.isEmpty() && !next.isEmpty();
      if (inside && line.length() <= LONGEST_WRAPPED && PageText.isCut(line, next)) {
        reaches[count++] = reach(line, next);
      }
    }
    if (count < ENOUGH) {
      return longest - SLACK;
    }
    Arrays.sort(reaches, 0, count);
    return Math.clamp(reaches[count / 20] - 1, longest - longest / 4, longest);
  }

  /// Whether the next line's first word would not have fitted at the end of this one.
  boolean isWrapped(String line, String next) {
    return columns > 0 && line.length() <= LONGEST_WRAPPED && reach(line, next) > fits;
  }

  private static int reach(String line, String next) {
    boolean unspaced = !next.isEmpty() && Unspaced.is(next.charAt(0));
    return line.length() + 1 + (unspaced ? 0 : Prose.firstWord(next).length());
  }
}

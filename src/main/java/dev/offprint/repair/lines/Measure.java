package dev.offprint.repair.lines;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;

/// The measure that a document's lines were wrapped to.
///
/// @param columns the length of the longest lines; 0 if the document is not wrapped
record Measure(int columns) {
  /// No text is wrapped to longer lines than this.
  static final int LONGEST_WRAPPED = 130;

  private static final int SHORTEST_WRAPPED = 25;
  private static final int FEWEST_LINES = 3;

  static Measure of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      String text = Prose.body(block);
      if (text != null && text.indexOf('\n') >= 0) {
        text.lines().forEach(lines::add);
        lines.add("");
      }
    }
    int longest = 0;
    for (String line : lines) {
      longest = line.length() <= LONGEST_WRAPPED ? Math.max(longest, line.length()) : longest;
    }
    Measure measure = new Measure(longest);
    int wrapped = 0;
    int ends = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        ends++;
        wrapped += measure.isWrapped(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    boolean isWrapped =
        longest >= SHORTEST_WRAPPED && wrapped >= FEWEST_LINES && wrapped * 2 >= ends;
    return new Measure(isWrapped ? longest : 0);
  }

  /// Whether the next line's first word would not have fitted at the end of this one.
  boolean isWrapped(String line, String next) {
    return columns > 0
        && line.length() <= LONGEST_WRAPPED
        && Marker.of(next) == null
        && line.length() + 1 + Prose.firstWord(next).length() > columns - 2;
  }
}

package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Prose;

/// Lines that nothing wrapped, below a colon at the end of a line that is as long as others: the
/// items of a list, or verse.
final class ColonLines {
  /// Fewer may be the rest of the sentence.
  private static final int FEWEST = 3;

  private ColonLines() {}

  /// The index behind the last of them; 0 where line `index` has none below it, or where a sentence
  /// goes on behind them.
  static int end(LineEnds lines, int index, Measure measure) {
    if (measure.columns() == 0 || !Prose.endsWithColon(lines.line(index))) {
      return 0;
    }
    int end = index + 1;
    while (end <= lines.count() && isShort(lines.line(end), measure)) {
      end++;
    }
    boolean goesOn = end <= lines.count() && Prose.continues(lines.line(end));
    return end - index > FEWEST && !goesOn ? end : 0;
  }

  /// Two thirds of a whole line at most, and no end of a sentence.
  private static boolean isShort(String line, Measure measure) {
    return !line.isEmpty()
        && !Prose.endsSentence(line)
        && Columns.of(line) * 3 <= measure.columns() * 2;
  }
}

package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The row in which an encyclopedia names itself below a title: `From Openpedia, the free
/// encyclopedia`.
final class Encyclopedia {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 3;
  private static final String SECTION = "encyclopedia";

  private Encyclopedia() {}

  /// The name in such a row; `null` where the line is none.
  static @Nullable String name(String line) {
    Sections labels = Sections.labels();
    if (line.length() > LONGEST || !labels.mayBegin(SECTION, line, 0)) {
      return null;
    }
    String row = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    String folded = Prose.folded(row);
    for (String around : folded.length() == row.length() ? labels.of(SECTION) : List.<String>of()) {
      int bar = around.indexOf('|');
      int end = folded.length() - (around.length() - bar - 1);
      if (end > bar
          && folded.regionMatches(0, around, 0, bar)
          && folded.endsWith(around.substring(bar + 1))) {
        String name = row.substring(bar, end).strip();
        return Prose.hasMoreWords(name, MOST_WORDS) || !Prose.startsAnew(name) ? null : name;
      }
    }
    return null;
  }
}

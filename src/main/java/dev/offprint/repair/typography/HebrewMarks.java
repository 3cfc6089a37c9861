package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Marks;

/// Tells the marks of Hebrew abbreviations, geresh and gershayim, from quotes: `צה״ל` and `וכו׳`,
/// but `ה”ארץ”`.
final class HebrewMarks {
  /// Words of one letter, which are written together with the next word.
  private static final Marks PREFIXES = Marks.of("והשבכלמ");

  private static final int LONGEST_PREFIX = 2;
  private static final int SHORTEST_QUOTED = 2;
  private static final int LONGEST_QUOTED = 200;

  private final TextScan scan;
  private final Surroundings around;

  HebrewMarks(TextScan scan, Surroundings around) {
    this.scan = scan;
    this.around = around;
  }

  /// Whether the `"` between two letters at `i` opens a quotation after a prefix, one that another
  /// quote in the line closes.
  boolean opensAfterPrefix(int i) {
    int start = i;
    while (start > 0 && i - start <= LONGEST_PREFIX && isPrefix(start - 1)) {
      start--;
    }
    boolean prefix = start < i && i - start <= LONGEST_PREFIX && !scan.isWord(start - 1);
    int end = i + 1;
    while (around.isHebrew(end)) {
      end++;
    }
    return prefix && end - i > SHORTEST_QUOTED && isClosedAfter(end);
  }

  private boolean isPrefix(int i) {
    return PREFIXES.has(scan.at(i));
  }

  private boolean isClosedAfter(int from) {
    int end = Math.min(scan.length(), from + LONGEST_QUOTED);
    for (int i = from; i < end && scan.at(i) != '\n'; i++) {
      if (scan.at(i) == '"' && !around.isBetweenHebrew(i)) {
        return !scan.isSpace(i - 1) && !scan.isWord(i + 1);
      }
    }
    return false;
  }
}

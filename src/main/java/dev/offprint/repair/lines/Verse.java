package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;

/// Finds verse among paragraphs that stand on lines of their own: short lines, one after another,
/// whose sentences go on from line to line.
final class Verse {
  private static final int LONGEST = 50;
  private static final int FEWEST = 3;
  private static final int ENOUGH = 2;

  private Verse() {}

  /// Whether each line end is inside verse.
  static boolean[] find(LineEnds ends) {
    boolean[] inside = new boolean[ends.count()];
    int from = 0;
    for (int i = 0; i <= ends.count() + 1; i++) {
      boolean goesOn = i <= ends.count() && mayBe(ends.line(i));
      if (!goesOn) {
        mark(ends, from, i, inside);
        from = i + 1;
      }
    }
    return inside;
  }

  /// Whether a third of the lines and more end in the middle of a sentence with a mark and go on
  /// with a capital, as paragraphs do not.
  static boolean goesOnWithCapitals(LineEnds ends) {
    int open = 0;
    for (int i = 0; i < ends.count(); i++) {
      String line = ends.line(i);
      open += !line.isEmpty() && isOpen(line) && Prose.startsAnew(ends.line(i + 1)) ? 1 : 0;
    }
    return open >= ENOUGH && open * 3 >= ends.count();
  }

  private static boolean mayBe(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && !Prose.endsWithColon(line)
        && Marker.of(line) == null;
  }

  /// Marks the ends of the lines from `from` to before `to` as far as they are verse: from the line
  /// that first goes on to the one that ends a sentence last.
  private static void mark(LineEnds ends, int from, int to, boolean[] inside) {
    int first = from;
    while (first < to && !isOpen(ends.line(first))) {
      first++;
    }
    int last = to - 1;
    while (last > first && !Prose.endsSentence(ends.line(last))) {
      last--;
    }
    int open = 0;
    int capitals = 0;
    for (int i = first; i <= last; i++) {
      open += i < last && isOpen(ends.line(i)) ? 1 : 0;
      capitals += Prose.startsAnew(ends.line(i)) ? 1 : 0;
    }
    int size = last - first + 1;
    if (size >= FEWEST
        && open >= ENOUGH
        && open * 2 >= size
        && (capitals >= ENOUGH || open > ENOUGH)) {
      for (int i = first; i < last; i++) {
        inside[i] = true;
      }
    }
  }

  /// Whether a sentence goes on after the line, to judge by its mark.
  private static boolean isOpen(String line) {
    return ",;،，—".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}

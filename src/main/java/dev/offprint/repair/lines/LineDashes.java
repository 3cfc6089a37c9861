package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Prose;

/// The dashes that lines of one paragraph begin with.
final class LineDashes {
  private static final String DASHES = "—–-";

  private final int[] counts = new int[DASHES.length()];

  LineDashes(LineEnds ends) {
    for (int i = 0; i <= ends.count(); i++) {
      String line = ends.line(i);
      int dash = line.length() > 1 && line.charAt(1) == ' ' ? DASHES.indexOf(line.charAt(0)) : -1;
      if (dash >= 0) {
        counts[dash]++;
      }
    }
  }

  /// Whether the next line begins with a dash of the sentence, not with a bullet: the sentence goes
  /// on after it, and no other line begins so.
  boolean goesOn(String line, String next) {
    int dash = DASHES.indexOf(next.charAt(0));
    return dash >= 0
        && Character.isLowerCase(next.charAt(2))
        && !Prose.endsSentence(line)
        && !Prose.endsWithColon(line)
        && counts[dash] == 1;
  }
}

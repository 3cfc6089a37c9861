package dev.offprint.repair.typography;

/// French sets a narrow no-break space before `; ! ?`, and a no-break space before a colon and
/// inside guillemets.
final class FrenchSpacing {
  private static final String NARROW_SPACE = "\u202f";
  private static final String NO_BREAK_SPACE = "\u00a0";

  /// What makes a face of a colon.
  private static final String FACES = "/:)(-";

  private FrenchSpacing() {}

  /// Looks at the mark at `i`; answers where to go on.
  static int before(int i, TextScan scan, Conventions conventions) {
    boolean colon = scan.at(i) == ':';
    boolean endsWord = !scan.isWord(i + 1) && (colon ? FACES : "/").indexOf(scan.at(i + 1)) < 0;
    if (!endsWord || (!colon && !conventions.spacesHighMarks())) {
      return i + 1;
    }
    String space = colon ? NO_BREAK_SPACE : NARROW_SPACE;
    if (scan.at(i - 1) == ' ' && i > 0) {
      scan.replace(i - 1, i, space);
    } else if (followsWord(i, scan)) {
      scan.replace(i, i, space);
    }
    return i + 1;
  }

  private static boolean followsWord(int i, TextScan scan) {
    return i > 0 && (scan.isWord(i - 1) || ")]%\"»”’'".indexOf(scan.at(i - 1)) >= 0);
  }

  /// Looks at the guillemet at `i`.
  static void inside(int i, TextScan scan) {
    boolean opens = scan.at(i) == '«';
    int beside = opens ? i + 1 : i - 1;
    if (beside < 0 || beside >= scan.length()) {
      return;
    }
    if (scan.at(beside) == ' ') {
      scan.replace(beside, beside + 1, NO_BREAK_SPACE);
    } else if (!scan.isSpace(beside)) {
      int at = opens ? i + 1 : i;
      scan.replace(at, at, NO_BREAK_SPACE);
    }
  }
}

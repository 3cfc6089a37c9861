package dev.offprint.repair.typography;

/// French sets a narrow no-break space before `; ! ?` and a no-break space before a colon.
final class FrenchSpacing {
  private static final String NARROW_SPACE = "\u202f";
  private static final String NO_BREAK_SPACE = "\u00a0";

  private FrenchSpacing() {}

  /// Looks at the mark at `i`; answers where to go on.
  static int before(int i, TextScan scan) {
    String space = scan.at(i) == ':' ? NO_BREAK_SPACE : NARROW_SPACE;
    boolean endsWord = !scan.isWord(i + 1) && scan.at(i + 1) != '/';
    if (scan.at(i - 1) == ' ' && i > 0 && endsWord) {
      scan.replace(i - 1, i, space);
    } else if (followsWord(i, scan) && endsWord) {
      scan.replace(i, i, space);
    }
    return i + 1;
  }

  private static boolean followsWord(int i, TextScan scan) {
    return i > 0 && (scan.isWord(i - 1) || ")]%\"»”’'".indexOf(scan.at(i - 1)) >= 0);
  }
}

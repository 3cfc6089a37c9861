package dev.offprint.repair.typography;

/// Turns hyphens that stand for dashes into dashes, and three dots into an ellipsis.
final class Dashes {
  private final TextScan scan;
  private final QuotationMarks marks;

  Dashes(TextScan scan, QuotationMarks marks) {
    this.scan = scan;
    this.marks = marks;
  }

  /// Looks at the run of hyphens at `i`; answers where to go on.
  int hyphens(int i) {
    int end = scan.runEnd(i, '-');
    boolean ruled = (i == 0 && end == scan.length()) || isInsideWord(i, end);
    return switch (end - i) {
      case 1 -> i > 0 && isSpaced(i, end) && !isMinus(i) ? scan.replace(i, end, "–") : end;
      case 2 -> ruled ? end : scan.replace(i, end, dash(i, end));
      case 3 -> ruled ? end : scan.replace(i, end, "—");
      default -> end;
    };
  }

  /// `d---ed`: hyphens that stand for letters behind the first one of a word.
  private boolean isInsideWord(int from, int to) {
    return scan.isWord(from - 1)
        && !scan.isWord(from - 2)
        && !scan.isDigit(from - 1)
        && scan.isWord(to);
  }

  private boolean isSpaced(int from, int to) {
    return scan.at(from - 1) == ' ' && scan.at(to) == ' ' && to < scan.length();
  }

  private String dash(int from, int to) {
    boolean range = scan.isDigit(from - 1) && scan.isDigit(to);
    boolean en = range || (isSpaced(from, to) && !marks.goWithEmDash());
    return en ? "–" : "—";
  }

  /// Between numbers a hyphen may be a minus.
  private boolean isMinus(int i) {
    return scan.isDigit(i - 2) && scan.isDigit(i + 2);
  }

  /// Looks at the run of dots at `i`; answers where to go on.
  int dots(int i) {
    int end = scan.runEnd(i, '.');
    return end - i == 3 ? scan.replace(i, end, "…") : end;
  }
}

package dev.offprint.repair.typography;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the marks of inches, and of seconds, from quotation marks: `3"`, `6''`, `5' 11"`.
final class Inches {
  private static final int MOST_DIGITS = 3;

  /// What opens a quotation that two straight single quotes close.
  private static final List<String> OPENERS = List.of("``", "‘‘", ",,", "´´");

  private final TextScan scan;
  private final Apostrophes apostrophes;

  /// Whether two single quotes have opened a quotation; known once two stand somewhere.
  private @Nullable Boolean isPairOpen;

  Inches(TextScan scan, Apostrophes apostrophes) {
    this.scan = scan;
    this.apostrophes = apostrophes;
  }

  /// Whether the `"` at `i` is the mark of a number with feet before it, or of one where no
  /// quotation is open that it could close.
  boolean isDouble(int i, boolean nothingOpen) {
    return isAfterNumber(i) && (isAfterFeet(i) || (nothingOpen && !scan.isWord(i + 1)));
  }

  /// The same of the two `'` from `i` on. Must be asked for every single quote, in order.
  boolean isPair(int i, boolean nothingOpen) {
    if (scan.at(i + 1) != '\'' || scan.at(i + 2) == '\'' || scan.at(i - 1) == '\'') {
      return false;
    }
    boolean open = isPairOpen();
    boolean free = nothingOpen && !open && scan.at(apostrophes.numberStart(i) - 1) != '\'';
    if (isAfterNumber(i) && !scan.isWord(i + 2) && (free || isAfterFeet(i))) {
      return true;
    }
    isPairOpen = !open;
    return false;
  }

  private boolean isPairOpen() {
    Boolean known = isPairOpen;
    return known == null ? OPENERS.stream().anyMatch(scan.text()::contains) : known;
  }

  private boolean isAfterNumber(int i) {
    int start = apostrophes.numberStart(i);
    return start < i && i - start <= MOST_DIGITS;
  }

  /// `5'10`, `5' 10`
  private boolean isAfterFeet(int i) {
    int start = apostrophes.numberStart(i);
    int mark = scan.isSpace(start - 1) ? start - 2 : start - 1;
    return "'′".indexOf(scan.at(mark)) >= 0 && scan.isDigit(mark - 1);
  }
}

package dev.offprint.repair.typography;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells straight quotes apart: quotation marks of two levels, apostrophes, primes, the marks of
/// Hebrew abbreviations.
///
/// A single quote that could open a quotation is an apostrophe unless another one closes it before
/// the quotation that it stands in, and the line, ends.
final class Quotes {
  /// Quotations seldom stand deeper in one another.
  private static final int DEPTH = 2;

  private final TextScan scan;
  private final QuotationMarks marks;
  private final QuotationMarks terms;
  private final Surroundings around;
  private final Apostrophes apostrophes;
  private final Inches inches;
  private final HebrewMarks hebrew;

  /// The quotations that have begun, the innermost one first, in double quotes and in single ones.
  private final Deque<Open> doubles = new ArrayDeque<>(DEPTH);

  private final Deque<Open> singles = new ArrayDeque<>(DEPTH);

  /// The second apostrophe of `'n'`.
  private int apostropheAt = -1;

  Quotes(TextScan scan, Conventions conventions) {
    this.scan = scan;
    this.marks = conventions.marks();
    this.terms = marks.ofTerms();
    this.around = new Surroundings(scan);
    this.apostrophes = new Apostrophes(scan, conventions.language());
    this.inches = new Inches(scan, apostrophes);
    this.hebrew = new HebrewMarks(scan, around);
  }

  /// A quotation that has begun.
  ///
  /// @param at where its mark stands
  /// @param isInner whether it is part of one in double quotes
  private record Open(int at, boolean isInner) {}

  /// Keeps count of quotation marks that are as they should be.
  void pass(int i) {
    char c = scan.at(i);
    if (marks.isOpen(c)) {
      openDouble(i);
    } else if (marks.isClose(c)) {
      closeDouble();
    }
  }

  /// Looks at the `"` at `i`; answers where to go on.
  int doubleQuote(int i) {
    if (inches.isDouble(i, doubles.isEmpty())) {
      return scan.replace(i, i + 1, "″");
    }
    if (around.isBetweenHebrew(i) && (!doubles.isEmpty() || !hebrew.opensAfterPrefix(i))) {
      return scan.replace(i, i + 1, "״");
    }
    if (around.isInsideWord(i) && !around.isBetweenHebrew(i)) {
      return i + 1;
    }
    if (opens(i)) {
      return scan.replace(i, i + 1, openDouble(i) ? marks.innerOpen() : marks.open());
    }
    return scan.replace(i, i + 1, closeDouble() ? marks.innerClose() : marks.close());
  }

  private boolean opens(int i) {
    boolean canOpen = around.canOpen(i);
    boolean canClose = around.canClose(i);
    return canOpen == canClose || around.isBesideEastAsian(i)
        ? doubles.isEmpty() && scan.length() > i + 1 && !scan.isSpace(i + 1)
        : canOpen;
  }

  /// Looks at the `'` at `i`; answers where to go on.
  int single(int i) {
    if (inches.isPair(i, singles.isEmpty())) {
      return scan.replace(i, i + 2, "″");
    }
    if (apostrophes.isFeet(i)) {
      return scan.replace(i, i + 1, "′");
    }
    if (around.isBetweenHebrew(i)) {
      return scan.replace(i, i + 1, "׳");
    }
    if (around.isInsideWord(i)) {
      return scan.replace(i, i + 1, apostrophes.insideWord(i));
    }
    if (isApostropheBeforeWord(i)) {
      return scan.replace(i, i + 1, "’");
    }
    if (closesSingle(i)) {
      return closeSingle(i);
    }
    if (around.canOpen(i) || (around.isBesideEastAsian(i) && !scan.isSpace(i + 1))) {
      singles.push(new Open(i, !doubles.isEmpty()));
      return i + 1;
    }
    return scan.replace(i, i + 1, unpaired(i));
  }

  private boolean isApostropheBeforeWord(int i) {
    if (i == apostropheAt || isElided(i)) {
      return true;
    }
    if (!around.canOpen(i)) {
      return false;
    }
    if (apostrophes.isBothSides(i)) {
      apostropheAt = i + 2;
      return true;
    }
    return apostrophes.startsWord(i);
  }

  /// `dell'"opera"`: a word that lost its end before a quotation.
  private boolean isElided(int i) {
    return Character.isLetter(scan.at(i - 1))
        && "\"«“„".indexOf(scan.at(i + 1)) >= 0
        && scan.isWord(i + 2);
  }

  /// Whether the innermost quotation is one in single quotes that can end at `i`.
  private boolean closesSingle(int i) {
    Open last = singles.peek();
    Open outer = doubles.peek();
    return last != null
        && last.at() + 1 < i
        && (outer == null || outer.at() < last.at())
        && around.canClose(i);
  }

  private int closeSingle(int i) {
    Open last = singles.pop();
    QuotationMarks of = last.isInner() ? marks : terms;
    scan.replace(last.at(), last.at() + 1, last.isInner() ? of.innerOpen() : of.open());
    return scan.replace(i, i + 1, last.isInner() ? of.innerClose() : of.close());
  }

  /// What a single quote is that neither opens a quotation nor closes one.
  private String unpaired(int i) {
    if (around.isHebrew(i - 1)) {
      return "׳";
    }
    return apostrophes.mayBeFeet(i) ? "′" : "’";
  }

  /// At the end of a line or of the text: single quotes that nothing closed were apostrophes.
  void endLine() {
    dropSingles(-1);
  }

  /// Makes apostrophes of the single quotes behind `at`.
  private void dropSingles(int at) {
    for (Open single = singles.peek(); single != null && single.at() > at; ) {
      scan.replace(single.at(), single.at() + 1, "’");
      singles.pop();
      single = singles.peek();
    }
  }

  /// Answers whether the quotation is one of the second level.
  private boolean openDouble(int at) {
    boolean inner = !doubles.isEmpty();
    doubles.push(new Open(at, inner));
    return inner;
  }

  /// Closes the innermost quotation in double quotes; answers whether it was one of the second
  /// level.
  private boolean closeDouble() {
    if (doubles.isEmpty()) {
      return false;
    }
    Open last = doubles.pop();
    dropSingles(last.at());
    return last.isInner();
  }
}

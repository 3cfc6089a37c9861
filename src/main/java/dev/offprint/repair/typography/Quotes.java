package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Sections;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Tells straight quotes apart: quotation marks of two levels, apostrophes, primes.
///
/// A quote between two letters is no quotation mark: `'` is an apostrophe there, and `"`, as in
/// Hebrew abbreviations, stays.
final class Quotes {
  private static final Sections CONTRACTIONS = Sections.load("contractions.txt");
  private static final String ROOM_BEFORE = "([{«“‘„‚-–—/\"'¿¡";

  private final TextScan scan;
  private final QuotationMarks marks;
  private final QuotationMarks terms;
  private final Deque<Open> open = new ArrayDeque<>();
  private int doubles;
  private int singles;

  /// The last single quote of the line that ends at `lineEnd` that can close a quotation.
  private int lastCloser = -1;

  private int lineEnd = -1;

  Quotes(TextScan scan, QuotationMarks marks) {
    this.scan = scan;
    this.marks = marks;
    this.terms = marks.ofTerms();
  }

  /// An open quotation.
  private record Open(boolean isDouble, boolean isInner) {}

  /// Keeps count of quotation marks that are as they should be.
  void pass(char c) {
    if (marks.isOpen(c)) {
      push(true);
    } else if (marks.isClose(c)) {
      close(true);
    }
  }

  /// Looks at the `"` at `i`; answers where to go on.
  int doubleQuote(int i) {
    if (isInches(i)) {
      return scan.replace(i, i + 1, "″");
    }
    if (scan.isWord(i - 1) && scan.isWord(i + 1)) {
      return i + 1;
    }
    if (canOpen(i) && !(canClose(i) && doubles > 0)) {
      return scan.replace(i, i + 1, push(true) ? marks.innerOpen() : marks.open());
    }
    return scan.replace(i, i + 1, close(true) ? marks.innerClose() : marks.close());
  }

  /// A number with an inch mark, as in `5'10"`, or where no quotation is open that the mark could
  /// close.
  private boolean isInches(int i) {
    int start = i - 1;
    while (start >= 0 && scan.isDigit(start)) {
      start--;
    }
    boolean number = start < i - 1;
    boolean afterFeet = "'′".indexOf(scan.at(start)) >= 0 && scan.isDigit(start - 1);
    return number && (afterFeet || (doubles == 0 && !scan.isWord(i + 1)));
  }

  /// Looks at the `'` at `i`; answers where to go on.
  int single(int i) {
    if (isFeet(i)) {
      return scan.replace(i, i + 1, "′");
    }
    boolean insideWord = scan.isWord(i - 1) && scan.isWord(i + 1);
    if (!insideWord && !isContraction(i)) {
      if (canOpen(i) && closes(i)) {
        return scan.replace(i, i + 1, push(false) ? marks.innerOpen() : terms.open());
      }
      if (singles > 0 && canClose(i)) {
        return scan.replace(i, i + 1, close(false) ? marks.innerClose() : terms.close());
      }
    }
    return scan.replace(i, i + 1, "’");
  }

  /// `5'10`; three digits behind it would make it the Swiss mark of thousands.
  private boolean isFeet(int i) {
    boolean thousands = scan.isDigit(i + 1) && scan.isDigit(i + 2) && scan.isDigit(i + 3);
    return scan.isDigit(i - 1) && scan.isDigit(i + 1) && !thousands;
  }

  /// A quote may open after a space, a bracket, a dash or another opening quote, before a
  /// character that is not a space.
  private boolean canOpen(int i) {
    boolean room = i == 0 || scan.isSpace(i - 1) || ROOM_BEFORE.indexOf(scan.at(i - 1)) >= 0;
    return room && !scan.isSpace(i + 1);
  }

  private boolean canClose(int i) {
    return i > 0 && !scan.isSpace(i - 1) && !scan.isWord(i + 1);
  }

  /// Whether a single quote further on in the line closes what the one at `i` would open.
  private boolean closes(int i) {
    if (i >= lineEnd) {
      findLastCloser(i);
    }
    return lastCloser >= i + 2;
  }

  private void findLastCloser(int from) {
    lastCloser = -1;
    lineEnd = from;
    while (lineEnd < scan.length() && scan.at(lineEnd) != '\n') {
      if (scan.at(lineEnd) == '\'' && canClose(lineEnd)) {
        lastCloser = lineEnd;
      }
      lineEnd++;
    }
  }

  /// An apostrophe at the start of a word: `'90s`, `'tis`.
  private boolean isContraction(int i) {
    if (scan.isDigit(i + 1) && scan.isDigit(i + 2)) {
      return !scan.isDigit(i + 3) && scan.at(i + 3) != '\'';
    }
    int end = i + 1;
    while (end < scan.length() && Character.isLetter(scan.at(end))) {
      end++;
    }
    if (!canOpen(i) || scan.at(end) == '\'') {
      return false;
    }
    String word = scan.text().substring(i + 1, end).toLowerCase(Locale.ROOT);
    return CONTRACTIONS.has("contractions", word);
  }

  /// Opens a quotation; answers whether it is one of the second level.
  private boolean push(boolean isDouble) {
    boolean inner = !open.isEmpty();
    open.push(new Open(isDouble, inner));
    count(isDouble, 1);
    return inner;
  }

  /// Closes the innermost quotation of the kind and those inside it; answers whether it was one of
  /// the second level.
  private boolean close(boolean isDouble) {
    while ((isDouble ? doubles : singles) > 0) {
      Open last = open.pop();
      count(last.isDouble(), -1);
      if (last.isDouble() == isDouble) {
        return last.isInner();
      }
    }
    return false;
  }

  private void count(boolean isDouble, int by) {
    if (isDouble) {
      doubles += by;
    } else {
      singles += by;
    }
  }
}

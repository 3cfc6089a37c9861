package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;

/// What still belongs to a block though that ends like a sentence.
final class Reopened {
  private static final Marks MARKS = Marks.of(",;)]");
  private static final Marks ENDS = Marks.of(".!?:");
  private static final Marks CLOSERS = Marks.of("”»’)]}」』）】》");
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_NOTE = 5;

  private final Fragments fragments;

  Reopened(Fragments fragments) {
    this.fragments = fragments;
  }

  /// Whether block `at`, which ends like a sentence, goes on in the next one: with a mark after a
  /// title that has a question mark, with a note, after an abbreviation, or after a number that
  /// stands alone.
  boolean goesOn(int at) {
    String text = String.valueOf(fragments.beginning(at));
    String next = fragments.text(at + 1);
    return next != null
        && (MARKS.has(next.charAt(0))
            || isEnd(next)
            || isCloser(next)
            || (isNoteMark(next) && !isNoteMark(text))
            || isNumber(text)
            || (Abbreviations.endIn(text) && fragments.startsLower(at + 1)));
  }

  /// `.` or `? Nobody knows.` after a title that has a mark of its own.
  private static boolean isEnd(String text) {
    return ENDS.has(text.charAt(0)) && (text.length() == 1 || text.charAt(1) == ' ');
  }

  private static boolean isCloser(String text) {
    int i = 0;
    while (i < text.length() && (CLOSERS.has(text.charAt(i)) || ENDS.has(text.charAt(i)))) {
      i++;
    }
    return i == text.length();
  }

  /// `[12]`
  private static boolean isNoteMark(String text) {
    int end = text.length() - 1;
    return end > 1
        && end <= LONGEST_NOTE
        && text.charAt(0) == '['
        && text.charAt(end) == ']'
        && Prose.bare(text).chars().allMatch(Character::isDigit);
  }

  /// `21.`
  private static boolean isNumber(String text) {
    int end = text.length() - 1;
    return end > 0
        && end < LONGEST_NUMBER
        && text.charAt(end) == '.'
        && text.chars().limit(end).allMatch(Character::isDigit);
  }
}

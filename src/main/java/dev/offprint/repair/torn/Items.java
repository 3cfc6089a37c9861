package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;

/// Items of lists that have no bullets.
final class Items {
  private static final int FEWEST = 3;
  private static final int LONG_BEGINNING = 8;

  private final Fragments fragments;
  private final Openness openness;

  Items(Fragments fragments, Openness openness) {
    this.fragments = fragments;
    this.openness = openness;
  }

  /// Below a line that announces, blocks in lower case are items.
  boolean startAt(int index) {
    String before = fragments.text(index - 1);
    return before != null && Prose.endsWithColon(before) && fragments.startsLower(index);
  }

  /// Three and more blocks in lower case are items, if none of them ends, or if the last one does
  /// and the one before it says that one more comes: `…, and`.
  boolean are(int start, int end) {
    int last = end;
    String beforeLast = fragments.text(end - 1);
    if (end - start >= FEWEST && beforeLast != null && openness.endsWithAnd(beforeLast)) {
      last = end - 2;
    } else if (Prose.words(String.valueOf(fragments.text(start))) >= LONG_BEGINNING) {
      return false;
    }
    int lower = 0;
    for (int i = start; i <= last; i++) {
      if (endsOrGoesOn(i, start)) {
        return false;
      }
      lower += fragments.startsLower(i) ? 1 : 0;
    }
    return lower >= 2 || last < end;
  }

  private boolean endsOrGoesOn(int index, int start) {
    String text = fragments.text(index);
    return text == null
        || Prose.endsSentence(text)
        || Prose.endsWithColon(text)
        || (index > start && (openness.asksForMore(text) || !fragments.startsLower(index)));
  }
}

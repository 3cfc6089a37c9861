package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import org.jspecify.annotations.Nullable;

/// Whether an article has headings: short blocks without a mark at their end, each between a
/// paragraph that is over and one that is whole.
final class Headings {
  private static final int LONGEST = 100;
  private static final int SHORTEST_PARAGRAPH = 80;

  /// In words, for Chinese and others whose characters say more.
  private static final int FEWEST_WORDS = 14;

  private final Fragments fragments;
  private @Nullable Boolean any;

  Headings(Fragments fragments) {
    this.fragments = fragments;
  }

  boolean areThere() {
    Boolean known = any;
    if (known == null) {
      known = false;
      for (int i = 1; i < fragments.texts().size() && !known; i++) {
        known = isHeading(i);
      }
      any = known;
    }
    return known;
  }

  private boolean isHeading(int index) {
    String before = fragments.text(index - 1);
    String text = fragments.text(index);
    String after = fragments.text(index + 1);
    return before != null
        && text != null
        && after != null
        && text.length() <= LONGEST
        && isLong(after)
        && Openness.isOpen(text)
        && !Openness.isOpen(before)
        && Prose.endsSentence(after)
        && Prose.startsAnew(text)
        && Prose.startsAnew(after);
  }

  private static boolean isLong(String text) {
    return text.length() >= SHORTEST_PARAGRAPH
        || Scripts.hasNoCase(text) && Prose.hasWords(text, FEWEST_WORDS);
  }
}

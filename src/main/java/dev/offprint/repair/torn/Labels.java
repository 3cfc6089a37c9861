package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// Labels in bold that were torn from the paragraphs which they began: `Preparation:`, and below it
/// the words on that. Only where much else is torn, since a label may have a line of its own.
final class Labels {
  private static final int NEEDED = 4;
  private static final int FEWEST_TEARS = 3;
  private static final double LEAST_TORN = 0.05;
  private static final double MUCH_TORN = 0.2;
  private static final int MOST_WORDS = 6;
  private static final int[] BY_WORDS = {0, 26, 24, 16, 8, 8, 0};
  private static final int BASE = -17;
  private static final int LABEL_BESIDE = 19;
  private static final int LITTLE_TORN = -10;
  private static final int LISTED = -20;
  private static final int RESUMED = -8;

  private final Fragments fragments;

  Labels(Fragments fragments) {
    this.fragments = fragments;
  }

  /// Whether block `at` is a label of the one below it.
  boolean joins(int at) {
    String label = fragments.text(at);
    String text = fragments.text(at + 1);
    if (label == null
        || text == null
        || !isLabel(label)
        || Prose.endsWithColon(text)
        || fragments.tears() < FEWEST_TEARS
        || fragments.tornShare() < LEAST_TORN) {
      return false;
    }
    String after = fragments.text(at + 2);
    int points =
        BASE
            + BY_WORDS[Prose.words(label)]
            + (isLabel(after) ? LABEL_BESIDE : 0)
            + (isLabel(fragments.text(at - 2)) ? LABEL_BESIDE : 0)
            + (after != null && isListed(text) && isListed(after) ? LISTED : 0)
            + (Prose.continues(label) ? RESUMED : 0)
            + (fragments.tornShare() < MUCH_TORN ? LITTLE_TORN : 0);
    return points > NEEDED;
  }

  private static boolean isLabel(@Nullable String text) {
    return text != null && Prose.endsWithColon(text) && !Prose.hasMoreWords(text, MOST_WORDS);
  }

  private static boolean isListed(String text) {
    return Openness.isOpen(text) && !Prose.continues(text);
  }
}

package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// Blocks that are no parts of one sentence, though nothing ends the first of them: the name below
/// a letter, what was said at a time, scraps of a page.
final class Apart {
  private static final int LONGEST_INITIALS = 4;
  private static final int LONGEST_TIME = 9;
  private static final int LONG_BEGINNING = 8;
  private static final int LONGEST_CLOSING = 8;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_SCRAP = 2;
  private static final int FEWEST_PARAGRAPHS = 6;
  private static final int SHORTEST_LINE = 3;

  private final Fragments fragments;
  private final Openness openness;

  Apart(Fragments fragments, Openness openness) {
    this.fragments = fragments;
    this.openness = openness;
  }

  /// Whether the block after `at` stands for itself.
  ///
  /// @param begun whether the sentence of block `at` began in the one before
  boolean isBelow(int at, boolean begun) {
    String text = fragments.beginning(at);
    String next = fragments.text(at + 1);
    return text != null
        && next != null
        && (isInitials(next)
            || isTimeAbove(text, next, begun)
            || isLabelBelow(text, next)
            || isLastLine(at, text, next)
            || !begun && (isDashes(text) || isClosing(at, text, next)));
  }

  /// `rb/lgm/icn`: who wrote for an agency, below the text.
  private static boolean isInitials(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= LONGEST_INITIALS; i++) {
      if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != '/') {
        return false;
      }
      letters = text.charAt(i) == '/' ? 0 : letters + 1;
    }
    return letters <= LONGEST_INITIALS && text.indexOf('/') > 0;
  }

  /// `2.31 pm` above a sentence of its own, as minutes of meetings have it.
  private static boolean isTimeAbove(String text, String next, boolean begun) {
    return text.length() <= LONGEST_TIME
        && Character.isDigit(text.charAt(0))
        && (text.indexOf('.') > 0 || text.indexOf(':') > 0)
        && Prose.startsAnew(next)
        && (Prose.isProse(next) || !begun && Prose.hasWords(next, LONG_BEGINNING));
  }

  /// `Message` above `image: The mill in winter`.
  private boolean isLabelBelow(String text, String next) {
    int colon = next.indexOf(": ");
    boolean spaced = colon > 1 && " \u00a0\u202f".indexOf(next.charAt(colon - 1)) >= 0;
    return colon > 1
        && colon + 2 < next.length()
        && Character.isUpperCase(next.charAt(colon + 2))
        && next.chars().limit(spaced ? colon - 1 : colon).allMatch(Character::isLowerCase)
        && (isScrap(text) || isName(text) && !openness.asksForMore(text));
  }

  /// `--`: a sentence that goes on with a dash began before it.
  private static boolean isDashes(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> "-–— ".indexOf(c) >= 0);
  }

  /// `Until we meet again,` above a name.
  private boolean isClosing(int at, String text, String next) {
    String before = fragments.text(at - 1);
    String after = fragments.text(at + 2);
    return text.endsWith(",")
        && !Prose.hasMoreWords(text, LONGEST_CLOSING)
        && (before == null || !Openness.isOpen(before))
        && Prose.startsAnew(text)
        && isName(next)
        && (after == null || !Prose.continues(after));
  }

  private static boolean isName(String text) {
    return Character.isUpperCase(text.charAt(0))
        && !Prose.hasMoreWords(text, LONGEST_NAME)
        && Prose.isTitleCase(text)
        && !Prose.endsSentence(text);
  }

  /// A last line in lower case below an unfinished one, and neither has an end, where nothing else
  /// in the article goes on with the block before it: a verse.
  private boolean isLastLine(int at, String text, String next) {
    return fragments.tears() == 1
        && at + 2 == fragments.texts().size()
        && at >= FEWEST_PARAGRAPHS
        && Character.isLowerCase(next.charAt(0))
        && Prose.hasWords(next, SHORTEST_LINE)
        && !Prose.endsSentence(next)
        && Prose.hasWords(text, LONG_BEGINNING)
        && !openness.asksForMore(text);
  }

  /// Whether the blocks from `start` to `end` are but words without a mark between or after them:
  /// `Plants`, `Biology`, `gardens`.
  boolean areScraps(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (!isScrap(fragments.text(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isScrap(@Nullable String text) {
    return text != null
        && Character.isLetterOrDigit(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && !Prose.hasMoreWords(text, LONGEST_SCRAP)
        && !openness.asksForMore(text);
  }
}

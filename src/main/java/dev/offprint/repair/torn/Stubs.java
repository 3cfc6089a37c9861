package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;

/// Finds what says that only the beginning of a text is shown.
final class Stubs {
  static final Sections PHRASES = Sections.load("stubs.txt");
  private static final int WITHIN_LAST = 10;
  private static final int LONGEST_PLEA = 220;
  private static final int FEWEST_WORDS = 12;
  private static final int LONGEST_TAIL = 60;

  /// A short sentence among pleas is one of them.
  private static final int MOST_PLEA_WORDS = 14;

  private Stubs() {}

  /// The index of the first of the last blocks that ask to pay or to sign in, if no running text
  /// stands below it; the number of blocks where there is none.
  static int paywall(List<Block> blocks) {
    int first = blocks.size();
    int row = blocks.size();
    boolean asks = false;
    for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - WITHIN_LAST; i--) {
      String text = Prose.body(blocks.get(i));
      if (text == null || text.length() > LONGEST_PLEA) {
        break;
      }
      if (PHRASES.standsIn(text, "paywall")) {
        first = i;
      } else if (Prose.isProse(text) && Prose.hasMoreWords(text, MOST_PLEA_WORDS)) {
        break;
      }
      asks |= hasStem(text);
      row = i;
    }
    return first == blocks.size() && asks && breaksOff(blocks.get(row - 1)) ? row : first;
  }

  /// Whether a word of subscribing, of whatever ending, stands in the text.
  private static boolean hasStem(String text) {
    String folded = Prose.folded(text);
    for (String stem : PHRASES.of("subscribe-stem")) {
      if (folded.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaksOff(Block block) {
    String text = Prose.body(block);
    return text != null
        && Prose.hasWords(text, FEWEST_WORDS)
        && (text.endsWith("…") || text.endsWith("...") || !Prose.endsSentence(text));
  }

  /// The offset at which the end of `text` is no longer the author's: `… [+1234 chars]`,
  /// `. [+1234 chars]`, `… Read more`, `[…]`; the length of `text` where there is no such end.
  static int tail(String text) {
    int from = Math.max(0, text.length() - LONGEST_TAIL);
    int ellipsis = Math.max(text.lastIndexOf('…'), text.lastIndexOf("..."));
    if (ellipsis < from) {
      return RestCount.start(text);
    }
    int after = ellipsis + (text.charAt(ellipsis) == '…' ? 1 : 3);
    String rest = text.substring(after);
    boolean bracketed = ellipsis > 0 && "[(".indexOf(text.charAt(ellipsis - 1)) >= 0;
    if (bracketed && !rest.isEmpty() && "])".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      return rest.isBlank() || readsOn(rest)
          ? RestCount.beforeSpaces(text, ellipsis - 1)
          : text.length();
    }
    return readsOn(rest) || RestCount.isAll(rest)
        ? RestCount.beforeSpaces(text, dots(text, ellipsis))
        : RestCount.start(text);
  }

  /// The offset of the ellipsis that ends before `tail`, which the mark replaces; `tail` where
  /// there is none.
  static int beforeEllipsis(String text, int tail) {
    boolean dots = text.startsWith("...", tail - 3);
    boolean ellipsis = tail > 0 && text.charAt(tail - 1) == '…';
    return dots || ellipsis ? RestCount.beforeSpaces(text, dots(text, tail - 1)) : tail;
  }

  /// The first of a row of dots.
  private static int dots(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == '.') {
      start--;
    }
    return start;
  }

  private static boolean readsOn(String rest) {
    return PHRASES.has("read-on", Prose.folded(trimmed(rest)));
  }

  private static String trimmed(String rest) {
    int start = 0;
    int end = rest.length();
    while (start < end && !Character.isLetter(rest.charAt(start))) {
      start++;
    }
    while (end > start && !isWordEnd(rest.charAt(end - 1))) {
      end--;
    }
    return rest.substring(start, end);
  }

  /// A letter, or a vowel sign, as of Hindi.
  private static boolean isWordEnd(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}

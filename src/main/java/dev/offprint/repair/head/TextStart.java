package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.repair.surplus.TruncatedCopyRule;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where the running text of an article begins, above which its title stands.
final class TextStart {
  private static final int FARTHEST = 60;
  private static final int NEXT = 3;
  private static final int FARTHEST_ORIGINAL = 6;
  private static final int FEWEST_TEXT_WORDS = 8;
  private static final int LONGEST_TITLE = 20;

  private final List<Block> blocks;
  private final String language;

  /// Of which lines it is known whether they are running text, and which are.
  private final BitSet asked = new BitSet();

  private final BitSet texts = new BitSet();

  TextStart(List<Block> blocks, String language) {
    this.blocks = blocks;
    this.language = language;
  }

  /// Where the running text begins: with the first sentences that more of them follow or, in a
  /// short article, with the first ones.
  int find() {
    int most = Math.min(blocks.size(), FARTHEST);
    int start = 0;
    while (start < most && !(isText(start) && isTextBelow(start))) {
      start++;
    }
    int first = texts.nextSetBit(0);
    return start < blocks.size() ? start : first >= 0 ? first : unfinished(start);
  }

  /// The first line that more than one sentence stands in, of which the last is not over; `end`
  /// where there is none.
  private int unfinished(int end) {
    int at = 0;
    while (at < end && !holdsSentence(text(at))) {
      at++;
    }
    return at;
  }

  private static boolean holdsSentence(@Nullable String text) {
    return text != null
        && Prose.hasWords(text, FEWEST_TEXT_WORDS)
        && (hasSentence(text) || holdsEnd(text) || text.indexOf("। ") > 0);
  }

  private boolean isTextBelow(int at) {
    for (int next = at + 1; next <= at + NEXT; next++) {
      if (isText(next)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line looks like running text.
  boolean isText(int at) {
    if (!asked.get(at)) {
      asked.set(at);
      texts.set(at, looksLikeText(at));
    }
    return texts.get(at);
  }

  private boolean looksLikeText(int at) {
    String text = text(at);
    return text != null
        && Prose.isProse(text)
        && Prose.hasWords(text, FEWEST_TEXT_WORDS)
        && !(asks(text) && !Prose.hasMoreWords(text, LONGEST_TITLE))
        && !BoilerplateRule.isFurniture(blocks.get(at), language)
        && !Head.isOfPicture(blocks.get(at))
        && !isCutCopy(at, text);
  }

  /// Whether the line ends with an ellipsis, and one of those below goes on with it.
  private boolean isCutCopy(int at, String text) {
    char last = text.charAt(text.length() - 1);
    boolean dotted = last == '…' || "])".indexOf(last) >= 0 || text.endsWith("..");
    for (int i = at + 1; dotted && i <= at + FARTHEST_ORIGINAL; i++) {
      String below = text(i);
      if (below != null && TruncatedCopyRule.isCutCopy(text, below)) {
        return true;
      }
    }
    return false;
  }

  /// Titles ask and call out; no other sentence is one.
  private static boolean asks(String text) {
    return "?!？！؟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether a sentence ends inside of a line behind a word.
  static boolean hasSentence(String text) {
    int stop = text.indexOf(". ", 4);
    return stop > 0 && stop + 2 < text.length() && Character.isLetter(text.charAt(stop - 3));
  }

  /// Whether a sentence ends inside of a line in a script without capitals.
  static boolean holdsEnd(String text) {
    int end = Math.max(text.indexOf('。'), text.indexOf(". ") + 1);
    char next = end > 0 && end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    return Character.isLetter(next) && !Character.isLowerCase(next) && !Character.isUpperCase(next);
  }

  private @Nullable String text(int at) {
    String text = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    return text == null || text.isEmpty() ? null : text;
  }
}

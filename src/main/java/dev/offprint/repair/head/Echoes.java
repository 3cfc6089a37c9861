package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines above the text that have the words of others: the title of the window and that of the
/// article, the words of a picture, the way back to the menu.
///
/// @param end where the text begins
record Echoes(List<Block> blocks, int end) {
  private static final int MOST_WORDS_BACK = 4;
  private static final int FEWEST_BARE_WORDS = 4;

  /// Where the title stands again without the name of the site that line `at` has behind it: the
  /// one is the title of the browser's window, the other the article's. `at` if it does not.
  int withoutSite(int at) {
    String window = text(at);
    for (int i = at + 1; i < end && window != null; i++) {
      String text = text(i);
      int rest = text == null ? 0 : text.length();
      if (text != null
          && Prose.hasMoreWords(text, 1)
          && window.length() > rest + 2
          && window.startsWith(text)
          && !Character.isLetterOrDigit(window.charAt(rest))
          && isSiteMark(window.substring(rest).strip())) {
        return i;
      }
    }
    return at;
  }

  private static boolean isSiteMark(String rest) {
    return !rest.isEmpty() && "|–—-·:｜/".indexOf(rest.charAt(0)) >= 0;
  }

  /// Where the words stand alone that end line `at`, if they are most of it: `Cover image for The
  /// last ferry to Carrow`. `at` if they do not.
  int bare(int at) {
    String text = text(at);
    int fewest = text == null ? 0 : Math.max(FEWEST_BARE_WORDS, Prose.words(text) / 2 + 1);
    for (int i = 0; i < end && text != null; i++) {
      String other = i == at ? null : text(i);
      int before = other == null ? 0 : text.length() - other.length() - 1;
      if (other != null
          && before > 0
          && text.charAt(before) == ' '
          && text.endsWith(other)
          && Prose.hasWords(other, fewest)) {
        return i;
      }
    }
    return at;
  }

  /// Whether the line is an entry of the menu above it and a word or two before: `Back to Travel`.
  boolean isWayBack(int at, String text) {
    if (Prose.hasMoreWords(text, MOST_WORDS_BACK)) {
      return false;
    }
    for (int i = 0; i < at - 1; i++) {
      String entry = text(i);
      if (entry != null
          && text.endsWith(entry)
          && text.length() > entry.length()
          && text.charAt(text.length() - entry.length() - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /// Whether another line above the text has the same words, and more perhaps, as the title of a
  /// window has: `The last ferry | The Bugle`.
  boolean isRepeated(int at, String text) {
    String folded = Prose.hasWords(text, 3) ? Prose.folded(text) : null;
    for (int i = 0; i < end && folded != null; i++) {
      String other = i == at ? null : text(i);
      if (other != null && mayBegin(other, folded) && Prose.folded(other).startsWith(folded)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line may begin with words that are folded, for a glance.
  private static boolean mayBegin(String line, String folded) {
    char first = Prose.folded(line.charAt(0));
    return first == folded.charAt(0) || first == ' ';
  }

  private @Nullable String text(int at) {
    String text = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    return text == null || text.isEmpty() ? null : text;
  }
}

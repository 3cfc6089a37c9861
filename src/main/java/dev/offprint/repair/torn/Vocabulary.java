package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of an article. One that it writes in lower case and that has a capital
/// somewhere begins a sentence there; a name is never written in lower case.
final class Vocabulary {
  private static final int MOST_SEARCHED = 32;

  private final List<Block> blocks;
  private final boolean isSearched;
  private @Nullable WordCounts counts;
  private int searched;

  /// @param tears how many seams there are, about which most questions are
  Vocabulary(List<Block> blocks, int tears) {
    this.blocks = blocks;
    this.isSearched = tears <= MOST_SEARCHED;
  }

  /// Whether `text` starts with the first word of a sentence, and not with a name.
  boolean beginsSentence(String text) {
    String word = Prose.bare(Prose.firstWord(text));
    return word.length() > 1
        && !isQuotedWhole(text)
        && Character.isUpperCase(word.charAt(0))
        && has(word.toLowerCase(Locale.ROOT));
  }

  /// The title of something, in quotation marks.
  private static boolean isQuotedWhole(String text) {
    return "\"“„«‘".indexOf(text.charAt(0)) >= 0
        && "\"”“»’".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether `word` stands in the article, written like that.
  boolean has(String word) {
    return isThere(word, 1);
  }

  /// Whether it stands there twice or more.
  boolean isCommon(String word) {
    return isThere(word, 2);
  }

  /// Few words are searched for; that is done sooner than all are counted.
  private boolean isThere(String word, int times) {
    if (counts == null && isSearched && searched < MOST_SEARCHED) {
      searched++;
      return isFound(word, times);
    }
    return counts().of(word) >= times;
  }

  private boolean isFound(String word, int times) {
    int found = 0;
    for (Block block : WordCounts.isWord(word) ? blocks : List.<Block>of()) {
      String text = Prose.body(block);
      found += text == null ? 0 : WordCounts.count(word, text, times);
      if (found >= times) {
        return true;
      }
    }
    return false;
  }

  private WordCounts counts() {
    WordCounts known = counts;
    if (known == null) {
      known = new WordCounts();
      for (Block block : blocks) {
        String text = Prose.body(block);
        if (text != null) {
          known.addAll(text);
        }
      }
      counts = known;
    }
    return known;
  }
}

package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of an article. One that it writes in lower case and that has a capital
/// somewhere begins a sentence there; a name is never written in lower case.
final class Vocabulary {
  private final List<Block> blocks;
  private @Nullable Map<String, Integer> counts;

  Vocabulary(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// Whether `text` starts with the first word of a sentence, and not with a name.
  boolean beginsSentence(String text) {
    String word = Prose.bare(Prose.firstWord(text));
    return word.length() > 1
        && Character.isLetter(text.charAt(0))
        && Character.isUpperCase(word.charAt(0))
        && count(word.toLowerCase(Locale.ROOT)) > 0;
  }

  /// How often `word` stands in the article, written like that.
  int count(String word) {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = new HashMap<>();
      for (Block block : blocks) {
        String text = Prose.body(block);
        if (text != null) {
          count(text, known);
        }
      }
      counts = known;
    }
    return known.getOrDefault(word, 0);
  }

  private static void count(String text, Map<String, Integer> counts) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        counts.merge(text.substring(start, i), 1, Integer::sum);
        start = -1;
      }
    }
  }
}

package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that an article writes in lower case. One of them with a capital begins a sentence; a
/// name is never among them.
final class Vocabulary {
  private final List<Block> blocks;
  private @Nullable Set<String> lower;

  Vocabulary(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// Whether `text` starts with the first word of a sentence, and not with a name.
  boolean beginsSentence(String text) {
    String word = Prose.bare(Prose.firstWord(text));
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && lower().contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> lower() {
    Set<String> found = lower;
    if (found == null) {
      found = collect();
      lower = found;
    }
    return found;
  }

  private Set<String> collect() {
    Set<String> words = new HashSet<>();
    for (Block block : blocks) {
      String text = Prose.body(block);
      if (text != null) {
        addWords(text, words);
      }
    }
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (Character.isLowerCase(text.charAt(start))) {
          words.add(text.substring(start, i));
        }
        start = -1;
      }
    }
  }
}

package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of an article that are in one script, Latin or Cyrillic.
final class Vocabulary {
  /// One word in so many may be of another script where an article is of one.
  private static final int FEW = 50;

  private static final int LEAST_WORDS = 10;

  private final Set<String> words = new HashSet<>();
  private final Set<Character> letters = new HashSet<>();
  private final int[] counts = new int[Alphabet.values().length];

  private Vocabulary() {}

  static Vocabulary of(Article article) {
    Vocabulary vocabulary = new Vocabulary();
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph) {
        vocabulary.add(Inlines.text(paragraph.content()));
      } else if (block instanceof Heading heading) {
        vocabulary.add(Inlines.text(heading.content()));
      }
    }
    return vocabulary;
  }

  private void add(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = Alphabet.wordEnd(text, i);
      if (end > i) {
        addWord(text.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  private void addWord(String word) {
    for (Alphabet alphabet : Alphabet.values()) {
      if (alphabet.count(word) == word.length()) {
        counts[alphabet.ordinal()]++;
        String folded = folded(word);
        words.add(folded);
        folded.chars().forEach(c -> letters.add((char) c));
      }
    }
  }

  /// Whether `word` is meant to be `spelt`, all in one script: it stands so elsewhere, or nearly
  /// all words of the article are in this script, and most of this word.
  boolean vouchesFor(Alphabet alphabet, String word, String spelt) {
    if (words.contains(folded(spelt))) {
      return true;
    }
    int own = counts[alphabet.ordinal()];
    int others = counts[Alphabet.LATIN.ordinal()] + counts[Alphabet.CYRILLIC.ordinal()] - own;
    return own >= LEAST_WORDS
        && others * FEW <= own
        && alphabet.count(word) * 2 > word.length()
        && usesNewLettersOf(word, spelt);
  }

  /// Whether the article has the letters that `spelt` has in the place of others: not every
  /// language has an і.
  private boolean usesNewLettersOf(String word, String spelt) {
    String folded = folded(spelt);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != spelt.charAt(i) && !letters.contains(folded.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

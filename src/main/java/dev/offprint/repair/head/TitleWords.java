package dev.offprint.repair.head;

import dev.offprint.repair.rule.Prose;
import java.util.Locale;
import java.util.function.Consumer;

/// The words of a text that carry its sense: the beginnings of those of
/// four letters and more, since words are inflected; in scripts that put no
/// spaces between words, each two characters.
final class TitleWords {
  private static final int FEWEST_LETTERS = 4;
  private static final int LONGEST_STEM = 5;
  private static final int FEWEST_DENSE_LETTERS = 2;

  private TitleWords() {}

  static void in(String text, Consumer<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      boolean unspaced = letter && Prose.isUnspaced(text.charAt(i));
      if (unspaced && i + 1 < text.length() && Prose.isUnspaced(text.charAt(i + 1))) {
        words.accept(text.substring(i, i + 2));
      }
      if (!letter || unspaced) {
        add(text, start, i, words);
        start = i + 1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void add(String text, int from, int to, Consumer<String> words) {
    boolean dense = from < to && text.charAt(from) >= 0x0900;
    if (to - from >= (dense ? FEWEST_DENSE_LETTERS : FEWEST_LETTERS)) {
      int end = Math.min(to, from + LONGEST_STEM);
      words.accept(text.substring(from, end).toLowerCase(Locale.ROOT));
    }
  }
}

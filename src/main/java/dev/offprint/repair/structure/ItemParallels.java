package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import java.util.List;
import java.util.function.Predicate;

/// What the items of a list that are sentences have in common: they ask, they begin with the same
/// words, with a word and what it means, or with a question and its answer.
final class ItemParallels {
  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST_SAME = 300;
  private static final int LONGEST_SENTENCE = 120;
  private static final int LONGEST_LABEL = 70;
  private static final int LONGEST_EXPLAINED = 500;
  private static final int MOST_LABEL_WORDS = 7;
  private static final int MOST_SMALL_LETTERS = 4;
  private static final int MOST_TERM_WORDS = 4;

  private ItemParallels() {}

  /// What paragraphs have in common, and how many must have it.
  record Row(int least, Predicate<Look> what) {}

  /// The rows that `first` can begin, the surer before the others.
  static List<Row> of(Look first) {
    String word = firstWord(first);
    String words = firstWords(first);
    return List.of(
        new Row(2, ItemParallels::isQuestion),
        new Row(2, look -> Character.isLowerCase(look.text().charAt(0))),
        new Row(3, look -> isAlike(look) && words.equals(firstWords(look))),
        new Row(3, look -> isAlike(look) && haveSameEnding(word, look)),
        new Row(3, ItemParallels::beginsWithTerm),
        new Row(3, ItemParallels::answersItself));
  }

  private static boolean isQuestion(Look look) {
    return look.end() == Look.End.QUESTION && look.text().length() <= LONGEST_QUESTION;
  }

  private static boolean isAlike(Look look) {
    return look.text().length() <= LONGEST_SAME;
  }

  /// `Identified`, `Listed`, `Explored`.
  private static boolean haveSameEnding(String word, Look look) {
    String other = firstWord(look);
    return word.length() > 3
        && other.length() > 3
        && Character.isLetter(word.charAt(word.length() - 1))
        && other.endsWith(word.substring(word.length() - 2));
  }

  static boolean isShortSentence(Look look) {
    return look.isClosed() && !look.holdsEnd() && look.text().length() <= LONGEST_SENTENCE;
  }

  /// `Consistent. Apps keep their look.`
  private static boolean beginsWithTerm(Look look) {
    int stop = look.text().indexOf(". ");
    return stop > 2
        && stop < LONGEST_LABEL
        && look.text().length() <= LONGEST_EXPLAINED
        && Look.of(look.text().substring(0, stop)).words() <= MOST_TERM_WORDS;
  }

  /// `Do you want it cheap? Ask the smith.`
  private static boolean answersItself(Look look) {
    String text = look.text();
    if (!look.holdsEnd() || text.length() > LONGEST_EXPLAINED) {
      return false;
    }
    for (int i = 1; i + 1 < text.length() && i < LONGEST_QUESTION; i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '？' || c == '؟') {
        return i > LONGEST_LABEL / 7;
      }
      if (c == '。' || c == '।' || (c == '.' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return false;
  }

  /// The first word if it is a long one, else the first two.
  private static String firstWords(Look look) {
    String word = firstWord(look);
    if (word.length() > MOST_SMALL_LETTERS || word.equals(look.text())) {
      return word;
    }
    return word + " " + Prose.firstWord(look.text().substring(word.length() + 1));
  }

  private static String firstWord(Look look) {
    return Prose.firstWord(look.text());
  }

  /// The words before a colon or a dash that explains them; empty where there are none.
  static String label(String text) {
    for (int i = 2; i + 2 < text.length() && i < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '：'
              || c == '—'
              || (c == ':' && text.charAt(i + 1) == ' ')
              || ((c == '–' || c == '-') && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ');
      if (ends) {
        String label = text.substring(0, i);
        return Look.of(label).words() <= MOST_LABEL_WORDS ? label : "";
      }
      if (c == '.' && text.charAt(i + 1) == ' ') {
        return "";
      }
    }
    return "";
  }
}

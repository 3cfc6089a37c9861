package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// What people are, which stands before their names: `선장`, `市长`, `गाँव के मुखिया`.
final class Callings {
  private static final Sections WORDS = Sections.load("callings.txt");
  private static final int LONGEST = 20;
  private static final int LONGEST_NAME = 4;

  private Callings() {}

  /// Whether `text` is short, ends with such a word and has no marks.
  static boolean is(String text, String language) {
    return text.length() <= LONGEST
        && text.codePoints().noneMatch(Callings::isMark)
        && endsIn(text, language);
  }

  /// Whether `text` ends with such a word.
  static boolean endsIn(String text, String language) {
    for (String word : WORDS.of(language)) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` may be a name: short, and without marks.
  static boolean mayBeName(String text) {
    return !Prose.hasMoreWords(text, LONGEST_NAME) && text.codePoints().noneMatch(Callings::isMark);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> false;
      default -> !Character.isLetterOrDigit(c) && " ·・".indexOf(c) < 0;
    };
  }
}

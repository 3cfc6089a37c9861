package dev.offprint.repair.torn;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// The words of a language after which no heading and no sentence ends.
final class OpenWords {
  private static final Sections WORDS = Sections.openWords();
  private static final Marks OPEN_MARKS = Marks.of(",([{-–—“‘„«「『（《");

  private static final int LONGEST = 6;
  private static final int LONGEST_OPENER = 6;
  private static final int LONGEST_QUESTION = 12;

  private final String language;

  /// What only ends as such words do, and what is open if it stands alone.
  private final String whole;

  private final String openers;
  private final String questions;

  private OpenWords(String language) {
    this.language = language;
    this.whole = language + "-whole";
    this.openers = language + "-openers";
    this.questions = language + "-questions";
  }

  /// @param language a BCP 47 tag
  static OpenWords of(String language) {
    return new OpenWords(LanguageTag.primary(language));
  }

  /// Whether `text` ends with such a word, with a comma or with an open bracket.
  boolean endIn(String text) {
    return endInMark(text) || endInWord(text);
  }

  private static boolean endInMark(String text) {
    return OPEN_MARKS.has(text.charAt(text.length() - 1));
  }

  /// Whether `text` ends with such a word or, where words have no spaces between them or lean on
  /// others, with its letters.
  boolean endInWord(String text) {
    char last = text.charAt(text.length() - 1);
    if (Prose.isUnspaced(last)) {
      return endsInLetters(text, text.length() - 1) || endsInOpener(text);
    }
    String token = Prose.lastToken(text);
    boolean word = Character.isLetter(last) || last == '\'' || last == '’';
    return Particles.isHangul(last)
        ? endsInLetters(token, token.length() - 2)
        : (word || isVowelSign(last)) && WORDS.has(language, Prose.folded(token));
  }

  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// The longest of the words that are known decides.
  private boolean endsInLetters(String text, int most) {
    for (int length = Math.min(text.length(), LONGEST); length > 0; length--) {
      String end = text.substring(text.length() - length);
      if (WORDS.has(whole, end)) {
        return false;
      }
      if (length <= most && WORDS.has(language, end)) {
        return text.length() > LONGEST_QUESTION || WORDS.prefix(text, questions) == 0;
      }
    }
    return false;
  }

  /// Whether `text` ends with the first words of a sentence or a clause that are open: `据`, and
  /// not `数据`.
  boolean endsInOpener(String text) {
    for (int length = 1; length <= Math.min(text.length(), LONGEST_OPENER); length++) {
      int start = text.length() - length;
      boolean first = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      if (first) {
        return WORDS.has(openers, text.substring(start));
      }
    }
    return false;
  }
}

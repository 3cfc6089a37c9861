package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.Locale;

/// The words of a language after which no heading and no sentence ends.
final class OpenWords {
  private static final Sections WORDS = Sections.openWords();
  private static final Marks OPEN_MARKS = Marks.of(",([{-–—“‘„«");

  private static final int LONGEST = 3;

  private final String language;

  private OpenWords(String language) {
    this.language = language;
  }

  /// @param language a BCP 47 tag
  static OpenWords of(String language) {
    return new OpenWords(Locale.forLanguageTag(language).getLanguage());
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
      return endsInLetters(text, text.length() - 1);
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

  private boolean endsInLetters(String text, int most) {
    for (int length = 1; length <= Math.min(most, LONGEST); length++) {
      if (WORDS.has(language, text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }
}

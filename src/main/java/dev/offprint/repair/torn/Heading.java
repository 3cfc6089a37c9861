package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;

/// A heading that stands over a torn sentence and is no part of it.
final class Heading {
  private static final int SHORT_BEGINNING = 2;
  private static final int LONG_BEGINNING = 8;
  private static final int SHORT = 3;
  private static final int LONG_LINK = 6;

  private final Vocabulary vocabulary;

  Heading(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static boolean isLong(String link) {
    return Prose.words(link) >= LONG_LINK;
  }

  /// Whether `text`, with no mark at its end, is a heading over the sentence that `link` begins.
  ///
  /// In 479 news pages of which every text node was made a paragraph, the best signs were the case
  /// of the words above, and whether the first word of the link stands elsewhere without a capital,
  /// so that it begins a sentence here. A beginning of eight words and more is no heading.
  boolean standsOver(String text, String link, String rest) {
    boolean markFollows = !Character.isLetter(rest.charAt(0));
    int words = Prose.words(text);
    boolean isLong = isLong(link);
    boolean begins = vocabulary.beginsSentence(link) || (isLong && !markFollows);
    if (Prose.isTitleCase(text) && !Prose.isProse(text)) {
      return begins
          || isLong
          || words > SHORT_BEGINNING
          || (words == SHORT_BEGINNING && !markFollows);
    }
    return begins
        && words > 1
        && words < LONG_BEGINNING
        && text.indexOf(',') < 0
        && (words <= SHORT || !markFollows);
  }
}

package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;

/// Whether a sentence is over at the end of a text, or goes on, or must go on.
final class Openness {
  private static final int LONGEST_FRAGMENT = 140;
  private static final int MOST_LAST_WORDS = 12;

  /// `Yours sincerely,` closes a letter, with the name below.
  private static final int LONGEST_CLOSING = 3;

  private static final int SHORT_BEGINNING = 2;
  private static final int LONGEST_AND = 6;

  private final OpenWords open;

  Openness(OpenWords open) {
    this.open = open;
  }

  static boolean isOpen(String text) {
    return Abbreviations.announceName(text)
        || opensQuotation(text)
        || !Prose.endsSentence(text)
            && !Prose.endsWithColon(text)
            && !isItemOfSentence(text)
            && !Credits.closes(text);
  }

  /// `She said: “`
  static boolean opensQuotation(String text) {
    int end = text.length() - 1;
    return end > 0
        && "“„«「『".indexOf(text.charAt(end)) >= 0
        && " :：，\u00a0\u202f".indexOf(text.charAt(end - 1)) >= 0;
  }

  /// `…in clinical practice; and`: an item of a list that runs through one sentence.
  private static boolean isItemOfSentence(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0
        && text.length() - space <= 4
        && text.charAt(space - 1) == ';'
        && !holdsSentence(text);
  }

  /// Whether one sentence ends inside of `text` and another one begins.
  static boolean holdsSentence(String text) {
    int stop = text.indexOf(". ");
    while (stop > 1 && stop + 2 < text.length()) {
      if (Character.isLowerCase(text.charAt(stop - 1))
          && Character.isLowerCase(text.charAt(stop - 2))
          && Prose.startsAnew(text.substring(stop + 2, Math.min(stop + 4, text.length())))) {
        return true;
      }
      stop = text.indexOf(". ", stop + 2);
    }
    return false;
  }

  /// The words of a link: short, and no sentence.
  static boolean isFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && isOpen(text);
  }

  /// The words of a link at the end of a paragraph.
  static boolean isLastFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && !Prose.hasMoreWords(text, MOST_LAST_WORDS);
  }

  /// No link, but the beginning of a sentence: it ends with a word that asks for more.
  boolean isBeginning(String text) {
    return Prose.hasMoreWords(text, SHORT_BEGINNING) && open.endInWord(text);
  }

  /// Whether the sentence cannot be over here.
  boolean asksForMore(String text) {
    return (open.endIn(text) && !isSalutation(text)) || Abbreviations.announceName(text);
  }

  /// Whether nothing but a word that asks for more, or two, stands between two links: `और`.
  boolean isBetween(String text) {
    return !Prose.hasMoreWords(text, SHORT_BEGINNING) && open.endInWord(text);
  }

  /// Whether `text` ends with a word such as `据`, behind which a sentence cannot end with a name.
  boolean isOpenForName(String text) {
    return open.endsInOpener(text);
  }

  /// `…and asked for te-`: the rest of the word is lost, or it was meant to end so.
  static boolean endsInCutWord(String text) {
    int end = text.length() - 1;
    return end > 0 && text.charAt(end) == '-' && Character.isLetter(text.charAt(end - 1));
  }

  /// `Dear Ida,` or `Yours sincerely,`, with what belongs to it below.
  static boolean isSalutation(String text) {
    return text.endsWith(",") && !Prose.hasMoreWords(text, LONGEST_CLOSING);
  }

  /// `…and data breaches, and`
  boolean endsWithAnd(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0
        && ",;".indexOf(text.charAt(space - 1)) >= 0
        && text.length() - space <= LONGEST_AND
        && open.endIn(text);
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;
import java.util.List;

/// What pages put before and after the words of a caption or a teaser: a credit, `Read more`.
final class Attachments {
  private static final int LONGEST_MORE = 40;

  /// A longer text is looked at as a whole only if its beginning or its end says so.
  private static final int GLANCE = 64;

  /// So few characters tell most texts that begin or end with no phrase.
  private static final int PEEK = 16;

  private Attachments() {}

  /// Whether a text may begin with the credit of a picture or end with `Read more` or the like.
  static boolean mayHave(String text, List<Lexicon> lexicons) {
    return mayEndWithMore(text, lexicons) || labelEnd(text, lexicons) > 0;
  }

  /// Where the credit of a picture is over that the text begins with; 0 where there is none.
  static int labelEnd(String text, List<Lexicon> lexicons) {
    if (text.isEmpty() || !mayBeginWithCredit(text, lexicons)) {
      return 0;
    }
    if (text.length() > GLANCE) {
      int end = labelEnd(text.substring(0, GLANCE), lexicons);
      if (end < GLANCE / 2) {
        return end;
      }
    }
    String folded = Folding.folded(text);
    int from = text.charAt(0) == '(' || text.charAt(0) == '[' ? 1 : 0;
    for (Lexicon lexicon : lexicons) {
      Lexicon.Match match =
          from < folded.length() && Letters.isLetter(folded.charAt(from))
              ? lexicon.at(folded, from)
              : null;
      if (match != null && (match.sorts() & Lexicon.CREDITS) != 0) {
        return Math.min(match.end(), text.length());
      }
    }
    return 0;
  }

  private static boolean mayBeginWithCredit(String text, List<Lexicon> lexicons) {
    int from = text.charAt(0) == '(' || text.charAt(0) == '[' ? 1 : 0;
    boolean may = text.length() <= from || Character.isWhitespace(text.charAt(from));
    for (int i = 0; i < lexicons.size() && !may; i++) {
      may = (lexicons.get(i).openings().at(text, from) & Openings.CREDIT) != 0;
    }
    return may;
  }

  private static boolean mayEndWithMore(String text, List<Lexicon> lexicons) {
    if (text.length() <= PEEK) {
      return true;
    }
    String folded = Folding.folded(text.substring(text.length() - PEEK));
    boolean may = folded.length() < PEEK / 2;
    for (int i = 0; i < lexicons.size() && !may; i++) {
      may = lexicons.get(i).mayEndWithMore(folded);
    }
    return may;
  }

  /// Whether the text is the words that stand below a picture that nobody is named for.
  static boolean isPicture(String text, List<Lexicon> lexicons) {
    Reading reading = Reading.of(text, lexicons);
    return reading.has(Sort.PICTURE) && reading.phrases() == 1 && reading.isCovered();
  }

  /// Where `Read more` or the like begins at the end of the text, as a sentence of its own; its
  /// length where there is none. `The day we asked for more` is a title.
  static int moreStart(String text, List<Lexicon> lexicons) {
    if (!mayEndWithMore(text, lexicons)) {
      return text.length();
    }
    if (text.length() > GLANCE) {
      String tail = Folding.folded(text.substring(text.length() - GLANCE));
      if (moreStart(tail, 0, lexicons) == tail.length()) {
        return text.length();
      }
    }
    String folded = Folding.folded(text);
    if (folded.length() != text.length()) {
      return text.length();
    }
    int start = moreStart(folded, Math.max(0, folded.length() - LONGEST_MORE), lexicons);
    boolean within = start < text.length() && isWithin(text, start) && isWord(text, start);
    return within ? text.length() : start;
  }

  /// @param earliest where it may begin
  private static int moreStart(String folded, int earliest, List<Lexicon> lexicons) {
    for (int i = earliest; i < folded.length(); i++) {
      boolean starts =
          Letters.isLetter(folded.charAt(i))
              && (i == 0
                  || !Letters.isLetter(folded.charAt(i - 1))
                  || Letters.isUnspaced(folded.charAt(i)));
      if (starts && endsWithMore(folded, i, lexicons)) {
        return i;
      }
    }
    return folded.length();
  }

  /// Whether what begins at `at` may be a word of the text: it has no capital, or all words have.
  private static boolean isWord(String text, int at) {
    return Character.isLowerCase(text.charAt(at)) || Prose.isTitleCase(text);
  }

  /// Whether a word goes before, with nothing but spaces between.
  private static boolean isWithin(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Letters.isLetter(text.charAt(i));
  }

  private static boolean endsWithMore(String folded, int from, List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      Lexicon.Match match = lexicon.at(folded, from);
      if (match != null && (match.sorts() & Sort.MORE.bit()) != 0) {
        int i = match.end();
        while (i < folded.length() && !Letters.isLetter(folded.charAt(i))) {
          i++;
        }
        if (i == folded.length()) {
          return true;
        }
      }
    }
    return false;
  }
}

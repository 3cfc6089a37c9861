package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// Tells the sentences in which a page asks its reader for something, and its notices of cookies,
/// from those in which an author writes of such things.
///
/// A page names what is to be done and what for, speaks of itself, and begins with the request:
/// `Sign up for our newsletter and never miss a story.` An author does not do all of it.
final class Plea {
  static final int LONGEST = 280;

  private static final int ENOUGH = 6;

  /// Who says more than this before the request tells a story.
  private static final int MOST_OTHERS = 16;

  /// A page that asks for something does not say so much of its own about it.
  private static final int MOST_OTHERS_AFTER_REQUEST = 18;

  private static final int FEWEST_TOLD = 3;
  private static final int MOST_HINT_OTHERS = 14;
  private static final int LONGEST_HINT = 160;

  private static final int WORDS =
      Sort.ASK.bit() | Sort.OFFER.bit() | Sort.COOKIE.bit() | Sort.CONSENT.bit();
  private static final Marks ENDS = Marks.of(".!?।؟");
  private static final Marks CLAUSE_ENDS = Marks.of(",;:–—،；，、：؛");
  private static final Marks QUOTES = Marks.of("\"“”„«»「」『』");

  private Plea() {}

  static boolean isPlea(String text, Reading reading) {
    return text.length() <= LONGEST
        && (plea(reading) >= ENOUGH || cookies(reading) >= ENOUGH)
        && !isQuoted(text);
  }

  /// Whether it may be part of a plea or of a notice, when it stands among furniture.
  static boolean isHint(String text, Reading reading) {
    boolean us = reading.has(Sort.US);
    boolean offer = reading.offers() > 0;
    boolean plea = us && (offer || reading.has(Sort.ASK));
    boolean notice = reading.has(Sort.COOKIE) && reading.consents() > 0;
    return (plea || notice)
        && text.length() <= LONGEST_HINT
        && reading.names() + reading.others() <= MOST_HINT_OTHERS
        && !isQuoted(text);
  }

  /// Whether every sentence has words of furniture, and no clause tells a story: an author's may
  /// stand before a plea, and an author may quote one: `Subscribe now, said the sign on the door.`
  static boolean isAll(String text, List<Lexicon> lexicons) {
    int from = 0;
    int clause = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean last = i == text.length() - 1;
      boolean over = last || endsSentence(text, i);
      if (over && !says(Reading.of(text.substring(from, i + 1), lexicons))) {
        return false;
      }
      if (over || CLAUSE_ENDS.has(text.charAt(i))) {
        if (tells(text.substring(clause, i + 1), lexicons)) {
          return false;
        }
        clause = i + 1;
      }
      from = over ? i + 1 : from;
    }
    return true;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    return "。！？".indexOf(c) >= 0
        || ENDS.has(c) && text.charAt(Math.min(at + 1, text.length() - 1)) == ' ';
  }

  /// Whether a clause has words enough, and hardly one of furniture.
  private static boolean tells(String clause, List<Lexicon> lexicons) {
    if (Prose.words(clause) < FEWEST_TOLD) {
      return false;
    }
    Reading reading = Reading.of(clause, lexicons);
    return (reading.sorts() & (WORDS | Sort.US.bit())) == 0
        && reading.points() < Sort.KEY.points()
        && reading.names() + reading.others() >= FEWEST_TOLD;
  }

  private static boolean says(Reading sentence) {
    int words = sentence.phrases() + sentence.names() + sentence.others();
    return words == 0 || sentence.points() > 0 || (sentence.sorts() & WORDS) != 0;
  }

  /// How much of a plea it is; 0 where it does not say both what to do and what for.
  private static int plea(Reading reading) {
    int most = reading.opensWith(Sort.ASK) ? MOST_OTHERS_AFTER_REQUEST : MOST_OTHERS;
    boolean told = reading.names() + reading.others() > most;
    if (!reading.has(Sort.ASK) || reading.offers() == 0 || told) {
      return 0;
    }
    int us = reading.has(Sort.US) ? 1 : 0;
    int opening = reading.asks() > 0 ? 1 : 0;
    return 2 + Math.min(3, 1 + reading.offers()) + us + opening;
  }

  /// How much of a notice it is; 0 where it does not say what cookies are for, and says more.
  private static int cookies(Reading reading) {
    if (!reading.has(Sort.COOKIE) || (reading.consents() == 0 && !reading.isCovered())) {
      return 0;
    }
    if (reading.names() + reading.others() > 1 + 2 * reading.consents()) {
      return 0;
    }
    int us = reading.has(Sort.US) ? 1 : 0;
    int all = reading.isCovered() ? 2 : 0;
    return 2 + us + Math.min(3, 1 + reading.consents()) + all;
  }

  static boolean isQuote(char c) {
    return QUOTES.has(c);
  }

  /// Somebody says it.
  private static boolean isQuoted(String text) {
    return QUOTES.areIn(text);
  }
}

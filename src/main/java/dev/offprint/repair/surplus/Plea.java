package dev.offprint.repair.surplus;

/// Tells the sentences in which a page asks its reader for something, and its notices of cookies,
/// from those in which an author writes of such things.
///
/// A page names what is to be done and what for, speaks of itself, and begins with the request:
/// `Sign up for our newsletter and never miss a story.` An author does not do all of it.
final class Plea {
  static final int LONGEST = 280;

  private static final int ENOUGH = 6;
  private static final String QUOTES = "\"“”„«»「」『』";

  private Plea() {}

  static boolean isPlea(String text, Reading reading) {
    return text.length() <= LONGEST
        && (plea(reading) >= ENOUGH || cookies(reading) >= ENOUGH)
        && !isQuoted(text);
  }

  /// How much of a plea it is; 0 where it does not say both what to do and what for.
  private static int plea(Reading reading) {
    if (!reading.has(Sort.ASK) || reading.offers() == 0) {
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
    int us = reading.has(Sort.US) ? 1 : 0;
    int all = reading.isCovered() ? 2 : 0;
    return 2 + us + Math.min(3, 1 + reading.consents()) + all;
  }

  /// Somebody says it.
  private static boolean isQuoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

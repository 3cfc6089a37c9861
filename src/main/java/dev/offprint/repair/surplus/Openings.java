package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Phrases by what they say, found in texts that are not folded: a glance that tells most texts in
/// which none of them stands.
final class Openings {
  /// To ask for something.
  static final int ASK = 1;

  /// To say what is offered.
  static final int OFFER = 2;

  /// The site speaks of itself.
  static final int US = 4;

  /// To name cookies, the first of a trail, or what is a notice by its first words.
  static final int NOTICE = 8;

  /// What stands before the name of who made a picture.
  static final int CREDIT = 16;

  static final int ALL = 31;

  private static final int BITS = 13;

  /// So many letters of the first word count; a phrase that goes on in any way has no fewer, or is
  /// kept by the few that it has.
  private static final int LENGTH = 5;

  private static final int SHORT = 3;

  /// Letters that are folded otherwise than one by one come later.
  private static final char LAST_SIMPLE = 0x130;

  private static final char FIRST_MARK = '\u2010';
  private static final char LAST_MARK = '\u2027';

  /// Letters and digits until the last simple one, folded; 0 for the rest.
  private static final char[] SIMPLE = simple();

  /// The phrases by the first letters of their first words, and those of which only the first few
  /// are sure to be there.
  private final List<List<Phrase>> phrases = places();

  private final List<List<Phrase>> shortOnes = places();

  /// The places at which there are phrases, of both.
  private final BitSet taken = new BitSet(1 << BITS);

  /// @param open whether it may be the beginning of a word
  private record Phrase(String text, boolean open, int kinds) {
    /// Whether it stands at `at`, unless a word goes on there that it does not begin.
    boolean standsAt(String given, int at) {
      int end = at + text.length();
      if (end > given.length()) {
        return false;
      }
      for (int i = 0; i < text.length(); i++) {
        if (Prose.folded(given.charAt(at + i)) != text.charAt(i)) {
          return false;
        }
      }
      return open || end == given.length() || !goesOn(given.charAt(end - 1), given.charAt(end));
    }
  }

  private static List<List<Phrase>> places() {
    return new ArrayList<>(Collections.nCopies(1 << BITS, List.of()));
  }

  /// @param phrase folded
  /// @param open whether it may be the beginning of a word
  void add(String phrase, boolean open, int sorts) {
    int kinds = kinds(sorts);
    if (kinds != 0) {
      boolean isShort = open && phrase.length() < LENGTH;
      int place = place(key(phrase, 0, isShort ? SHORT : LENGTH));
      List<Phrase> there = new ArrayList<>((isShort ? shortOnes : phrases).get(place));
      there.add(new Phrase(phrase, open, kinds));
      (isShort ? shortOnes : phrases).set(place, there);
      taken.set(place);
    }
  }

  private static int kinds(int sorts) {
    return ((sorts & Sort.ASK.bit()) != 0 ? ASK : 0)
        | ((sorts & Sort.OFFER.bit()) != 0 ? OFFER : 0)
        | ((sorts & Sort.US.bit()) != 0 ? US : 0)
        | ((sorts & (Sort.COOKIE.bit() | Sort.HOME.bit() | Sort.NOTICE.bit())) != 0 ? NOTICE : 0)
        | ((sorts & (Sort.CREDIT.bit() | Sort.PICTURE.bit())) != 0 ? CREDIT : 0);
  }

  /// The kinds of phrases that stand in a text; of all kinds where it has letters that are folded
  /// otherwise than one by one.
  int in(String text) {
    int found = 0;
    int start = 0;
    int length = 0;
    int key = 0;
    int shortKey = 0;
    char before = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!isSimple(c)) {
        return ALL;
      }
      char letter = letter(c);
      if (length > 0 && !areOfOneWord(before, letter)) {
        found |= mayBegin(key) ? at(text, start, phrases.get(place(key))) : 0;
        found |= mayBegin(shortKey) ? at(text, start, shortOnes.get(place(shortKey))) : 0;
        length = 0;
      }
      if (letter != 0) {
        start = length == 0 ? i : start;
        key = length == 0 ? letter : length < LENGTH ? with(key, letter) : key;
        shortKey = length == 0 ? letter : length < SHORT ? with(shortKey, letter) : shortKey;
        length++;
      }
      found |= c == '@' ? US : 0;
      before = letter;
    }
    return found;
  }

  /// The kinds of phrases that stand at `at`, the same of others.
  int at(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + LENGTH); i++) {
      if (!isSimple(text.charAt(i))) {
        return ALL;
      }
    }
    return at(text, at, phrases.get(place(key(text, at, LENGTH))))
        | at(text, at, shortOnes.get(place(key(text, at, SHORT))));
  }

  private static int at(String text, int at, List<Phrase> phrases) {
    int found = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      found |= phrase.standsAt(text, at) ? phrase.kinds() : 0;
    }
    return found;
  }

  /// Whether a word or a number goes on from one character to the next.
  private static boolean goesOn(char before, char c) {
    return areOfOneWord(letter(before), letter(c));
  }

  /// The same of two letters or digits, folded; 0 is neither.
  private static boolean areOfOneWord(char before, char letter) {
    return letter != 0 && before != 0 && isDigit(letter) == isDigit(before);
  }

  private static boolean isSimple(char c) {
    return c <= LAST_SIMPLE || c >= FIRST_MARK && c <= LAST_MARK;
  }

  private static int key(String text, int from, int most) {
    int key = 0;
    int end = Math.min(text.length(), from + most);
    for (int i = from; i < end; i++) {
      char letter = letter(text.charAt(i));
      if (letter == 0 || i > from && !goesOn(text.charAt(i - 1), letter)) {
        break;
      }
      key = i == from ? letter : with(key, letter);
    }
    return key;
  }

  private static int with(int key, char letter) {
    return key * 0x1000193 + letter;
  }

  /// Whether phrases may begin with the letters that `key` is of, for a glance.
  private boolean mayBegin(int key) {
    return taken.get(place(key));
  }

  private static int place(int key) {
    return key * 0x9E3779B9 >>> Integer.SIZE - BITS;
  }

  /// A letter or digit, folded; 0 for anything else.
  private static char letter(char c) {
    return c < SIMPLE.length ? SIMPLE[c] : 0;
  }

  private static char[] simple() {
    char[] letters = new char[LAST_SIMPLE + 1];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Letters.folded(Prose.folded(c));
    }
    return letters;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

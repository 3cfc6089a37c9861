package dev.offprint.repair.language;

import java.lang.Character.UnicodeScript;

/// What the letters of a text tell at a glance.
///
/// @param script which most of them are of; Japanese and Chinese count as [UnicodeScript#HAN]
/// @param count how many letters there are, with vowel signs; those of East Asia count twice
/// @param ofScript how many of them are of that script
/// @param kana how many of them are Japanese syllables
/// @param ascii how many of them are from A to Z
/// @param capitals how many of them are capitals
/// @param humps how many capitals come right after a small letter
record Letters(
    UnicodeScript script, int count, int ofScript, int kana, int ascii, int capitals, int humps) {
  private static final int LAST_LATIN = 0x24F;
  private static final int FIRST_INDIAN = 0x900;
  private static final int LAST_INDIAN = 0xDFF;

  /// The letters of ASCII, in lower case; 0 for the rest.
  private static final char[] SMALL = smallAscii();

  static Letters of(CharSequence text) {
    Tally tally = new Tally();
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      tally.add(c);
      i += Character.charCount(c);
    }
    return tally.letters();
  }

  /// Whether nearly all of the letters are of the script; the rest may be names.
  boolean isPure() {
    return ofScript * 10 >= count * 9;
  }

  /// Whether a text in Chinese characters is Japanese: every tenth letter is a syllable.
  boolean hasKana() {
    return kana * 10 >= ofScript;
  }

  /// Whether the text is set in capitals.
  boolean isShouted() {
    return capitals * 2 > count;
  }

  /// Whether Latin letters look like those of a language: more of them plain than accented, as in
  /// none that were decoded with a wrong charset.
  boolean isPlausible() {
    return script != UnicodeScript.LATIN || ascii * 2 >= ofScript;
  }

  /// Whether there are capitals inside words, as in code and in what a wrong charset made of
  /// accented letters.
  boolean isHumped() {
    return humps * 40 > count;
  }

  /// The part of a word that `c` is, a letter in lower case or a sign of a vowel; 0 for all else.
  static char small(char c) {
    if (c < SMALL.length) {
      return SMALL[c];
    }
    return Character.isLetter(c) || Tally.isVowelSign(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] smallAscii() {
    char[] small = new char[128];
    for (char c = 'a'; c <= 'z'; c++) {
      small[c] = c;
      small[c - 'a' + 'A'] = c;
    }
    return small;
  }

  private static final class Tally {
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    private final int[] others = new int[SCRIPTS.length];
    private int latin;
    private int kana;
    private int ascii;
    private int capitals;
    private int humps;
    private boolean afterSmall;

    void add(int c) {
      if (c < 0x80) {
        addAscii((char) c);
        return;
      }
      if (!Character.isLetter(c) && !isVowelSign(c)) {
        afterSmall = false;
        return;
      }
      addCase(c);
      if (c <= LAST_LATIN) {
        latin++;
        return;
      }
      UnicodeScript script = group(UnicodeScript.of(c));
      others[script.ordinal()] += isDense(script) ? 2 : 1;
    }

    private void addAscii(char c) {
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = c >= 'A' && c <= 'Z';
      if (small || capital) {
        latin++;
        ascii++;
        capitals += capital ? 1 : 0;
        humps += capital && afterSmall ? 1 : 0;
      }
      afterSmall = small;
    }

    /// Indian scripts write most of their vowels as signs beside the letters.
    private static boolean isVowelSign(int c) {
      return c >= FIRST_INDIAN
          && c <= LAST_INDIAN
          && (Character.getType(c) == Character.COMBINING_SPACING_MARK
              || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private void addCase(int c) {
      boolean capital = Character.isUpperCase(c);
      capitals += capital ? 1 : 0;
      humps += capital && afterSmall ? 1 : 0;
      afterSmall = Character.isLowerCase(c);
    }

    /// A character of these scripts says as much as two or three letters.
    private static boolean isDense(UnicodeScript script) {
      return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    private UnicodeScript group(UnicodeScript script) {
      if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
        kana += 2;
        return UnicodeScript.HAN;
      }
      return script;
    }

    Letters letters() {
      others[UnicodeScript.LATIN.ordinal()] += latin;
      int count = 0;
      int most = UnicodeScript.UNKNOWN.ordinal();
      for (int i = 0; i < others.length; i++) {
        count += others[i];
        most = others[i] > others[most] ? i : most;
      }
      UnicodeScript script = SCRIPTS[most];
      return new Letters(script, count, others[most], kana, ascii, capitals, humps);
    }
  }
}

package dev.offprint.repair.characters;

import org.jspecify.annotations.Nullable;

/// The two scripts whose letters are taken for each other.
enum Alphabet {
  LATIN,
  CYRILLIC;

  private static final String LATIN_TWINS = "aceopxyisjëïABCEHKMOPTXISJËÏ";
  private static final String CYRILLIC_TWINS = "асеорхуіѕјёїАВСЕНКМОРТХІЅЈЁЇ";

  boolean has(char c) {
    return switch (this) {
      case LATIN -> isLatin(c);
      case CYRILLIC -> c >= 0x400 && c < 0x530;
    };
  }

  /// The word with the twins of its foreign letters; `null` where a letter has none.
  @Nullable String spell(String word) {
    String foreign = this == LATIN ? CYRILLIC_TWINS : LATIN_TWINS;
    String own = this == LATIN ? LATIN_TWINS : CYRILLIC_TWINS;
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int twin = has(c) ? -1 : foreign.indexOf(c);
      if (!has(c) && twin < 0) {
        return null;
      }
      out.append(twin < 0 ? c : own.charAt(twin));
    }
    return out.toString();
  }

  /// How many letters of a word are of this script.
  int count(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += has(word.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    boolean extended = c >= 0xC0 && c < 0x250 && c != '×' && c != '÷';
    return extended || (c >= 0x1E00 && c < 0x1F00);
  }
}

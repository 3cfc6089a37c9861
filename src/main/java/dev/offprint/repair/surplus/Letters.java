package dev.offprint.repair.surplus;

import java.nio.charset.StandardCharsets;

/// The letters and digits of a text, folded, with one space for whatever stands between: what is
/// left when typing, spacing and case are left out.
///
/// `The “bromance” betw…` becomes `the bromance betw`.
final class Letters {
  /// ASCII letters and digits in lower case; 0 for the rest.
  private static final char[] ASCII = ascii();

  private static final char LAST_OF_BYTE = 0xFF;

  /// Between these are quotes, dashes, spaces and dots.
  private static final char FIRST_PUNCTUATION = 0x2000;

  private static final char LAST_PUNCTUATION = 0x206F;
  private static final char FIRST_UNSPACED = 0x0E00;

  private Letters() {}

  static String of(String text) {
    return of(text, text.length());
  }

  /// @param most how many characters the answer has at most, one more or less
  static String of(String text, int most) {
    byte[] out = new byte[Math.min(text.length(), most) + 2];
    int used = 0;
    int inside = 0;
    for (int i = 0; i < text.length() && used - (inside ^ 1) < most; i++) {
      char letter = folded(text.charAt(i));
      if (letter > LAST_OF_BYTE) {
        return ofAny(text, most);
      }
      int isLetter = (letter + 0xFFFF) >>> 16;
      out[used] = (byte) (letter | ' ' & isLetter - 1);
      used += isLetter | inside;
      inside = isLetter;
    }
    int end = Math.max(0, used - (inside ^ 1));
    return new String(out, 0, end, StandardCharsets.ISO_8859_1);
  }

  /// The same where letters do not fit in a byte each.
  private static String ofAny(String text, int most) {
    char[] out = new char[Math.min(text.length(), most) + 2];
    return new String(out, 0, append(text, most, new Room(out, 0, false)));
  }

  /// Letters with room for more: two more than are asked for.
  ///
  /// @param used how many of `chars` are letters already
  /// @param apart whether a space comes between those and the next ones
  record Room(char[] chars, int used, boolean apart) {}

  /// Appends the letters of `text` as long as there are no more than `most`, one more or less;
  /// answers how many there are then.
  ///
  /// The ends of words come at no regular distance, so that a branch at each would cost more than
  /// all the rest: a space is written behind each letter and written over by the next.
  static int append(String text, int most, Room room) {
    char[] out = room.chars();
    int used = room.used();
    int inside = used > 0 ? 1 : 0;
    if (room.apart() && used > 0) {
      out[used++] = ' ';
      inside = 0;
    }
    int before = used > 0 ? 1 : 0;
    for (int i = 0; i < text.length() && used - (before & (inside ^ 1)) < most; i++) {
      char letter = folded(text.charAt(i));
      int isLetter = (letter + 0xFFFF) >>> 16;
      out[used] = (char) (letter | ' ' & isLetter - 1);
      used += isLetter | inside;
      inside = isLetter;
      before |= isLetter;
    }
    return used - (before & (inside ^ 1));
  }

  /// A letter in lower case; 0 for anything else.
  static char folded(char c) {
    return c < ASCII.length ? ASCII[c] : isLetter(c) ? Character.toLowerCase(c) : 0;
  }

  /// Where `letters` are over in a text that has them from `from` on, where a word begins; -1 if it
  /// has others.
  static int end(String letters, String text, int from) {
    int i = from;
    for (int k = 0; k < letters.length(); k++) {
      char letter = letters.charAt(k);
      if (letter == ' ') {
        int gap = i;
        while (i < text.length() && !isLetter(text.charAt(i))) {
          i++;
        }
        if (i == gap) {
          return -1;
        }
      } else if (i == text.length() || folded(text.charAt(i++)) != letter) {
        return -1;
      }
    }
    return i;
  }

  private static char[] ascii() {
    char[] letters = new char[128];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return letters;
  }

  /// A letter, a digit or a vowel sign; no half of a rare character, which most often is a picture.
  static boolean isLetter(char c) {
    if (c < ASCII.length) {
      return ASCII[c] != 0;
    }
    if (c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION) {
      return false;
    }
    if (Character.isLetterOrDigit(c) || isMisread(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// A sign that stands in the middle of words that were decoded wrongly.
  private static boolean isMisread(char c) {
    return c == '\ufffd' || c > '\u00a0' && c <= '\u00ff' && "«»¿¡·".indexOf(c) < 0;
  }

  /// How much letters say: those of a script that writes syllables or words count twice.
  static int weight(String letters) {
    int weight = 0;
    for (int i = 0; i < letters.length(); i++) {
      weight += isDense(letters.charAt(i)) ? 2 : 1;
    }
    return weight;
  }

  /// The words of letters; those of a script without spaces are two characters long.
  static int words(String letters) {
    int words = letters.isEmpty() ? 0 : 1;
    int dense = 0;
    for (int i = 0; i < letters.length(); i++) {
      words += letters.charAt(i) == ' ' ? 1 : 0;
      dense += isUnspaced(letters.charAt(i)) ? 1 : 0;
    }
    return words + dense / 2;
  }

  /// The longest of the words that have ASCII letters only; empty where there are none.
  static String longestWord(String letters) {
    String longest = "";
    int end;
    for (int start = 0; start < letters.length(); start = end + 1) {
      int space = letters.indexOf(' ', start);
      end = space < 0 ? letters.length() : space;
      if (end - start > longest.length() && isAscii(letters, start, end)) {
        longest = letters.substring(start, end);
      }
    }
    return longest;
  }

  private static boolean isAscii(String letters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters.charAt(i) >= ASCII.length) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDense(char c) {
    return isUnspaced(c) || c >= '\uac00' && c <= '\ud7a3';
  }

  /// Whether sentences in the character's script may end with a space only: Thai and Lao.
  static boolean hasNoFullStop(char c) {
    return c >= '\u0e00' && c <= '\u0eff';
  }

  /// Whether the character's script has no spaces between words.
  static boolean isUnspaced(char c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    return c >= '\u3040' && c <= '\u30ff'
        || c >= '\u3400' && c <= '\u9fff'
        || c >= '\u0e00' && c <= '\u0eff'
        || c >= '\u1000' && c <= '\u109f'
        || c >= '\u1780' && c <= '\u17ff';
  }
}

package dev.offprint.repair.characters;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Measures how oddly characters stand side by side: text that was misread has capitals after small
/// letters, signs inside words, scripts that mix, letters that hardly a language has.
///
/// The numbers are costs; 0 is what a writer would write, 1 what he would hardly ever.
final class Oddity {
  /// What a character is to its neighbours.
  private enum Kind {
    SPACE,
    LETTER,
    DIGIT,
    PUNCTUATION,
    OPENING,
    CLOSING,
    JOINING,
    CURRENCY,
    SYMBOL,
    ACCENT,
    PICTURE,
    BOX;

    static final Kind[] ALL = values();
  }

  private static final String OPENING = "“‘„‚«‹¿¡‟";
  private static final String CLOSING = "”»›…™®°ºª¹²³‰†‡ⁿ";
  private static final String JOINING = "’–—‐‑·\u00AD";
  private static final String CURRENCY = "€£¥¢₤₧₫₽";
  private static final String ACCENT = "¨¯´¸ˆ˜˙˚˛ˇ˘˝΄΅";

  /// The cost of a kind (down) before a kind (across), in tenths, in the order of [Kind].
  private static final int[][] SIDE_BY_SIDE = {
    {0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0}, // space
    {0, 0, 0, 0, 10, 0, 0, 0, 10, 7, 1, 9}, // letter
    {0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 3}, // digit
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, // punctuation
    {3, 0, 0, 3, 2, 3, 3, 2, 4, 4, 2, 4}, // opening
    {0, 10, 5, 0, 6, 1, 2, 4, 4, 4, 2, 4}, // closing
    {0, 1, 0, 0, 2, 1, 4, 4, 4, 4, 2, 4}, // joining
    {0, 2, 0, 0, 4, 4, 4, 4, 4, 4, 2, 4}, // currency
    {0, 6, 0, 0, 4, 4, 4, 4, 4, 4, 2, 4}, // symbol
    {0, 7, 2, 0, 4, 4, 4, 4, 4, 4, 2, 4}, // accent
    {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, // picture
    {0, 6, 3, 0, 4, 4, 4, 4, 4, 4, 2, 0}, // box
  };

  /// The cost of a character itself, in tenths: ranges by their first code point, up to the next.
  private static final int[][] OWN = {
    {0, 30},
    {0x9, 0},
    {0xB, 30},
    {0x20, 0},
    {0x7F, 15},
    {0xA0, 0},
    {0xAD, 3},
    {0xAE, 0},
    {0x149, 8},
    {0x14A, 0},
    {0x17F, 20},
    {0x1A0, 0},
    {0x1A2, 10},
    {0x1AF, 0},
    {0x1B1, 10},
    {0x1CD, 0},
    {0x1DD, 10},
    {0x218, 0},
    {0x21C, 10},
    {0x2BB, 0},
    {0x2BD, 10},
    {0x2C6, 0},
    {0x2C8, 10},
    {0x2D8, 0},
    {0x2DE, 10},
    {0x300, 0},
    {0x370, 10},
    {0x384, 0},
    {0x3CF, 10},
    {0x400, 0},
    {0x460, 10},
    {0x490, 0},
    {0x494, 10},
    {0x496, 0},
    {0x4EA, 8},
    {0x531, 0},
    {0x588, 10},
    {0x591, 5},
    {0x5D0, 0},
    {0x5EB, 5},
    {0x60C, 0},
    {0x60D, 10},
    {0x61B, 0},
    {0x6D6, 10},
    {0x6F0, 0},
    {0x700, 10},
    {0x900, 0},
    {0xE80, 10},
    {0x10A0, 0},
    {0x1100, 5},
    {0x1200, 0},
    {0x13A0, 10},
    {0x1780, 0},
    {0x1800, 10},
    {0x1E00, 0},
    {0x200B, 2},
    {0x2010, 0},
    {0x2028, 5},
    {0x2030, 0},
    {0x2060, 2},
    {0x2070, 0},
    {0x2500, 1},
    {0x25A0, 0},
    {0x2801, 10},
    {0x2900, 5},
    {0x2B00, 0},
    {0x2C00, 10},
    {0x3000, 0},
    {0x3100, 5},
    {0x3200, 2},
    {0x3400, 10},
    {0x4E00, 0},
    {0xA000, 15},
    {0xAC00, 0},
    {0xD7A4, 30},
    {0xF900, 7},
    {0xFB00, 2},
    {0xFB50, 5},
    {0xFE00, 0},
    {0xFE10, 5},
    {0xFEFF, 2},
    {0xFF00, 1},
    {0xFFF0, 30},
    {0xFFFC, 1},
    {0xFFFE, 30},
    {0x10000, 15},
    {0x1D400, 2},
    {0x1D800, 15},
    {0x1F000, 0},
    {0x1FB00, 15},
    {0x20000, 10},
    {0x30000, 30},
  };

  private static final int[] OWN_STARTS = Arrays.stream(OWN).mapToInt(row -> row[0]).toArray();

  /// Letters that stand alone as words nowhere, and bytes C2 and C3 in the common code pages.
  private static final String NO_WORDS = "ÂÃĂГВ";

  /// What does not follow such a letter.
  private static final Set<Kind> LONE =
      EnumSet.of(Kind.CURRENCY, Kind.SYMBOL, Kind.ACCENT, Kind.OPENING);

  /// An opening quotation mark closes in some languages.
  private static final double CLOSES = -0.7;

  /// `Ã¥` alone is Latin-1's or Mac Roman's, which nobody can tell.
  private static final double YEN = -0.3;

  private static final String ODD_BEHIND = "™œŸŠŽšžƒŒµ";
  private static final double APOSTROPHE = 0.5;
  private static final double TWO_CAPITALS = 0.4;
  private static final double MIXED_CASE = 1;
  private static final double MIXED_SCRIPTS = 1.2;
  private static final double CHINESE_BESIDE_LATIN = 0.8;
  private static final double GREEK_BESIDE_LATIN = 0;

  private Oddity() {}

  /// How odd `text` is from `from` to `to`, with the characters around it.
  static double of(CharSequence text, int from, int to) {
    double odd = 0;
    int before = from == 0 ? ' ' : Character.codePointBefore(text, from);
    int i = from;
    while (i < to) {
      int c = Character.codePointAt(text, i);
      odd += own(c) + beside(before, c) + around(text, before, i);
      before = c;
      i += Character.charCount(c);
    }
    int after = to == text.length() ? ' ' : Character.codePointAt(text, to);
    return odd + beside(before, after);
  }

  private static double own(int c) {
    if (c >= 0x20 && c < 0x7F) {
      return 0;
    }
    int found = Arrays.binarySearch(OWN_STARTS, c);
    return OWN[found >= 0 ? found : -found - 2][1] / 10.0;
  }

  /// What the character at `at` costs, or is forgiven, for what stands on both of its sides.
  private static double around(CharSequence text, int before, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return 0;
    }
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean afterLetter = kind(before) == Kind.LETTER;
    if (kind(c) == Kind.OPENING) {
      return afterLetter && kind(after) != Kind.LETTER ? CLOSES : 0;
    }
    if (NO_WORDS.indexOf(c) >= 0) {
      return lone(text, at, afterLetter);
    }
    return isUpper(before) && isUpper(c) && Character.isLowerCase(after) ? TWO_CAPITALS : 0;
  }

  private static boolean isUpper(int c) {
    return c >= 0x80 && Character.isUpperCase(c);
  }

  /// `Ã` and a no-break space, `Â` and a currency sign, `Ãœ`: no word starts so.
  private static double lone(CharSequence text, int at, boolean afterLetter) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char third = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    if (next == '\u00A0' && afterLetter) {
      boolean startsWord = at < 2 || !Character.isLetter(text.charAt(at - 2));
      return startsWord && Character.isLowerCase(third) ? 1 : 0;
    }
    if (next == '\u00A0' || ODD_BEHIND.indexOf(next) >= 0) {
      return text.charAt(at) == 'Ã' || next != '™' ? 1 : 0;
    }
    if (next == '’') {
      return !afterLetter && Character.isLowerCase(third) && third != 's' ? APOSTROPHE : 0;
    }
    return !afterLetter && (LONE.contains(kind(next)) || "°®²³ª–—".indexOf(next) >= 0) ? 1 : 0;
  }

  private static double beside(int a, int b) {
    Kind first = kind(a);
    Kind second = kind(b);
    if (first == Kind.LETTER && second == Kind.LETTER) {
      return letters(a, b);
    }
    if (a < 0x80 && b < 0x80) {
      return 0;
    }
    if (a == 'Ã' && b == '¥') {
      return YEN;
    }
    if (first == Kind.DIGIT && second == Kind.LETTER) {
      return 0.3;
    }
    return SIDE_BY_SIDE[first.ordinal()][second.ordinal()] / 10.0;
  }

  private static double letters(int a, int b) {
    if (a < 0x80 && b < 0x80) {
      return 0;
    }
    int first = script(a);
    int second = script(b);
    if (first == second || first == 0 || second == 0) {
      return Character.isLowerCase(a) && Character.isUpperCase(b) ? MIXED_CASE : 0;
    }
    boolean latin = first == 'L' || second == 'L';
    if (latin && (first == 'C' || second == 'C')) {
      return CHINESE_BESIDE_LATIN;
    }
    return latin && (first == 'G' || second == 'G') ? GREEK_BESIDE_LATIN : MIXED_SCRIPTS;
  }

  /// A number for each script; 0 for what is common to many.
  private static int script(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case LATIN -> 'L';
      case GREEK -> 'G';
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 'C';
      case COMMON, INHERITED, UNKNOWN -> 0;
      default -> 0x100 + script.ordinal();
    };
  }

  private static Kind kind(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (Character.isSpaceChar(c)) {
      return Kind.SPACE;
    }
    int listed = listed(c);
    return listed >= 0 ? Kind.ALL[listed] : other(c);
  }

  private static Kind ascii(int c) {
    if (c <= ' ') {
      return Kind.SPACE;
    }
    if (c >= '0' && c <= '9') {
      return Kind.DIGIT;
    }
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? Kind.LETTER : Kind.PUNCTUATION;
  }

  private static int listed(int c) {
    if (OPENING.indexOf(c) >= 0) {
      return Kind.OPENING.ordinal();
    }
    if (CLOSING.indexOf(c) >= 0) {
      return Kind.CLOSING.ordinal();
    }
    if (JOINING.indexOf(c) >= 0) {
      return Kind.JOINING.ordinal();
    }
    if (CURRENCY.indexOf(c) >= 0) {
      return Kind.CURRENCY.ordinal();
    }
    return ACCENT.indexOf(c) >= 0 ? Kind.ACCENT.ordinal() : -1;
  }

  private static Kind other(int c) {
    if (c >= 0x2500 && c < 0x25A0) {
      return Kind.BOX;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    boolean spacingMark = Character.getType(c) == Character.COMBINING_SPACING_MARK;
    if (mark || spacingMark || Character.isLetter(c)) {
      return Kind.LETTER;
    }
    if (Character.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (c >= 0x3000 && c < 0xFFF0) {
      return Kind.PUNCTUATION;
    }
    boolean mathematical = c >= 0x2200 && c < 0x2300;
    return c >= 0x2190 && !mathematical && c != 0x25CA ? Kind.PICTURE : Kind.SYMBOL;
  }
}

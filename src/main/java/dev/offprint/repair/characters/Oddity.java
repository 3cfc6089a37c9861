package dev.offprint.repair.characters;

import dev.offprint.repair.rule.Marks;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Measures how oddly characters stand side by side: text that was misread has capitals after small
/// letters, signs inside words, scripts that mix, letters that hardly a language has.
///
/// The numbers are costs; 0 is what a writer would write, 1 what he would hardly ever.
final class Oddity {
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

  /// Letters that stand alone as words nowhere, but for the Russian В, and bytes C2 and C3 in the
  /// common code pages.
  private static final Marks NO_WORDS = Marks.of("ÂÃĂГВ");

  /// What does not follow such a letter.
  private static final Set<Kind> LONE =
      EnumSet.of(Kind.CURRENCY, Kind.SYMBOL, Kind.ACCENT, Kind.OPENING);

  /// An opening quotation mark closes in some languages, and a closing one opens in others.
  private static final double CLOSES = -0.7;

  private static final Marks OPENING_TOO = Marks.of("”»");
  private static final double OPENS = -1.3;

  /// `Ã¥` alone is Latin-1's or Mac Roman's, which nobody can tell.
  private static final double YEN = -0.3;

  private static final Marks ODD_BEHIND = Marks.of("™œŸŠŽšžƒŒµ");
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
      odd += OddCharacters.cost(c);
      if (!isInvisible(c)) {
        odd += beside(before, c) + around(text, before, i);
        before = c;
      }
      i += Character.charCount(c);
    }
    int after = to == text.length() ? ' ' : Character.codePointAt(text, to);
    return odd + beside(before, after);
  }

  /// Whether a word looks the same with `c` in it.
  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  /// What the character at `at` costs, or is forgiven, for what stands on both of its sides.
  private static double around(CharSequence text, int before, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return 0;
    }
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean afterLetter = Kind.of(before) == Kind.LETTER;
    if (Kind.of(c) == Kind.OPENING) {
      return afterLetter && Kind.of(after) != Kind.LETTER ? CLOSES : 0;
    }
    if (OPENING_TOO.has(c)) {
      return Kind.of(before) == Kind.SPACE && Kind.of(after) == Kind.LETTER ? OPENS : 0;
    }
    if (NO_WORDS.has(c)) {
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
    if (text.charAt(at) == 'В' && next == '\u00A0') {
      return 0;
    }
    if (next == '\u00A0' || ODD_BEHIND.has(next)) {
      return text.charAt(at) == 'Ã' || next != '™' ? 1 : 0;
    }
    if (next == '’') {
      return !afterLetter && Character.isLowerCase(third) && third != 's' ? APOSTROPHE : 0;
    }
    return !afterLetter && (LONE.contains(Kind.of(next)) || "°®²³ª–—".indexOf(next) >= 0) ? 1 : 0;
  }

  private static double beside(int a, int b) {
    Kind first = Kind.of(a);
    Kind second = Kind.of(b);
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
}

package dev.offprint.repair;

import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs into lines of a fixed width, as mails, books and old files have them.
///
/// @param columns how long a line may be; ideographs count as two
/// @param hyphenates whether words are broken at the ends of lines
record RoundTripLines(int columns, boolean hyphenates) {
  private static final String VOWELS = "aeiouyäöüåáéíóúàèòùâêîôûãõаеёиоуыэюяіїєαεηιουωάέήίόύώąęışğ";
  private static final String NEVER_FIRST = "、。，．」』）】・ー？！：；ゃゅょっ”’…";
  private static final String NEVER_LAST = "「『（【“‘";

  List<String> wrap(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (String line : paragraph.split("\n")) {
      wrap(line, lines);
    }
    return lines;
  }

  private void wrap(String text, List<String> lines) {
    String rest = text;
    while (width(rest) > columns) {
      int end = fits(rest);
      int space = rest.lastIndexOf(' ', end);
      int ideograph = ideograph(rest, end);
      int hyphen = hyphenates ? hyphen(rest, Math.max(space, 0), end) : 0;
      if (hyphen > space && hyphen > ideograph) {
        boolean has = rest.charAt(hyphen - 1) == '-';
        lines.add(rest.substring(0, hyphen) + (has ? "" : "-"));
        rest = rest.substring(hyphen);
      } else {
        int at = Math.max(space, ideograph);
        at = at <= 0 ? end : at;
        lines.add(rest.substring(0, at).stripTrailing());
        rest = rest.substring(at).stripLeading();
      }
    }
    lines.add(rest);
  }

  private static int width(String text) {
    return text.codePoints().map(RoundTripLines::width).sum();
  }

  private static int width(int c) {
    return c >= 0x1100 && c <= 0x115f || c >= 0x2e80 && c <= 0xffe6 ? 2 : 1;
  }

  private int fits(String text) {
    int width = 0;
    int at = 0;
    while (at < text.length() && width + width(text.charAt(at)) <= columns) {
      width += width(text.charAt(at++));
    }
    return at;
  }

  private static int ideograph(String text, int end) {
    int at = end;
    while (at > 0 && !(mayBreak(text, at))) {
      at--;
    }
    return at;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean dense = isIdeograph(before) || isIdeograph(after);
    boolean wide = width(before) == 2 && width(after) == 2;
    return dense && wide && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x3040 && c <= 0x30ff || c >= 0x4e00 && c <= 0x9fff;
  }

  /// The last place in a word at which a person might break it; 0 for none.
  private static int hyphen(String text, int from, int end) {
    for (int at = end - 1; at > from + 3; at--) {
      if (text.charAt(at - 1) == '-' && Character.isLetter(text.charAt(at - 2))) {
        return at;
      }
      if (isSyllable(text, at)) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isSyllable(String text, int at) {
    for (int i = at - 3; i < at + 3; i++) {
      if (i < 0 || i >= text.length() || !Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return isVowel(text.charAt(at + 1))
        && !isVowel(text.charAt(at))
        && isVowel(text.charAt(at - 1));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}

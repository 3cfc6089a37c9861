package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.util.regex.Pattern;

/// Tells the line that says who holds the rights from a sentence about rights.
final class CopyrightLine {
  private static final int LONGEST = 200;
  private static final int LONGEST_WITH_YEAR = 120;
  private static final int LONGEST_RESERVED = 60;
  private static final String SIGN = "copyright-sign";
  private static final Pattern YEAR = Pattern.compile(".*\\b[12]\\d{3}\\b.*");
  private static final Pattern YEAR_FIRST = Pattern.compile("[12]\\d{3}\\b.*");

  private CopyrightLine() {}

  static boolean is(String line) {
    int sign = line.length() > LONGEST ? -1 : Labels.FILE.prefix(line, SIGN);
    if (sign <= 0) {
      return sign == 0 && line.length() <= LONGEST_RESERVED && Labels.FILE.standsIn(line, "rights");
    }
    String behind = line.substring(sign).strip();
    int second = Labels.FILE.prefix(behind, SIGN);
    String rest = behind.substring(second).strip();
    boolean isSign = second > 0 || line.charAt(0) == '©' || line.charAt(0) == '℗';
    boolean year = line.length() <= LONGEST_WITH_YEAR && hasYear(rest, isSign);
    return !isSentence(rest) && (year || Labels.FILE.standsIn(line, "rights"));
  }

  /// Whether a year stands behind the signs, other words aside where one is a sign and no word:
  /// `Copyright 2024`, `© The Bugle 2024`.
  private static boolean hasYear(String rest, boolean isSign) {
    return (isSign ? YEAR : YEAR_FIRST).matcher(rest).matches();
  }

  /// Whether a sentence goes on behind the signs and the year: `Copyright is a mystery to him.`
  private static boolean isSentence(String rest) {
    int from = 0;
    while (from < rest.length() && !Character.isLetter(rest.charAt(from))) {
      from++;
    }
    String word = Prose.bare(Prose.firstWord(rest.substring(from)));
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && !Labels.FILE.has("copyright-joint", word);
  }
}

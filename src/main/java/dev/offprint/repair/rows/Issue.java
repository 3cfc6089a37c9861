package dev.offprint.repair.rows;

import java.util.Locale;
import java.util.regex.Pattern;

/// The issue that is named behind a paper: `The Bugle, May 1920`, `The Bugle in March 2022`.
final class Issue {
  private static final Pattern YEAR = Pattern.compile(".*\\b[12]\\d{3}\\b.*");
  private static final int LONGEST_DAY = 2;
  private static final int YEAR_DIGITS = 4;

  private Issue() {}

  /// The name of the paper; empty where nothing but a month or a year is named.
  static String without(String value) {
    int comma = value.indexOf(',');
    boolean behind = comma > 0 && YEAR.matcher(value.substring(comma)).matches();
    return withoutMonth(behind ? value.substring(0, comma) : value);
  }

  /// Takes day, month and year from the end, and the small words before them, if there is a year.
  private static String withoutMonth(String value) {
    String rest = value;
    boolean year = false;
    boolean month = false;
    for (String word = last(rest); !word.isEmpty(); word = last(rest)) {
      boolean isYear = isNumber(word, YEAR_DIGITS, YEAR_DIGITS);
      boolean isMonth = DateWords.month(word.toLowerCase(Locale.ROOT), false, Locale.ROOT) > 0;
      boolean small =
          (year || month)
              && (DateWords.FILE.has("issue", word.toLowerCase(Locale.ROOT))
                  || isNumber(word, 1, LONGEST_DAY));
      if (!small && (!isYear || year) && (!isMonth || month)) {
        break;
      }
      year |= isYear;
      month |= isMonth;
      rest = rest.substring(0, rest.length() - word.length()).strip();
    }
    boolean named = !rest.isEmpty() && !year;
    return named ? value : rest;
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static boolean isNumber(String word, int fewest, int most) {
    return word.length() >= fewest
        && word.length() <= most
        && word.chars().allMatch(Character::isDigit);
  }
}

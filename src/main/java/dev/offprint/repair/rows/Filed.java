package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day in the words with which a text of an agency begins: `ORME, May 3, 2024 (Reuters) - The
/// ferry…`, `Madrid, 3 may 2024 (EFE).- El río…`, `新华社北京2024年5月3日电…`.
public final class Filed {
  private static final int LONGEST = 90;
  private static final int LONGEST_ASIDE = 24;
  private static final int LONGEST_PLACE = 40;
  private static final int LONGEST_UNSPACED = 30;
  private static final int FEWEST_WORDS = 4;
  private static final int FIRST_YEAR = 1990;
  private static final char FIRST_UNSPACED = '\u3000';

  private Filed() {}

  /// The day on which `text` says so that it was filed; `null` where it says no place, no day or no
  /// year.
  ///
  /// @param language a BCP 47 tag
  public static @Nullable LocalDate day(String text, String language) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (!Dates.mayStandIn(start)) {
      return null;
    }
    LocalDate day = start.charAt(0) >= FIRST_UNSPACED ? unspaced(start) : spaced(start, language);
    return day == null || day.getYear() < FIRST_YEAR ? null : day;
  }

  /// `新华社北京2024年5月3日电`
  private static @Nullable LocalDate unspaced(String start) {
    int end = start.indexOf('日') + 1;
    int from = 0;
    while (from < end && !Character.isDigit(start.charAt(from))) {
      from++;
    }
    boolean named = from > 0 && end <= LONGEST_UNSPACED && isOfLetters(start, from);
    return named && isReport(start, end) ? Dates.parse(start.substring(from, end), "zh") : null;
  }

  private static boolean isOfLetters(String start, int end) {
    int from = "【（[(".indexOf(start.charAt(0)) >= 0 ? 1 : 0;
    return from < end && start.substring(from, end).chars().allMatch(Character::isLetter);
  }

  private static boolean isReport(String start, int at) {
    for (String end : Publications.WORDS.of("report-end")) {
      if (start.startsWith(end, at)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate spaced(String text, String language) {
    String start = withoutAgency(text);
    int end = end(start);
    String line = end < 0 ? "" : withoutAside(start.substring(0, end));
    boolean said = end > 0 && Prose.hasWords(start.substring(end), FEWEST_WORDS);
    for (int at = said ? line.indexOf(',') : -1; at > 0; at = line.indexOf(',', at + 1)) {
      LocalDate day = isPlace(line.substring(0, at)) ? day(line, at + 1, language) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /// `(ANSA) - ROMA, 3 MAG 2024 - …` from the place on.
  private static String withoutAgency(String start) {
    int close = start.charAt(0) == '(' ? start.indexOf(") ") : -1;
    boolean may = close > 0 && close <= LONGEST_ASIDE && close + 2 < start.length();
    return may && "-–—".indexOf(start.charAt(close + 2)) >= 0
        ? start.substring(close + 3).strip()
        : start;
  }

  private static @Nullable LocalDate day(String line, int from, String language) {
    return Dates.parse(line.substring(from).strip(), language);
  }

  /// Where the first dash stands behind a day and before the text, or what agencies have in its
  /// place; -1 where none does.
  private static int end(String start) {
    int year = 0;
    while (year < start.length() && !Character.isDigit(start.charAt(year))) {
      year++;
    }
    for (int i = Math.max(1, year); i + 2 < start.length(); i++) {
      char c = start.charAt(i);
      char before = start.charAt(i - 1);
      boolean dash = "-–—".indexOf(c) >= 0 && " .)".indexOf(before) >= 0;
      if (dash && " -".indexOf(start.charAt(i + 1)) >= 0 || start.startsWith("/. ", i)) {
        return i;
      }
    }
    return -1;
  }

  /// The line without the agency between brackets or slashes: `(Reuters)`, `/ТАСС/`.
  private static String withoutAside(String head) {
    String line = head.strip();
    int from = 0;
    while (from < line.length() && "(/".indexOf(line.charAt(from)) < 0) {
      from++;
    }
    boolean last = from < line.length() && line.length() - from <= LONGEST_ASIDE;
    return last ? line.substring(0, from).strip() : line;
  }

  private static boolean isPlace(String text) {
    String name = text.replace(",", "");
    return text.length() <= LONGEST_PLACE
        && Names.isName(name, 1)
        && !Prose.hasMoreWords(name, FEWEST_WORDS);
  }
}

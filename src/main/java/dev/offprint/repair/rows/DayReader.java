package dev.offprint.repair.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the day that up to three words and numbers name.
final class DayReader {
  /// Thailand counts its years from the death of the Buddha.
  private static final int BUDDHIST = 2400;

  private static final int BUDDHIST_YEARS = 543;

  /// `12 มี.ค. 67`: years from 2007 on, whose first two digits are left out.
  private static final int FIRST_SHORT_YEAR = 50;

  private static final int SHORT_YEARS = 2500;

  private final Locale locale;
  private final boolean dayFirst;
  private final boolean isThai;

  /// @param language a BCP 47 tag
  DayReader(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.dayFirst = DateWords.FILE.has("day-first", locale.getLanguage());
    this.isThai = locale.getLanguage().equals("th");
  }

  @Nullable LocalDate day(List<String> tokens) {
    if (tokens.size() == 1) {
      return numeric(tokens.get(0));
    }
    if (tokens.size() != 3) {
      return null;
    }
    int year = number(tokens.get(2));
    int day = ordinal(tokens.get(0));
    if (isThai && year >= FIRST_SHORT_YEAR && year < 100) {
      year += SHORT_YEARS;
    }
    int month = DateWords.month(tokens.get(1), day > 0 && (year > 999 || day > 999), locale);
    if (month > 0 && day > 999) {
      return date(day, month, ordinal(tokens.get(2)));
    }
    if (month > 0) {
      return year > 0 ? date(year, month, day) : null;
    }
    int persian =
        year > 0 && day > 0 ? DateWords.FILE.of("persian-months").indexOf(tokens.get(1)) + 1 : 0;
    if (persian > 0) {
      return PersianDays.day(year, persian, day);
    }
    boolean sure = year > 999 && ordinal(tokens.get(1)) > 0;
    month = DateWords.month(tokens.get(0), sure, locale);
    if (month > 0) {
      return date(year, month, ordinal(tokens.get(1)));
    }
    return apart(day, number(tokens.get(1)), year);
  }

  /// `2024. 3. 5.` and `5. 3. 2024`.
  private @Nullable LocalDate apart(int first, int second, int third) {
    if (first > 31) {
      return date(first, second, third);
    }
    return dayFirst || first > 12 ? date(third, second, first) : null;
  }

  /// `2024-05-03`, `17.05.2024`, `17/05/2024`; where day and month could change places, only the
  /// dotted form is clear.
  private @Nullable LocalDate numeric(String token) {
    if (!Character.isDigit(token.charAt(0))) {
      return null;
    }
    String[] parts = withoutTime(token).split("[-./]");
    if (parts.length != 3) {
      return null;
    }
    int first = number(parts[0]);
    int second = number(parts[1]);
    int third = number(parts[2]);
    if (parts[0].length() == 4) {
      return date(first, second, third);
    }
    boolean dotted = token.indexOf('.') > 0;
    if (dotted && dayFirst && parts[2].length() == 2 && parts[1].length() == 2) {
      return date(2000 + third, second, first);
    }
    if (dotted || dayFirst || first > 12 || first == second) {
      return date(third, second, first);
    }
    return second > 12 ? date(third, first, second) : null;
  }

  /// `2024-05-03t09:41:00z` without what follows the `t`.
  private static String withoutTime(String token) {
    int t = token.indexOf('t');
    return t > 0 && t + 1 < token.length() && Character.isDigit(token.charAt(t + 1))
        ? token.substring(0, t)
        : token;
  }

  private static @Nullable LocalDate date(int given, int month, int day) {
    int year = given > BUDDHIST ? given - BUDDHIST_YEARS : given;
    if (year < 1000 || year > 2999 || month < 1 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February: not a date.
    }
  }

  /// The number of `3`, `3rd`, `1er`, `2º`; -1 if it is none.
  private static int ordinal(String token) {
    int end = 0;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    boolean plain = end == token.length();
    return plain || DateWords.FILE.has("ordinal", token.substring(end))
        ? number(token.substring(0, end))
        : -1;
  }

  static int number(String token) {
    if (token.isEmpty() || token.length() > 4) {
      return -1;
    }
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return -1;
      }
    }
    return Integer.parseInt(token);
  }
}

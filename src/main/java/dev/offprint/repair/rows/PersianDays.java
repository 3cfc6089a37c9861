package dev.offprint.repair.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days of the calendar of Iran: twelve months, of which the first six have 31 days, from the first
/// day of spring.
final class PersianDays {
  private static final LocalDate FIRST = LocalDate.of(622, 3, 21);
  private static final int OLDEST = 1200;
  private static final int NEWEST = 1500;
  private static final int LONG_MONTHS = 6;
  private static final int LONG_MONTH = 31;

  private PersianDays() {}

  /// The day in our calendar; `null` where there is none. Eight years in 33 have a day more.
  static @Nullable LocalDate day(int year, int month, int day) {
    if (year < OLDEST || year > NEWEST || day > LONG_MONTH || day < 1) {
      return null;
    }
    long years = 365L * (year - 1) + (8L * year + 21) / 33;
    int months = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
    return FIRST.plusDays(years + months + day - 1);
  }
}

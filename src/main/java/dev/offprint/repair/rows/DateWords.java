package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Sections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of dates: months, days of the week, what stands beside the time of day.
final class DateWords {
  static final Sections FILE = Sections.load("dates.txt");
  private static final Map<String, Integer> MONTHS = months();

  private DateWords() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> names = FILE.of("months");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        months.put(name, i % 12 + 1);
      }
    }
    return Map.copyOf(months);
  }

  /// The number of the month that a word in lower case names; 0 if it names none.
  ///
  /// @param sure whether the numbers beside the word are those of a date
  static int month(String token, boolean sure, Locale locale) {
    int month = MONTHS.getOrDefault(token, 0);
    if (month == 0 && sure && token.length() > 2 && token.charAt(0) == 'ב') {
      int bare = month(token.substring(1), false, locale);
      return bare > 0 ? bare : MonthNames.month(token.substring(1), locale);
    }
    return month == 0 && sure && Character.isLetter(token.charAt(0))
        ? MonthNames.month(token, locale)
        : month;
  }
}

package dev.offprint.repair.rows;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// The names of the months in any language, as the platform knows them.
///
/// They take long to load: to be asked only where the numbers beside a word are those of a date.
final class MonthNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private MonthNames() {}

  /// The month, from 1, that a word in lower case names in a language; 0 if it names none.
  static int month(String word, Locale locale) {
    if (locale.getLanguage().isEmpty()) {
      return 0;
    }
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        if (isSame(word, month.getDisplayName(style, locale).toLowerCase(locale))) {
          return month.getValue();
        }
      }
    }
    return 0;
  }

  /// Short names may have a full stop, which words have lost.
  private static boolean isSame(String word, String name) {
    return name.endsWith(".")
        ? name.substring(0, name.length() - 1).equals(word)
        : name.equals(word);
  }
}

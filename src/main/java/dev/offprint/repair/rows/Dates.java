package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Sections;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the days that newspapers print: `2024-05-03`, `3. Mai 2024`, `March 14, 2024`,
/// `11 de noviembre de 2023`, `17.05.2024`. A day that could be read in two ways is not read.
public final class Dates {
  private static final Sections NAMES = Sections.load("dates.txt");

  private Dates() {}

  /// The day that the whole of `text` names, a weekday before it and a time behind it aside.
  public static @Nullable LocalDate parse(String text) {
    if (text.length() < 6 || text.length() > 80 || text.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    List<String> tokens = tokens(text);
    while (!tokens.isEmpty() && NAMES.of("ignored-before").contains(tokens.get(0))) {
      tokens.remove(0);
    }
    for (int used = Math.min(3, tokens.size()); used >= 1; used--) {
      LocalDate day = day(tokens.subList(0, used));
      if (day != null && isTime(tokens.subList(used, tokens.size()))) {
        return day;
      }
    }
    return null;
  }

  /// Words and numbers in lower case, without the particles between them.
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[\\s,.|·]+(?!\\d)|[\\s,|·]+")) {
      if (!token.isEmpty() && !NAMES.of("particle").contains(token)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static @Nullable LocalDate day(List<String> tokens) {
    if (tokens.size() == 1) {
      return numeric(tokens.get(0));
    }
    if (tokens.size() != 3) {
      return null;
    }
    int year = number(tokens.get(2));
    int month = month(tokens.get(1));
    int day = number(tokens.get(0).replaceFirst("(st|nd|rd|th|er|º|\\.)$", ""));
    if (month == 0) {
      month = month(tokens.get(0));
      day = number(tokens.get(1).replaceFirst("(st|nd|rd|th)$", ""));
    }
    return date(year, month, day);
  }

  /// `2024-05-03`, `17.05.2024`, `17/05/2024`; where day and month could change places, only the
  /// dotted form is clear.
  private static @Nullable LocalDate numeric(String token) {
    String[] parts = token.replaceFirst("t\\d.*$", "").split("[-./]");
    if (parts.length != 3) {
      return null;
    }
    int first = number(parts[0]);
    int second = number(parts[1]);
    int third = number(parts[2]);
    if (parts[0].length() == 4) {
      return date(first, second, third);
    }
    boolean clear = token.indexOf('.') > 0 || first > 12 || first == second;
    if (clear) {
      return date(third, second, first);
    }
    return second > 12 ? date(third, first, second) : null;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1000 || year > 2999 || month < 1 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February: not a date.
    }
  }

  private static int month(String token) {
    List<String> names = NAMES.of("months");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        if (name.equals(token)) {
          return i % 12 + 1;
        }
      }
    }
    return 0;
  }

  private static int number(String token) {
    return token.matches("\\d{1,4}") ? Integer.parseInt(token) : -1;
  }

  private static boolean isTime(List<String> tokens) {
    for (String token : tokens) {
      boolean time =
          token.matches("\\d{1,2}([:h.]\\d{0,2}){0,2}([ap]m|h)?")
              || NAMES.of("time-words").contains(token);
      if (!time) {
        return false;
      }
    }
    return true;
  }
}

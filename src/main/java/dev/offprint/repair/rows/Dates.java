package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the days that newspapers print: `2024-05-03`, `3. Mai 2024`, `March 14, 2024`,
/// `11 de noviembre de 2023`, `17.05.2024`, `2024年3月5日`, `5 मार्च 2024`.
///
/// Where day and month could change places, the language decides if all who write it agree; else
/// the day is not read.
public final class Dates {
  private static final Sections NAMES = Sections.load("dates.txt");
  private static final Map<String, Integer> MONTHS = months();
  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;

  private static final int MOST_WORDS = 3;
  private static final int DATE_TOKENS = 3;
  private static final int LONGEST_ASIDE = 24;
  private static final int MOST_ASIDE_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;

  /// Thailand counts its years from the death of the Buddha.
  private static final int BUDDHIST = 2400;

  private static final int BUDDHIST_YEARS = 543;

  private final Locale locale;
  private final boolean dayFirst;

  private Dates(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.dayFirst = NAMES.has("day-first", locale.getLanguage());
  }

  /// The day that the whole of `text` names, a weekday before it and a time behind it aside.
  public static @Nullable LocalDate parse(String text) {
    return parse(text, "und");
  }

  /// The same for a text in `language`, a BCP 47 tag.
  static @Nullable LocalDate parse(String text, String language) {
    return mayHoldDay(text) ? new Dates(language).read(tokens(folded(text))) : null;
  }

  /// The day that a row in a head names among a few words, whatever they say: `Julkaistu 3.
  /// maaliskuuta 2024 klo 9.41`.
  static @Nullable LocalDate parseAmongWords(String text, String language) {
    return mayHoldDay(text) && !Prose.endsSentence(text)
        ? new Dates(language).readAmongWords(tokens(folded(text)))
        : null;
  }

  /// The day at the very end of a line that has other numbers before it: `Vol. 14, No. 3 (30
  /// September 2022)`.
  static @Nullable LocalDate parseBehindNumbers(String text) {
    boolean closed = text.endsWith(")");
    int open = closed ? text.lastIndexOf('(') : -1;
    String line =
        open > 0 ? text.substring(0, open) + text.substring(open + 1, text.length() - 1) : text;
    if (line.length() < SHORTEST || !holdsYear(line)) {
      return null;
    }
    List<String> tokens = tokens(line.toLowerCase(Locale.ROOT));
    int from = tokens.size() - DATE_TOKENS;
    boolean numbered = from > 1 && tokens.subList(0, from).stream().anyMatch(Dates::holdsDigit);
    return numbered ? new Dates("und").day(tokens.subList(from, tokens.size())) : null;
  }

  private static boolean mayHoldDay(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && holdsYear(text);
  }

  /// Whether four digits stand together, or digits in three places.
  private static boolean holdsYear(String text) {
    int places = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      places += digits == 1 ? 1 : 0;
      if (digits == YEAR_DIGITS || places == YEAR_DIGITS - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> names = NAMES.of("months");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        months.put(name, i % 12 + 1);
      }
    }
    return Map.copyOf(months);
  }

  /// Lower case, digits of every script as ours, the units of Chinese, Japanese and Korean dates as
  /// hyphens, and without short asides: `（火）`.
  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && c != '(') {
        out.append(Character.toLowerCase(c));
        continue;
      }
      int digit = Character.digit(c, 10);
      int aside = "(（".indexOf(c) >= 0 ? asideEnd(text, i) : -1;
      if (digit >= 0) {
        out.append(digit);
      } else if (aside > 0) {
        out.append(' ');
        i = aside;
      } else if ("年月년월".indexOf(c) >= 0 && followsDigit(out)) {
        out.append('-');
        i = skipSpaces(text, i);
      } else {
        out.append("日일，、،".indexOf(c) >= 0 ? ' ' : Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static boolean followsDigit(StringBuilder out) {
    return !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
  }

  private static int skipSpaces(String text, int at) {
    int i = at;
    while (i + 1 < text.length() && Labels.isSpace(text.charAt(i + 1))) {
      i++;
    }
    return i;
  }

  /// The offset of the bracket that closes a short aside, as of a zone: `(GMT+7)`; -1 where it is
  /// longer or has a date in it.
  private static int asideEnd(String text, int start) {
    int digits = 0;
    for (int i = start + 1; i < text.length() && i < start + LONGEST_ASIDE; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      if (")）".indexOf(text.charAt(i)) >= 0) {
        return digits <= MOST_ASIDE_DIGITS ? i : -1;
      }
    }
    return -1;
  }

  /// Words and numbers without the particles between them. A full stop stays between two digits.
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text, i)) {
        if (start >= 0) {
          add(text.substring(start, i), tokens);
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private static void add(String token, List<String> tokens) {
    if (!NAMES.has("particle", token) && !token.equals("-") && !token.equals("–")) {
      tokens.add(token);
    }
  }

  private static boolean isSeparator(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      boolean between = at > 0 && at + 1 < text.length();
      return !(between
          && (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1))
              || isThai(text.charAt(at - 1)) && isThai(text.charAt(at + 1))));
    }
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || ",|·".indexOf(c) >= 0;
  }

  private static boolean isThai(char c) {
    return c >= 0x0E00 && c < 0x0E80;
  }

  private @Nullable LocalDate read(List<String> tokens) {
    int from = 0;
    while (from < tokens.size() && NAMES.has("ignored-before", tokens.get(from))) {
      from++;
    }
    int most = Math.min(3, tokens.size() - from);
    for (int used = most; used >= 1; used--) {
      LocalDate day = day(tokens.subList(from, from + used));
      if (day != null && isTime(tokens.subList(from + used, tokens.size()))) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate readAmongWords(List<String> tokens) {
    for (int from = 0; from < tokens.size() && isFew(tokens.subList(0, from)); from++) {
      int most = Math.min(3, tokens.size() - from);
      for (int used = most; used >= 1; used--) {
        LocalDate day = day(tokens.subList(from, from + used));
        List<String> others = new ArrayList<>(tokens.subList(0, from));
        others.addAll(tokens.subList(from + used, tokens.size()));
        if (day != null && isFew(others)) {
          return day;
        }
      }
    }
    return null;
  }

  /// A few words without numbers, times and days of the week aside.
  private static boolean isFew(List<String> tokens) {
    int words = 0;
    for (String token : tokens) {
      boolean time = isTime(List.of(token));
      if (time ? number(token) >= 0 : holdsDigit(token)) {
        return false;
      }
      words += time ? 0 : 1;
    }
    return words <= MOST_WORDS;
  }

  private @Nullable LocalDate day(List<String> tokens) {
    if (tokens.size() == 1) {
      return numeric(tokens.get(0));
    }
    if (tokens.size() != 3) {
      return null;
    }
    int year = number(tokens.get(2));
    int day = ordinal(tokens.get(0));
    int month = month(tokens.get(1), day > 0 && (year > 999 || day > 999));
    if (month > 0 && day > 999) {
      return date(day, month, ordinal(tokens.get(2)));
    }
    if (month > 0) {
      return year > 0 ? date(year, month, day) : null;
    }
    int persian = year > 0 && day > 0 ? NAMES.of("persian-months").indexOf(tokens.get(1)) + 1 : 0;
    if (persian > 0) {
      return PersianDays.day(year, persian, day);
    }
    month = month(tokens.get(0), year > 999 && ordinal(tokens.get(1)) > 0);
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

  /// @param sure whether the numbers beside the word are those of a date
  private int month(String token, boolean sure) {
    int month = MONTHS.getOrDefault(token, 0);
    if (month == 0 && sure && token.length() > 2 && token.charAt(0) == 'ב') {
      return month(token.substring(1), false) > 0
          ? month(token.substring(1), false)
          : MonthNames.month(token.substring(1), locale);
    }
    return month == 0 && sure && Character.isLetter(token.charAt(0))
        ? MonthNames.month(token, locale)
        : month;
  }

  /// The number of `3`, `3rd`, `1er`, `2º`; -1 if it is none.
  private static int ordinal(String token) {
    int end = 0;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    boolean plain = end == token.length();
    return plain || NAMES.has("ordinal", token.substring(end))
        ? number(token.substring(0, end))
        : -1;
  }

  private static int number(String token) {
    boolean digits =
        !token.isEmpty() && token.length() <= 4 && token.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(token) : -1;
  }

  private static boolean isTime(List<String> tokens) {
    for (String token : tokens) {
      boolean word = NAMES.has("time-words", token) || NAMES.has("ignored-before", token);
      if (!word && !isClock(token)) {
        return false;
      }
    }
    return true;
  }

  /// `9:41`, `14.30`, `18h30`, `9:41am`, `+01:00`.
  private static boolean isClock(String token) {
    int i = 0;
    int digits = 0;
    while (i < token.length() && "0123456789:.+-h時时点點分시분".indexOf(token.charAt(i)) >= 0) {
      digits += Character.isDigit(token.charAt(i)) ? 1 : 0;
      i++;
    }
    String rest = token.substring(i);
    boolean unspaced = rest.length() <= 3 && rest.chars().allMatch(c -> c >= 0x3040);
    return digits > 0
        && digits <= 9
        && (unspaced
            || rest.isEmpty()
            || rest.equals("am")
            || rest.equals("pm")
            || rest.equals("z"));
  }
}

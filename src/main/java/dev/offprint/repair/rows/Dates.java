package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the days that newspapers print: `2024-05-03`, `3. Mai 2024`, `March 14, 2024`,
/// `11 de noviembre de 2023`, `17.05.2024`, `2024年3月5日`, `5 मार्च 2024`.
///
/// Where day and month could change places, the language decides if all who write it agree; else
/// the day is not read.
final class Dates {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 3;
  private static final int MOST_LABEL_WORDS = 2;
  private static final int DATE_TOKENS = 3;
  private static final int YEAR_DIGITS = 4;

  private static final int FIRST_YEAR = 1990;

  /// What may stand between a day and the words beside it.
  private static final Marks BESIDE = Marks.of(",:|·–—(（،，：・-/");

  private final DayReader reader;

  private Dates(String language) {
    reader = new DayReader(language);
  }

  /// The day that the whole of `text` names, a weekday before it and a time behind it aside.
  ///
  /// @param language of the text, a BCP 47 tag
  static @Nullable LocalDate parse(String text, String language) {
    String western = text.length() <= LONGEST ? Eras.western(text) : text;
    return mayHoldDay(western) && !endsWithOther(western)
        ? new Dates(language).read(DateTokens.of(western))
        : null;
  }

  /// The day that a row in a head names beside a few words, whatever they say, with a mark between:
  /// `Pell Marsham, 3 March 2024`. One word or two before the day need none: `Julkaistu 3.3.2024`.
  ///
  /// Papers of the web are not so old as many a day that a heading names.
  static @Nullable LocalDate parseAmongWords(String text, String language) {
    if (!mayHoldDay(text) || Prose.endsSentence(text)) {
      return null;
    }
    LocalDate day = new Dates(language).readAmongWords(text);
    return day == null || day.getYear() < FIRST_YEAR ? null : day;
  }

  /// The day at the very end of a line that has other numbers before it: `Vol. 14, No. 3 (30
  /// September 2022)`.
  static @Nullable LocalDate parseBehindNumbers(String text) {
    boolean closed = text.endsWith(")");
    int open = closed ? text.lastIndexOf('(') : -1;
    String line =
        open > 0 ? text.substring(0, open) + text.substring(open + 1, text.length() - 1) : text;
    if (line.length() < SHORTEST || !holdsYear(line) || endsWithOther(line)) {
      return null;
    }
    List<String> tokens = DateTokens.in(line.toLowerCase(Locale.ROOT));
    int from = tokens.size() - DATE_TOKENS;
    boolean numbered = from > 1 && holdDigit(tokens.subList(0, from));
    return numbered ? new DayReader("und").day(tokens.subList(from, tokens.size())) : null;
  }

  private static boolean holdDigit(List<String> tokens) {
    for (String token : tokens) {
      if (Prose.holdsDigit(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldDay(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && holdsYear(text);
  }

  /// Whether a line may name a day in any script, for a glance.
  static boolean mayStandIn(String line) {
    return holdsYear(line) || line.indexOf('年') >= 0;
  }

  /// Whether four digits stand together, or digits in three places; in two beside Thai letters.
  private static boolean holdsYear(String text) {
    int places = 0;
    int digits = 0;
    boolean thai = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      thai |= c >= 0x0E00 && c < 0x0E80;
      boolean digit = c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
      digits = digit ? digits + 1 : 0;
      places += digits == 1 ? 1 : 0;
      if (digits == YEAR_DIGITS || places == YEAR_DIGITS - 1) {
        return true;
      }
    }
    return places == 2 && thai;
  }

  /// Whether the last word, in plain letters, is none that stands in dates, for a glance.
  private static boolean endsWithOther(String text) {
    int end = text.length();
    while (end > 0 && ".,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isPlainLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean word = start < end && start > 0 && text.charAt(start - 1) == ' ';
    String last = word ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    return word && !DateWords.FILE.has("particle", last) && !Clock.isTime(List.of(last));
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private @Nullable LocalDate read(List<String> tokens) {
    int from = behindTime(tokens);
    while (from < tokens.size() && isBefore(tokens.get(from))) {
      from++;
    }
    int most = Math.min(DATE_TOKENS, tokens.size() - from);
    for (int used = most; used >= 1; used--) {
      LocalDate day = reader.day(tokens.subList(from, from + used));
      if (day != null && Clock.isTime(tokens.subList(from + used, tokens.size()))) {
        return day;
      }
    }
    return null;
  }

  /// Where the day begins behind its time: `11:21 pm CST, Tuesday, November 19, 2019`.
  private static int behindTime(List<String> tokens) {
    int from = 0;
    boolean clock = !tokens.isEmpty() && tokens.get(0).indexOf(':') > 0;
    while (clock && from < tokens.size() - 1 && Clock.isTime(tokens.subList(from, from + 1))) {
      from++;
    }
    return from;
  }

  /// The day of the week, or the time: `06:50, 23 January 2024`.
  private static boolean isBefore(String token) {
    return DateWords.FILE.has("ignored-before", token)
        || token.indexOf(':') > 0 && Clock.isTime(List.of(token));
  }

  private @Nullable LocalDate readAmongWords(String text) {
    LocalDate day = readBehindLabel(text);
    for (int i = 1; i < text.length() - 1 && day == null; i++) {
      if (BESIDE.has(text.charAt(i))) {
        day = readBeside(text.substring(0, i), text, i + 1);
        day = day == null ? readBefore(text, i) : day;
      }
    }
    return day;
  }

  /// The day behind one word or two, unless what stands between says that they are of that day:
  /// `Flood of 3 March 2024`.
  private @Nullable LocalDate readBehindLabel(String text) {
    int end = text.indexOf(' ');
    LocalDate day = null;
    for (int words = 1; words <= MOST_LABEL_WORDS && end > 0 && day == null; words++) {
      String next = Prose.firstWord(text.substring(end + 1)).toLowerCase(Locale.ROOT);
      boolean of = DateWords.FILE.has("of-day", next);
      day = of ? null : readBeside(text.substring(0, end), text, end);
      end = of ? -1 : text.indexOf(' ', end + 1);
    }
    return day;
  }

  /// The day from `from` on, if nothing but a few words stand before it.
  private @Nullable LocalDate readBeside(String words, String text, int from) {
    return isFew(DateTokens.of(words)) ? read(DateTokens.of(text.substring(from))) : null;
  }

  /// The day until `end`, if nothing but a few words stand behind it.
  private @Nullable LocalDate readBefore(String text, int end) {
    return isFew(DateTokens.of(text.substring(end + 1)))
        ? read(DateTokens.of(text.substring(0, end)))
        : null;
  }

  /// A few words without numbers, times and days of the week aside.
  private static boolean isFew(List<String> tokens) {
    int words = 0;
    for (String token : tokens) {
      boolean time = Clock.isTime(List.of(token));
      if (time ? DayReader.number(token) >= 0 : Prose.holdsDigit(token)) {
        return false;
      }
      words += time ? 0 : Prose.words(token);
    }
    return words <= MOST_WORDS;
  }
}

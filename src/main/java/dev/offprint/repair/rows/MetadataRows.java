package dev.offprint.repair.rows;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Fact;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Recognises the rows around an article that are metadata: who wrote it, when, and where it
/// appeared. The words that introduce them are data, per language.
public final class MetadataRows {
  private static final int LONGEST = 120;
  private static final int LONGEST_BY_PLACE = 60;
  private static final int LONGEST_KICKER = 30;
  private static final int LONGEST_CASELESS = 12;
  private static final int MOST_NAME_WORDS = 4;
  private static final Sections LABELS = Labels.FILE;
  private static final Fact<Boolean> IS_ROW = Fact.of((line, _) -> isRow(line));

  private MetadataRows() {}

  /// Whether the paragraph is a row of any kind; no other block is.
  public static boolean isRow(Block block) {
    String line = Prose.body(block);
    return line != null
        && line.length() <= LONGEST
        && block instanceof Paragraph paragraph
        && IS_ROW.about(paragraph.content(), "");
  }

  /// Whether the line is a row of any kind.
  public static boolean isRow(String line) {
    return line.length() <= LONGEST
        && (source(line) != null
            || !authors(line).isEmpty()
            || date(line) != null
            || SeveralRows.of(line, "und") != null);
  }

  /// Whether the line stands above the notes of an article, and says no more.
  public static boolean isNotesHeading(String line) {
    return line.length() <= LONGEST && LABELS.of("notes-heading").contains(Prose.folded(line));
  }

  /// Whether the line is a word for a picture, in any language, and more behind a mark.
  public static boolean isPictureCredit(String line) {
    int end = LABELS.prefix(line, "photograph");
    return end > 0 && end + 1 < line.length() && ":：=.".indexOf(line.charAt(end)) >= 0;
  }

  /// Whether the line is the name of a section of a paper, as it stands above a title.
  public static boolean isKicker(String line) {
    return line.length() <= LONGEST_KICKER && LABELS.has("kicker", Prose.folded(line));
  }

  /// The source that a row such as `Source: aajtak` or `First printed in The Bugle, May 1920`
  /// names; `null` if it is none.
  public static @Nullable String source(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String value = Labels.SOURCE.valueAfterColon(line);
    if (value == null) {
      value = Encyclopedia.name(line);
    }
    if (value == null) {
      String phrase = Labels.SOURCE_PHRASE.value(line);
      value = phrase == null || !Prose.startsAnew(phrase) ? null : Issue.without(phrase);
    }
    return value == null || value.isEmpty() || Prose.hasMoreWords(value, 8) || endsWithStop(value)
        ? null
        : value;
  }

  /// Ends like a sentence; `Inc.` and the like are short.
  private static boolean endsWithStop(String value) {
    return Prose.endsSentence(value) && Prose.hasMoreWords(value, 4);
  }

  /// The authors that a row such as `By Jane Doe and John Roe` names; none if it is no byline.
  public static List<String> authors(String line) {
    return authors(line, 2);
  }

  /// The same, of which each may be one word only: `By Fedramp`.
  public static List<String> authorsBelowTitle(String line) {
    List<String> reporters = Offices.beforeRole(line);
    List<String> names = reporters.isEmpty() ? authors(line, 1) : reporters;
    return names == reporters || names.isEmpty() || OneWord.mayName(line, names)
        ? names
        : List.of();
  }

  private static List<String> authors(String row, int words) {
    if (row.length() > LONGEST) {
      return List.of();
    }
    String line = withoutMail(row);
    String value = Labels.BYLINE.value(line);
    if (value == null) {
      value = beforeOffice(line);
    }
    List<String> names = value == null ? List.of() : Names.ofByline(beforeReport(value), words);
    return GreekNames.nominative(line, names);
  }

  /// `박지영 기자 jypark@example.co.kr` and `By Jane Doe, jane@example.com` without the address.
  private static String withoutMail(String line) {
    int at = line.indexOf('@');
    int start = at < 0 ? 0 : Prose.lastTokenStart(line, line.length());
    if (start == 0 || start >= at || at != line.lastIndexOf('@') || line.endsWith("@")) {
      return line;
    }
    int end = start;
    while (end > 0 && " ,|=/-–·".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  /// The name before a reporter's title that stands behind it: `홍길동 기자`.
  private static @Nullable String beforeOffice(String line) {
    for (String title : LABELS.of("byline-suffix")) {
      int at = line.length() - title.length();
      if (at > 1 && line.endsWith(title)) {
        String name = withoutPaper(line.substring(0, at).strip());
        boolean label = name.indexOf('/') >= 0 || name.indexOf('／') >= 0;
        return !label && name.length() <= LONGEST_CASELESS && name.length() >= 3 ? name : null;
      }
    }
    return null;
  }

  /// `새벽일보 홍길동` without the paper.
  private static String withoutPaper(String name) {
    int space = name.indexOf(' ');
    boolean paper = space > 0 && Publications.isOfPaper(name.substring(0, space));
    return paper ? name.substring(space + 1) : name;
  }

  /// `王小明／台北報導` and `王小明报道` without what is behind the name.
  private static String beforeReport(String value) {
    if (value.isEmpty() || value.charAt(0) < '\u3040') {
      return value;
    }
    int slash = Math.max(value.indexOf('／'), value.indexOf('/'));
    String name = slash > 0 ? value.substring(0, slash) : value;
    for (String report : Labels.REPORTS) {
      if (name.endsWith(report)) {
        return name.substring(0, name.length() - report.length()).strip();
      }
    }
    return name;
  }

  /// The day that a row such as `Published on 14 March 2024`, or a date alone, names.
  public static @Nullable LocalDate date(String line) {
    return date(line, "und");
  }

  /// The same in a text in `language`, a BCP 47 tag.
  public static @Nullable LocalDate date(String line, String language) {
    if (line.length() > LONGEST || !Dates.mayStandIn(line)) {
      return null;
    }
    String value = Labels.PUBLISHED.value(line);
    String day = withoutUpdate(value == null ? line : value);
    boolean plain = day.isEmpty() || day.charAt(day.length() - 1) < '\u3040';
    return Dates.parse(plain ? day : withoutEnd(day), language);
  }

  /// `2024年3月5日発行` and `2024年3月5日 09:26 江岸晚报` without what is behind the day and its time.
  private static String withoutEnd(String line) {
    for (String end : LABELS.of("published-suffix")) {
      if (line.endsWith(end)) {
        return line.substring(0, line.length() - end.length()).strip();
      }
    }
    int space = line.lastIndexOf(' ');
    String rest = line.substring(space + 1);
    boolean source = Labels.SOURCE.valueAfterColon(rest) != null;
    return space > 0 && (source || Publications.isOfPaper(rest)) ? line.substring(0, space) : line;
  }

  /// Whether the line is a day and says nothing of it.
  public static boolean isDayAlone(String line) {
    return date(line) != null && Labels.PUBLISHED.value(line) == null;
  }

  /// Whether a word in lower case is the name of a month in one of many languages.
  public static boolean isMonth(String word) {
    return DateWords.month(word, false, Locale.ROOT) > 0;
  }

  /// `3 March 2024 (updated on 4 March 2024)` without what is in the brackets.
  private static String withoutUpdate(String line) {
    int open = line.indexOf('(');
    boolean update =
        open > 0 && line.endsWith(")") && LABELS.prefix(line.substring(open + 1), "updated") > 0;
    return update ? line.substring(0, open).strip() : line;
  }

  /// The day that a row in an article's head names, a few words that no list knows beside it.
  public static @Nullable LocalDate dateInHead(String line, String language) {
    LocalDate date = date(line, language);
    return date == null && !isOfOtherDay(line) ? Dates.parseAmongWords(line, language) : date;
  }

  /// `As of 29 November 2018` says when something else was so.
  private static boolean isOfOtherDay(String line) {
    return LABELS.standsIn(line, "not-published");
  }

  /// The day at the end of a row that numbers an issue or a version: `The Bugle Vol. 14, No. 3 (30
  /// September 2022)`; `null` if it is none.
  public static @Nullable LocalDate dateOfIssue(String line) {
    return line.length() <= LONGEST ? Dates.parseBehindNumbers(line) : null;
  }

  /// The authors in a row that nothing but its place, beside the row with the date, shows to be a
  /// byline: `Ada Thornbury`, `Words: Ada Thornbury`, `Eine Reportage von Ada Thornbury`.
  public static List<String> authorsBesideDate(String line) {
    if (line.length() <= LONGEST && Labels.BYLINE.value(line) != null) {
      return authors(line);
    }
    boolean stopped = line.endsWith(".") && !Prose.hasMoreWords(line, MOST_NAME_WORDS);
    String name = stopped ? line.substring(0, line.length() - 1) : line;
    return name.isEmpty() || line.length() > LONGEST_BY_PLACE || Prose.endsSentence(name)
        ? List.of()
        : UnlabelledNames.in(name);
  }

  /// The same for a line beside which nothing speaks for a byline: a name and no more, no word of
  /// which every text has.
  public static List<String> authorsAlone(String line, String language) {
    List<String> names = Names.isRole(line) ? List.of() : authorsBesideDate(line);
    List<String> common = names.isEmpty() ? List.of() : CaselessName.commonWords(language);
    for (String word : line.split(" ", -1)) {
      int end = Math.max(word.indexOf('’'), word.indexOf('\''));
      boolean shortened = end > 0 && end + 2 >= word.length();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean known = LABELS.has("no-name", lower) || LABELS.has("chapter", lower);
      if (shortened || known || common.contains(lower)) {
        return List.of();
      }
    }
    return names;
  }

  /// The same in a script without capitals, for a line directly above or below the date.
  public static List<String> caselessAuthor(String line, String language) {
    return CaselessName.is(line, language) ? List.of(line) : List.of();
  }

  /// The same below the label of a byline.
  public static List<String> authorsBelowLabel(String line, String language) {
    List<String> names = authorsBesideDate(line);
    boolean cased = line.chars().anyMatch(Character::isUpperCase);
    return names.isEmpty() && !cased ? caselessAuthor(line, language) : names;
  }

  /// The people among names that a page's markup gives: without what somebody is, and not in
  /// capitals; all of them where none is a person's.
  public static List<String> people(List<String> given) {
    List<String> people =
        given.stream().filter(name -> !Names.isRole(name)).map(Names::cased).toList();
    return people.isEmpty() ? given : people;
  }

  /// Whether a name in the line is that of a paper or a station: `Carrow Gazette`.
  public static boolean isOfPaper(String line) {
    return LABELS.standsIn(line, "paper");
  }

  /// Whether the row says when the article was changed last.
  public static boolean isUpdate(String line) {
    return LABELS.prefix(line, "updated") > 0
        || LABELS.of("updated-suffix").stream().anyMatch(line::endsWith);
  }

  /// A copyright line: one that starts with the sign and has a year, or says that all rights are
  /// reserved; `null` if it is none.
  public static @Nullable String rights(String line) {
    return CopyrightLine.is(line) ? line : null;
  }
}

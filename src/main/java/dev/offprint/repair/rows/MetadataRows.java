package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Recognises the rows around an article that are metadata: who wrote it, when, and where it
/// appeared. The words that introduce them are data, per language.
public final class MetadataRows {
  private static final int LONGEST = 120;
  private static final int LONGEST_RIGHTS = 200;
  private static final int LONGEST_RESERVED = 60;
  private static final Sections LABELS = Sections.load("labels.txt");

  private MetadataRows() {}

  /// Whether the line is a row of any kind.
  public static boolean isRow(String line) {
    return line.length() <= LONGEST
        && (source(line) != null || !authors(line).isEmpty() || date(line) != null);
  }

  /// Whether the line stands above the notes of an article, and says no more.
  public static boolean isNotesHeading(String line) {
    return line.length() <= LONGEST && LABELS.of("notes-heading").contains(Prose.folded(line));
  }

  /// The source that a row such as `Source: aajtak` or `First printed in The Bugle, May 1920`
  /// names; `null` if it is none.
  public static @Nullable String source(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String value = labelled(line, "source", true);
    if (value == null) {
      String phrase = labelled(line, "source-phrase", false);
      value = phrase == null || !Prose.startsAnew(phrase) ? null : withoutIssue(phrase);
    }
    return value == null || value.isEmpty() || Prose.words(value) > 8 || endsWithStop(value)
        ? null
        : value;
  }

  /// What stands before a comma and a year: `The Bugle`.
  private static String withoutIssue(String value) {
    int comma = value.indexOf(',');
    boolean issue = comma > 0 && value.substring(comma).matches(".*\\b[12]\\d{3}\\b.*");
    return issue ? value.substring(0, comma) : value;
  }

  /// Ends like a sentence; `Inc.` and the like are short.
  private static boolean endsWithStop(String value) {
    return Prose.endsSentence(value) && Prose.words(value) > 4;
  }

  /// The authors that a row such as `By Jane Doe and John Roe` names; none if it is no byline.
  public static List<String> authors(String line) {
    String value = line.length() > LONGEST ? null : labelled(line, "byline", false);
    return value == null ? List.of() : names(value, 2);
  }

  /// The same, of which each may be one word only: `By Fedramp`.
  public static List<String> authorsBelowTitle(String line) {
    String value = line.length() > LONGEST ? null : labelled(line, "byline", false);
    return value == null ? List.of() : names(value, 1);
  }

  /// The day that a row such as `Published on 14 March 2024`, or a date alone, names.
  public static @Nullable LocalDate date(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String value = labelled(line, "published", false);
    return Dates.parse(value == null ? line : value);
  }

  /// Whether the row says when the article was changed last.
  public static boolean isUpdate(String line) {
    return LABELS.prefix(line, "updated") > 0;
  }

  /// A copyright line: one that starts with the sign and has a year, or says that all rights are
  /// reserved; `null` if it is none.
  public static @Nullable String rights(String line) {
    if (line.length() > LONGEST_RIGHTS) {
      return null;
    }
    int sign = LABELS.prefix(line, "copyright-sign");
    boolean reserved =
        LABELS.standsIn(line, "rights") && (sign > 0 || line.length() <= LONGEST_RESERVED);
    return reserved || (sign > 0 && line.length() <= LONGEST && hasYear(line, sign)) ? line : null;
  }

  /// Whether a year follows, other signs aside: `Copyright © 2024`, `© The Bugle 2024`.
  private static boolean hasYear(String line, int sign) {
    String rest = line.substring(sign).strip();
    int more = LABELS.prefix(rest, "copyright-sign");
    String value = rest.substring(more).strip();
    boolean isSign = more > 0 || line.charAt(0) == '©' || line.charAt(0) == '℗';
    return value.matches(isSign ? ".*\\b[12]\\d{3}\\b.*" : "[12]\\d{3}\\b.*");
  }

  /// What follows one of a section's labels at the start of the line.
  ///
  /// @param colon whether the label must have a colon after it
  private static @Nullable String labelled(String line, String section, boolean colon) {
    String folded = line.toLowerCase(Locale.ROOT);
    for (String label : LABELS.of(section)) {
      if (folded.startsWith(label)) {
        int i = label.length();
        while (i < line.length() && isSpace(line.charAt(i))) {
          i++;
        }
        boolean hasColon = i < line.length() && (line.charAt(i) == ':' || line.charAt(i) == '：');
        boolean apart = i > label.length() || i == line.length();
        if (hasColon || (apart && !colon)) {
          return line.substring(hasColon ? i + 1 : i).strip();
        }
      }
    }
    return null;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  /// @param words how many a name has at least
  private static List<String> names(String value, int words) {
    List<String> names = new ArrayList<>();
    String list = value;
    for (String and : LABELS.of("and")) {
      list = list.replace(" " + and + " ", " & ");
    }
    String[] parts = list.split(" & ");
    boolean offices = parts[parts.length - 1].indexOf(',') >= 0;
    for (String part : parts) {
      boolean several = !offices && part.indexOf(',') >= 0;
      for (String name : several ? part.split(",") : new String[] {beforeComma(part)}) {
        String stripped = name.strip();
        if (!isName(stripped, words)) {
          return List.of();
        }
        names.add(cased(stripped));
      }
    }
    return names;
  }

  /// What follows a comma is a person's office.
  private static String beforeComma(String part) {
    int comma = part.indexOf(',');
    return comma < 0 ? part : part.substring(0, comma);
  }

  /// Up to five words, each with a capital, but for particles such as `de` and `van`.
  private static boolean isName(String name, int least) {
    if (name.isEmpty()) {
      return false;
    }
    String[] words = name.split("\\s+");
    if (words.length < least
        || words.length > 5
        || Prose.endsSentence(name) && !name.endsWith(".")) {
      return false;
    }
    int capitalised = 0;
    for (String word : words) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      boolean particle = LABELS.of("particle").contains(word.toLowerCase(Locale.ROOT));
      if (!letters || !(particle || startsUpper(word))) {
        return false;
      }
      capitalised += startsUpper(word) ? 1 : 0;
    }
    return capitalised >= least && !isSentenceEnd(words[words.length - 1]);
  }

  private static boolean startsUpper(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0));
  }

  private static boolean isSentenceEnd(String word) {
    return word.endsWith(".") && word.length() > 3;
  }

  /// `JETTE BRANDHORST` becomes `Jette Brandhorst`.
  private static String cased(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}

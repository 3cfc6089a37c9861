package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a line says that is several rows in one: `By Jane Doe | March 3, 2024 | 5 min read`,
/// `By Jane Doe, March 3, 2024`, `Published 3 March 2024 | Updated 5 March 2024`.
///
/// @param authors none where none are named
public record SeveralRows(
    List<String> authors, @Nullable LocalDate published, @Nullable LocalDate modified) {
  private static final int LONGEST = 160;
  private static final int LONGEST_TIME = 40;
  private static final int MOST_PARTS = 6;
  private static final int MOST_UPDATE_WORDS = 5;

  public SeveralRows {
    authors = List.copyOf(authors);
  }

  /// The rows in `line`; `null` if a part of it is something else.
  ///
  /// @param language a BCP 47 tag
  public static @Nullable SeveralRows of(String line, String language) {
    if (line.length() > LONGEST) {
      return null;
    }
    List<String> parts = holdsSeparator(line) ? parts(line) : List.of();
    if (parts.size() < 2 && Dates.mayStandIn(line)) {
      SeveralRows posted = PostedRow.of(line, language);
      if (posted != null) {
        return posted;
      }
      parts = aroundDay(line, language);
    }
    return parts.size() < 2 || parts.size() > MOST_PARTS ? null : read(parts, language);
  }

  /// The parts of a line that no sign separates: one of them is a day.
  private static List<String> aroundDay(String line, String language) {
    List<String> parts = atComma(line, language);
    if (parts.isEmpty()) {
      parts = atBy(line, language);
    }
    if (parts.isEmpty()) {
      parts = atDash(line, language);
    }
    return parts.isEmpty() ? atUpdate(line) : parts;
  }

  private static boolean holdsSeparator(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isSeparator(line, i)) {
        return true;
      }
    }
    return false;
  }

  /// A bar, a dot, or the gap of a column.
  private static boolean isSeparator(String line, int at) {
    char c = line.charAt(at);
    boolean gap = c == ' ' && at > 0 && line.charAt(at - 1) == ' ';
    return c == '|' || c == '•' || c == '·' || c == '｜' || c == '\t' || gap;
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isSeparator(line, i)) {
        String part = line.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /// A byline, and the day behind one of its commas.
  private static List<String> atComma(String line, String language) {
    if (Labels.BYLINE.value(line) == null) {
      return List.of();
    }
    for (int at = line.indexOf(','); at > 0; at = line.indexOf(',', at + 1)) {
      String rest = line.substring(at + 1).strip();
      if (MetadataRows.date(rest, language) != null) {
        return List.of(line.substring(0, at), rest);
      }
    }
    return List.of();
  }

  /// A day, and the byline behind it: `3 March 2024 by Jane Doe`.
  private static List<String> atBy(String line, String language) {
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
      if (!Labels.FILE.mayBegin("by", line, at + 1)) {
        continue;
      }
      String rest = line.substring(at + 1);
      boolean by = Labels.FILE.has("by", Prose.firstWord(rest).toLowerCase(Locale.ROOT));
      if (by && MetadataRows.date(line.substring(0, at), language) != null) {
        String name = PostedRow.withoutSection(rest.substring(rest.indexOf(' ') + 1));
        return Names.ofByline(name, 2).isEmpty() ? List.of() : List.of(line.substring(0, at), name);
      }
    }
    return List.of();
  }

  /// A name, and the day and the time behind a dash: `Jane Doe — 3 March 2024, 08:30`. A day
  /// without a time stands behind a place too.
  private static List<String> atDash(String line, String language) {
    int dash = Math.max(line.indexOf(" — "), Math.max(line.indexOf(" – "), line.indexOf(" - ")));
    String rest = dash < 0 ? "" : line.substring(dash + 3).strip();
    boolean time = rest.indexOf(':') > 0 && MetadataRows.date(rest, language) != null;
    return time ? List.of(line.substring(0, dash).strip(), rest) : List.of();
  }

  /// A day, and that of the last change behind it: `Published 3 March 2024, updated 5 March 2024`.
  private static List<String> atUpdate(String line) {
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
      int from = line.charAt(at + 1 < line.length() ? at + 1 : at) == '(' ? at + 2 : at + 1;
      boolean label = Labels.FILE.mayBegin("updated", line, from);
      String rest = label ? line.substring(from) : "";
      if (label && MetadataRows.isUpdate(rest)) {
        String day = withoutMark(line.substring(0, at));
        boolean closed = from == at + 2 && rest.endsWith(")");
        String change = closed ? rest.substring(0, rest.length() - 1) : withoutMark(rest);
        return day.isEmpty() || change.isEmpty() ? List.of() : List.of(day, change);
      }
    }
    return List.of();
  }

  private static String withoutMark(String text) {
    int end = text.length();
    while (end > 0 && " ,;.-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static @Nullable SeveralRows read(List<String> parts, String language) {
    List<String> authors = List.of();
    LocalDate published = null;
    LocalDate modified = null;
    for (String part : parts) {
      List<String> names = names(part);
      LocalDate date = MetadataRows.date(part, language);
      if (!names.isEmpty() && authors.isEmpty() && date == null) {
        authors = names;
      } else if (date != null && MetadataRows.isUpdate(part) && modified == null) {
        modified = date;
      } else if (date != null && published == null) {
        published = date;
      } else if (!isReadingTime(part) && !isUpdateToday(part, published)) {
        return null;
      }
    }
    boolean some = published != null || modified != null || isByline(parts.get(0), authors);
    return some ? new SeveralRows(authors, published, modified) : null;
  }

  /// `Updated 2 hours ago`, `actualizado a las 20:00h` behind the day of publication.
  private static boolean isUpdateToday(String part, @Nullable LocalDate published) {
    return published != null
        && part.length() <= LONGEST_TIME
        && Prose.holdsDigit(part)
        && !Prose.hasMoreWords(part, MOST_UPDATE_WORDS)
        && !Dates.mayStandIn(part)
        && MetadataRows.isUpdate(part);
  }

  private static boolean isByline(String part, List<String> authors) {
    return !authors.isEmpty() && Labels.BYLINE.value(part) != null;
  }

  /// The names behind a label; without one, a name of two words or more.
  private static List<String> names(String part) {
    List<String> names = MetadataRows.authorsBelowTitle(part);
    boolean bare = names.isEmpty() && part.length() <= LONGEST_TIME && part.indexOf(',') < 0;
    return bare && Character.isUpperCase(part.charAt(0)) ? Names.of(part, 2) : names;
  }

  /// `5 min read`
  private static boolean isReadingTime(String part) {
    return part.length() <= LONGEST_TIME
        && Prose.holdsDigit(part)
        && !Prose.hasMoreWords(part, 6)
        && Labels.FILE.standsIn(part, "reading-time");
  }
}

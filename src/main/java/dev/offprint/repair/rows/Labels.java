package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Beginnings;
import dev.offprint.repair.rule.Sections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words that introduce rows of metadata, by section; the longest that fits counts.
final class Labels {
  static final Sections FILE = Sections.labels();

  static final Labels SOURCE = new Labels("source");
  static final Labels SOURCE_PHRASE = new Labels("source-phrase");
  static final Labels BYLINE = new Labels("byline");
  static final Labels PUBLISHED = new Labels("published");

  /// What a Chinese byline ends with: `reports`.
  static final List<String> REPORTS = FILE.of("byline-report");

  private final Beginnings labels;

  private Labels(String section) {
    labels = new Beginnings(longestFirst(FILE.of(section)));
  }

  private static List<String> longestFirst(List<String> labels) {
    return labels.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /// What follows one of the labels at the start of the line; `null` where none stands there.
  @Nullable String value(String line) {
    return value(line, false);
  }

  /// The same, where a colon must stand between.
  @Nullable String valueAfterColon(String line) {
    return value(line, true);
  }

  private @Nullable String value(String line, boolean colon) {
    if (line.isEmpty()) {
      return null;
    }
    for (String label : labels.at(line, 0)) {
      if (line.regionMatches(true, 0, label, 0, label.length())) {
        int i = afterSpaces(line, label.length());
        boolean marked = i < line.length() && ":：/／|".indexOf(line.charAt(i)) >= 0;
        boolean apart = i > label.length() || i == line.length() || isReport(label, line);
        if (marked && (apart || ":：".indexOf(line.charAt(i)) >= 0)) {
          return line.substring(i + 1).strip();
        }
        if (apart && !colon && !marked) {
          return line.substring(i).strip();
        }
      }
    }
    return null;
  }

  private static int afterSpaces(String line, int from) {
    int i = from;
    while (i < line.length() && isSpace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u3000';
  }

  /// `記者王小明／台北報導`: Chinese puts no space between the label and the name.
  private static boolean isReport(String label, String line) {
    char last = label.charAt(label.length() - 1);
    boolean han = last >= '\u3040' && last <= '\u9FFF';
    return han && (line.indexOf('／') > 0 || REPORTS.stream().anyMatch(line::endsWith));
  }
}

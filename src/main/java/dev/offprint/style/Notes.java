package dev.offprint.style;

import dev.offprint.report.Finding;
import dev.offprint.report.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is noticed while one style sheet is read.
final class Notes {
  /// How many findings about one sheet are listed; the rest is counted.
  private static final int LISTED = 200;

  private final String sheet;
  private final List<Note> listed = new ArrayList<>();
  private int more;

  private record Note(int line, Finding finding) {}

  Notes(String sheet) {
    this.sheet = sheet;
  }

  void add(Kind kind, int line, String... arguments) {
    if (listed.size() < LISTED) {
      listed.add(new Note(line, Finding.of(kind, sheet + ":" + line, arguments)));
    } else {
      more++;
    }
  }

  /// The findings from the top of the sheet to its end.
  List<Finding> findings() {
    listed.sort(Comparator.comparingInt(Note::line));
    List<Finding> all = new ArrayList<>();
    listed.forEach(note -> all.add(note.finding));
    if (more > 0) {
      all.add(Finding.of(Kind.CSS_MORE, sheet, Integer.toString(more)));
    }
    return all;
  }

  /// A piece of CSS on one line, cut where it is long.
  static String excerpt(String css) {
    String line = css.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }
}

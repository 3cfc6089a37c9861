package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;

/// Whether the lines of one paragraph are pieces of its sentences: links and emphases that a
// scraper
/// put on lines of their own.
///
/// ```
/// She bought it from
/// the miller's widow
/// , who had two. It lasted her a winter, and then, as such things do, it broke.
/// ```
///
/// Verse, lists and code have such lines too, but never one that begins with a comma, nor one far
/// longer than a line of verse that goes on in the middle of a sentence.
final class TornLines {
  /// In columns; no verse and no wrapped line of most texts is longer.
  private static final int LONG = 80;

  private static final int LONGEST_HEADING = 60;
  private static final String CONTINUING = ",.;:!?，。、；：！？،؛؟।";
  private static final String OPEN_COMMAS = "，、،";

  private TornLines() {}

  static boolean are(LineEnds ends) {
    if (!Prose.endsSentence(ends.line(ends.count()))) {
      return false;
    }
    boolean isLong = false;
    boolean goesOn = false;
    for (int i = 0; i < ends.count(); i++) {
      String line = ends.line(i);
      String next = ends.line(i + 1);
      if (beginsWithMark(next) && !Prose.endsSentence(line)) {
        return true;
      }
      isLong |= Columns.of(line) > LONG || Columns.of(next) > LONG;
      goesOn |= goesOn(line, next);
    }
    return isLong && goesOn;
  }

  /// Whether the line after line `index` goes on with what it says: it does but where a heading
  /// stands above the text.
  static boolean join(LineEnds ends, int index) {
    String line = ends.line(index);
    String next = ends.line(index + 1);
    boolean heading =
        index == 0
            && line.length() <= LONGEST_HEADING
            && !Prose.endsSentence(line)
            && !Prose.continues(next)
            && Character.isUpperCase(next.isEmpty() ? ' ' : next.charAt(0));
    return !heading && Marker.of(next) == null;
  }

  private static boolean beginsWithMark(String line) {
    return !line.isEmpty()
        && CONTINUING.indexOf(line.charAt(0)) >= 0
        && Prose.continues(line)
        && (line.length() == 1
            || !Character.isLetterOrDigit(line.charAt(1))
            || line.charAt(0) > 127);
  }

  /// In the middle of a sentence to a line that ends it and begins another one, or after the comma
  /// of a script without case.
  private static boolean goesOn(String line, String next) {
    if (Prose.endsSentence(line) || Prose.endsWithColon(line) || line.isEmpty() || next.isEmpty()) {
      return false;
    }
    if (OPEN_COMMAS.indexOf(line.charAt(line.length() - 1)) >= 0) {
      return true;
    }
    return Character.isLowerCase(next.charAt(0)) && Prose.continues(next) && holdsEnd(next);
  }

  private static boolean holdsEnd(String line) {
    for (int i = 1; i + 2 < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == '.' || c == '?' || c == '!')
          && line.charAt(i + 1) == ' '
          && Character.isLowerCase(line.charAt(i - 1))
          && Character.isUpperCase(line.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }
}

package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;

/// Whether the lines of one paragraph are pieces of its sentences: a scraper put links on lines of
/// their own.
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
  private static final Marks CONTINUING = Marks.of(",.;:!?，。、；：！？،؛؟।");
  private static final Marks OPEN_COMMAS = Marks.of("，、،");

  private TornLines() {}

  /// Whether the lines say so by themselves.
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
      goesOn |=
          i > 0 && (isBetween(ends.line(i - 1), line) || isLink(ends.line(i - 1), line, next));
    }
    return isLong && goesOn;
  }

  /// Whether they may be where other paragraphs of the article are: a line is too long for verse,
  /// or one sentence ends and another one begins inside of it.
  static boolean mayBe(LineEnds ends) {
    String last = ends.line(ends.count());
    boolean isProse = false;
    for (int i = 0; i <= ends.count() && !isProse; i++) {
      String line = ends.line(i);
      isProse = Columns.of(line) > LONG || holdsEnd(line) || holdsDenseEnd(line);
    }
    return isProse && (Prose.endsSentence(last) || Prose.endsWithColon(last) || closes(last));
  }

  /// Whether some lines, but not the first one, begin in lower case in the middle of a sentence:
  /// they are pieces where many paragraphs are.
  static boolean mayBeAmongMany(LineEnds ends) {
    Marker marker = Marker.of(ends.line(0));
    String first = marker == null ? ends.line(0) : ends.line(0).substring(marker.length());
    if (!Prose.startsAnew(first)) {
      return false;
    }
    for (int i = 0; i < ends.count(); i++) {
      if (goesOnLower(ends.line(i), ends.line(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOnLower(String line, String next) {
    return isOpen(line)
        && Character.isLetter(line.charAt(line.length() - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && Prose.continues(next);
  }

  private static boolean closes(String line) {
    return !line.isEmpty() && "」』".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// Whether the line after line `index` goes on with what it says: it does but where a heading
  /// stands above the text.
  static boolean join(LineEnds ends, int index) {
    String line = ends.line(index);
    String next = ends.line(index + 1);
    boolean piece =
        index + 1 < ends.count() && next.length() <= LONGEST_HEADING && !Prose.endsSentence(next);
    boolean heading =
        index == 0
            && !piece
            && line.length() <= LONGEST_HEADING
            && !Prose.endsSentence(line)
            && !next.isEmpty()
            && Character.isUpperCase(next.charAt(0));
    return !heading && (Marker.of(next) == null || isSaid(line, next));
  }

  /// `– says the keeper.` below words of hers.
  private static boolean isSaid(String line, String next) {
    return "–—".indexOf(next.charAt(0)) >= 0
        && next.length() > 2
        && Character.isLowerCase(next.charAt(2))
        && isOpen(line)
        && Marker.of(line) == null;
  }

  /// Whether a line without case stands between two others and ends no sentence, as the one before
  /// it does not: no heading stands there.
  private static boolean isBetween(String before, String line) {
    return isOpen(before)
        && isOpen(line)
        && isCaseless(before.charAt(before.length() - 1))
        && isCaseless(line.charAt(0))
        && Columns.of(before) > LONGEST_HEADING;
  }

  /// Whether a short line stands in the middle of a sentence, another one in the line beside it.
  private static boolean isLink(String before, String line, String next) {
    return isOpen(before)
        && isOpen(line)
        && line.length() <= LONGEST_HEADING
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && (holdsEnd(before) || holdsEnd(next));
  }

  private static boolean isOpen(String line) {
    return !line.isEmpty() && !Prose.endsSentence(line) && !Prose.endsWithColon(line);
  }

  private static boolean isCaseless(char c) {
    return !Character.isLowerCase(c) && !Character.isUpperCase(c) && Character.isLetter(c);
  }

  private static boolean beginsWithMark(String line) {
    return !line.isEmpty()
        && CONTINUING.has(line.charAt(0))
        && Prose.continues(line)
        && (line.length() == 1
            || !Character.isLetterOrDigit(line.charAt(1))
            || line.charAt(0) > 127);
  }

  /// In the middle of a sentence to a line that ends it and begins another one, or after the comma
  /// of a script without case.
  private static boolean goesOn(String line, String next) {
    if (!isOpen(line) || next.isEmpty()) {
      return false;
    }
    if (OPEN_COMMAS.has(line.charAt(line.length() - 1))) {
      return true;
    }
    return Character.isLowerCase(next.charAt(0)) && Prose.continues(next) && holdsEnd(next);
  }

  /// The same in a script without case.
  static boolean holdsDenseEnd(String line) {
    for (int i = 1; i + 1 < line.length(); i++) {
      if ("。！？।؟".indexOf(line.charAt(i)) >= 0 && "」』”）".indexOf(line.charAt(i + 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence ends and another one begins inside of the line.
  static boolean holdsEnd(String line) {
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

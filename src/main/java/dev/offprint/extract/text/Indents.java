package dev.offprint.extract.text;

import java.util.List;

/// Whether indented lines begin paragraphs, and which do.
///
/// They do in a text that marks its paragraphs so and has few empty lines or none:
///
/// ```
///   It was late. The last of the trains had
/// left, and nobody was there.
///   She waited.
/// ```
///
/// They do not in lists, in verse, in hanging indents and where all lines are moved in. Indents by
/// the ideographic space are the exception: nothing else is marked with it, so that each of them
/// begins a paragraph, even where every line is one.
final class Indents {
  private static final int LEAST = 2;
  private static final int DEEPEST = 12;
  private static final int LONGEST_HEADING = 2;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /// The last lines of paragraphs are half as long as the others on average; those before a
  /// line of verse or a hanging indent are as long.
  private static final double SHORTER = 0.85;

  private final String text;
  private final boolean areMarks;
  private final int width;

  private Indents(String text, boolean areMarks, int width) {
    this.text = text;
    this.areMarks = areMarks;
    this.width = width;
  }

  static Indents of(String text, List<Line> lines) {
    int width = width(lines);
    Indents candidate = new Indents(text, true, width);
    boolean areMarks = width >= LEAST && new Census(candidate, lines).speaksForMarks();
    return new Indents(text, areMarks, width);
  }

  /// Whether a paragraph begins at `line`.
  boolean starts(Line line) {
    return areMarks && isMark(line);
  }

  /// The commonest indent: that of a mark, where there are marks.
  private static int width(List<Line> lines) {
    int[] counts = new int[DEEPEST + 1];
    for (Line line : lines) {
      if (!line.isEmpty() && line.indent() >= LEAST && line.indent() <= DEEPEST) {
        counts[line.indent()]++;
      }
    }
    int commonest = 0;
    for (int width = LEAST; width <= DEEPEST; width++) {
      commonest = counts[width] > counts[commonest] ? width : commonest;
    }
    return commonest;
  }

  private boolean isMark(Line line) {
    return !line.isEmpty() && line.indent() == width && !isListItem(line);
  }

  /// Where the heading begins that the last lines of a paragraph are: in a text whose indents mark
  /// paragraphs, an empty line after a line that ends no sentence means one; the number of lines if
  /// they are none.
  ///
  /// ```
  ///   It was late. The last of the trains had
  /// left, and nobody was there.
  /// The Waiting Room
  ///
  ///   She waited.
  /// ```
  int heading(List<Line> lines) {
    int size = lines.size();
    if (!areMarks || size < 2 || Sentences.isOver(text, lines.get(size - 1))) {
      return size;
    }
    for (int i = size - 1; i >= Math.max(1, size - LONGEST_HEADING); i--) {
      if (Sentences.isOver(text, lines.get(i - 1))) {
        boolean heading = !isListItem(lines.get(i)) && Sentences.mayBegin(text, lines.get(i));
        return heading ? i : size;
      }
    }
    return size;
  }

  private boolean isIdeographic(Line line) {
    return line.start() > 0 && text.charAt(line.start() - 1) == IDEOGRAPHIC_SPACE;
  }

  /// A bullet, or a number with a full stop or a bracket, and a blank after it.
  private boolean isListItem(Line line) {
    int at = line.start();
    if ("-*+•‣◦·".indexOf(text.charAt(at)) < 0) {
      while (at < line.end() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == line.start() || at == line.end() || ".)".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return at + 1 < line.end() && Character.isWhitespace(text.charAt(at + 1));
  }

  /// Counts what stands before marks and before other lines.
  private static final class Census {
    /// So many marks after the ends of sentences are no accident.
    private static final int ENOUGH = 3;

    private final Indents indents;
    private int lines;
    private int marks;
    private int strays;
    private int ideographic;
    private int gaps;

    /// Paragraphs of more than one line after an empty line, and those of them that have a mark.
    private int afterGaps;

    private int marksAfterGaps;
    private int inside;
    private int insideOver;
    private int beforeMarks;
    private int beforeMarksOver;
    private long lengthBeforeMarks;
    private long lengthInside;

    Census(Indents indents, List<Line> all) {
      this.indents = indents;
      Line before = null;
      boolean first = true;
      for (Line line : all) {
        boolean mark = indents.isMark(line);
        if (!line.isEmpty()) {
          count(line, mark);
          if (before != null) {
            compare(mark, before);
            countAfterGap(first && !mark, before);
            first = false;
          }
        } else if (before != null) {
          gaps++;
        }
        boolean open = !line.isEmpty() && !line.endsParagraph();
        first = open ? before == null : true;
        before = open ? line : null;
      }
    }

    /// @param second whether `before` is the first line after a gap, and has one more
    private void countAfterGap(boolean second, Line before) {
      if (second) {
        afterGaps++;
        marksAfterGaps += indents.isMark(before) ? 1 : 0;
      }
    }

    private void count(Line line, boolean mark) {
      lines++;
      if (mark) {
        marks++;
        ideographic += indents.isIdeographic(line) ? 1 : 0;
      } else if (line.indent() >= LEAST && !indents.isListItem(line)) {
        strays++;
      }
    }

    private void compare(boolean mark, Line before) {
      int over = Sentences.isOver(indents.text, before) ? 1 : 0;
      if (mark) {
        beforeMarks++;
        beforeMarksOver += over;
        lengthBeforeMarks += before.length();
      } else {
        inside++;
        insideOver += over;
        lengthInside += before.length();
      }
    }

    boolean speaksForMarks() {
      boolean gapsHaveNoMarks = beforeMarks <= gaps && marksAfterGaps * 2 < afterGaps;
      if (beforeMarks == 0 || gapsHaveNoMarks || strays > marks / 4) {
        return false;
      }
      if (ideographic == marks && beforeMarks > gaps) {
        return true;
      }
      boolean someAreNot = marks * 5 <= lines * 4 && inside > 0;
      return someAreNot && (linesAreShorter() || sentencesAreOver());
    }

    private boolean linesAreShorter() {
      return beforeMarks > gaps
          && (double) lengthBeforeMarks / beforeMarks <= SHORTER * ((double) lengthInside / inside);
    }

    /// Marks stand where sentences are over, which other lines seldom do.
    private boolean sentencesAreOver() {
      return beforeMarks >= ENOUGH
          && beforeMarksOver * 4 >= beforeMarks * 3
          && insideOver * 5 <= inside * 2;
    }
  }
}

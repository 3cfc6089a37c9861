package dev.offprint.extract.text;

import java.util.List;

/// Counts what stands before marks and before other lines.
final class IndentCensus {
  /// So many marks after the ends of sentences are no accident.
  private static final int ENOUGH = 3;

  /// The last lines of paragraphs are half as long as the others on average; those before a
  /// line of verse or a hanging indent are as long.
  private static final double SHORTER = 0.85;

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

  IndentCensus(Indents indents, List<Line> all) {
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
    } else if (line.indent() >= Indents.LEAST && !indents.isListItem(line)) {
      strays++;
    }
  }

  private void compare(boolean mark, Line before) {
    int over = Sentences.isOver(indents.text(), before) ? 1 : 0;
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

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
    private int lines;
    private int marks;
    private int strays;
    private int ideographic;
    private int gaps;
    private int inside;
    private int beforeMarks;
    private long lengthBeforeMarks;
    private long lengthInside;

    Census(Indents indents, List<Line> all) {
      boolean open = false;
      int before = 0;
      for (Line line : all) {
        if (!line.isEmpty()) {
          boolean mark = indents.isMark(line);
          count(indents, line, mark);
          if (open) {
            compare(mark, before);
          }
          before = line.length();
        } else if (open) {
          gaps++;
        }
        open = !line.isEmpty() && !line.endsParagraph();
      }
    }

    private void count(Indents indents, Line line, boolean mark) {
      lines++;
      if (mark) {
        marks++;
        ideographic += indents.isIdeographic(line) ? 1 : 0;
      } else if (line.indent() >= LEAST) {
        strays++;
      }
    }

    private void compare(boolean mark, int before) {
      if (mark) {
        beforeMarks++;
        lengthBeforeMarks += before;
      } else {
        inside++;
        lengthInside += before;
      }
    }

    boolean speaksForMarks() {
      if (beforeMarks <= gaps || strays > marks / 4) {
        return false;
      }
      if (ideographic == marks) {
        return true;
      }
      boolean someAreNot = marks * 5 <= lines * 4 && inside > 0;
      return someAreNot
          && (double) lengthBeforeMarks / beforeMarks <= SHORTER * ((double) lengthInside / inside);
    }
  }
}

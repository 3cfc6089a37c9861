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
  static final int LEAST = 2;
  private static final int DEEPEST = 12;
  private static final int LONGEST_HEADING = 2;

  /// No line that was wrapped has more ideographs.
  private static final int LONGEST_WRAPPED = 65;

  private static final int SEVERAL = 2;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private final String text;
  private final boolean areMarks;
  private final int width;

  /// Whether every line is a paragraph, with a mark or without one as headings and captions are.
  private final boolean lineByLine;

  private Indents(String text, boolean areMarks, int width, boolean lineByLine) {
    this.text = text;
    this.areMarks = areMarks;
    this.width = width;
    this.lineByLine = lineByLine;
  }

  static Indents of(String text, List<Line> lines) {
    int width = width(lines);
    Indents candidate = new Indents(text, true, width, false);
    boolean areMarks = width >= LEAST && new IndentCensus(candidate, lines).speaksForMarks();
    return new Indents(text, areMarks, width, areMarks && candidate.hasUnwrappedMarks(lines));
  }

  String text() {
    return text;
  }

  /// Whether a paragraph begins at `line`.
  boolean starts(Line line) {
    return areMarks && (lineByLine || isMark(line));
  }

  /// Whether several lines are marked by the ideographic space and too long to be wrapped.
  private boolean hasUnwrappedMarks(List<Line> lines) {
    return lines.stream()
            .filter(line -> line.length() > LONGEST_WRAPPED && isIdeographic(line))
            .limit(SEVERAL)
            .count()
        == SEVERAL;
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

  boolean isMark(Line line) {
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

  boolean isIdeographic(Line line) {
    return line.start() > 0 && text.charAt(line.start() - 1) == IDEOGRAPHIC_SPACE;
  }

  /// A bullet, or a number with a full stop or a bracket, and a blank after it.
  boolean isListItem(Line line) {
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
}

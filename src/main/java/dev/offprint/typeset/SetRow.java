package dev.offprint.typeset;

import dev.offprint.style.Style.Borders;
import dev.offprint.typeset.Flow.Strip;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;

/// A row of a table whose cells have their lines.
record SetRow(List<SetCell> cells, Rules rules) {
  /// The rules across a table at the top and at the foot of a row; where several coincide, the
  /// thickest shows.
  record Rules(List<Borders> above, List<Borders> below, Column across) {}

  /// How high each of `rows` is, so that it holds its cells; a cell of several rows makes the last
  /// of them higher.
  static float[] heights(List<SetRow> rows) {
    float[] heights = new float[rows.size()];
    for (int i = 0; i < heights.length; i++) {
      for (SetCell cell : rows.get(i).cells()) {
        if (cell.rowspan() == 1) {
          heights[i] = Math.max(heights[i], cell.height());
        }
      }
    }
    for (int i = 0; i < heights.length; i++) {
      for (SetCell cell : rows.get(i).cells()) {
        int last = Math.min(i + cell.rowspan(), heights.length) - 1;
        heights[last] += Math.max(0, cell.height() - sum(heights, i, last + 1));
      }
    }
    return heights;
  }

  private static float sum(float[] heights, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += heights[i];
    }
    return sum;
  }

  /// Draws the row at `y`; it is the one at `index` of those that have `heights`.
  void draw(List<Mark> marks, float y, float[] heights, int index) {
    rule(marks, rules.above(), y, true);
    for (SetCell cell : cells) {
      int end = Math.min(index + cell.rowspan(), heights.length);
      cell.draw(marks, y, sum(heights, index, end));
    }
    rule(marks, rules.below(), y + heights[index], false);
  }

  private void rule(List<Mark> marks, List<Borders> borders, float y, boolean isAbove) {
    float thickest = 0;
    int color = 0;
    for (Borders border : borders) {
      float width = isAbove ? border.width().top() : border.width().bottom();
      if (width > thickest) {
        thickest = width;
        color = border.color();
      }
    }
    if (thickest > 0) {
      Column across = rules.across();
      float top = isAbove ? y : y - thickest;
      marks.add(new Mark.Rule(across.left(), top, across.width(), thickest, color));
    }
  }

  /// The same row where none of its cells covers others.
  SetRow alone() {
    return new SetRow(cells.stream().map(SetCell::inOneRow).toList(), rules);
  }

  /// The row cut between its lines, which stand side by side.
  List<Strip> lineByLine() {
    int count = 1;
    for (SetCell cell : cells) {
      count = Math.max(count, cell.lines().size());
    }
    List<Strip> strips = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      float above = 0;
      float height = 0;
      float below = 0;
      for (SetCell cell : cells) {
        above = i == 0 ? Math.max(above, cell.cell().above()) : 0;
        height = Math.max(height, cell.cell().style().lineHeight());
        below = i == count - 1 ? Math.max(below, cell.cell().below()) : 0;
      }
      List<Mark> marks = new ArrayList<>();
      rule(marks, i == 0 ? rules.above() : List.of(), 0, true);
      for (SetCell cell : cells) {
        cell.drawLine(marks, i, above);
      }
      rule(marks, i == count - 1 ? rules.below() : List.of(), above + height + below, false);
      strips.add(new Strip(marks, above + height + below, 0, null));
    }
    return strips;
  }
}

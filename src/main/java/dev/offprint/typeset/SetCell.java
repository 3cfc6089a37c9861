package dev.offprint.typeset;

import dev.offprint.style.Style;
import dev.offprint.style.Style.Edges;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.List;

/// A cell of a table with its lines.
///
/// @param box from its left side to its right
/// @param atFoot whether its text stands at the foot of the cell, as in heads
record SetCell(TableCell cell, Column box, List<Line> lines, boolean atFoot) {
  int rowspan() {
    return cell.slot().rowspan();
  }

  float height() {
    return cell.above() + lines.size() * cell.style().lineHeight() + cell.below();
  }

  SetCell inOneRow() {
    return new SetCell(cell.inOneRow(), box, lines, atFoot);
  }

  void draw(List<Mark> marks, float top, float height) {
    border(marks, top, height);
    float y = top + cell.above() + (atFoot ? height - height() : 0);
    for (int i = 0; i < lines.size(); i++) {
      drawLine(marks, i, y);
      y += cell.style().lineHeight();
    }
  }

  /// Draws the line at `index`, if there is one, with its top at `y`.
  void drawLine(List<Mark> marks, int index, float y) {
    if (index < lines.size()) {
      for (Mark mark : lines.get(index).marks()) {
        marks.add(mark.moved(0, y));
      }
    }
  }

  private void border(List<Mark> marks, float top, float height) {
    Style.Borders border = cell.style().border();
    Edges width = border.width();
    float right = box.left() + box.width() - width.right();
    float foot = top + height - width.bottom();
    rule(marks, new Mark.Rule(box.left(), top, box.width(), width.top(), border.color()));
    rule(marks, new Mark.Rule(box.left(), foot, box.width(), width.bottom(), border.color()));
    rule(marks, new Mark.Rule(box.left(), top, width.left(), height, border.color()));
    rule(marks, new Mark.Rule(right, top, width.right(), height, border.color()));
  }

  private static void rule(List<Mark> marks, Mark.Rule rule) {
    if (rule.width() > 0 && rule.height() > 0) {
      marks.add(rule);
    }
  }
}

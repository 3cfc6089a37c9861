package dev.offprint.typeset;

import dev.offprint.model.Grid;
import dev.offprint.style.Style;
import dev.offprint.style.Style.Edges;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.List;

/// A cell of a table, with its text and how wide that wants to be.
///
/// @param least the width of its longest word, in points
/// @param most the width of its text on one line
record TableCell(Grid.Slot slot, Style style, StyledText text, float least, float most) {

  static TableCell of(Grid.Slot slot, Style style, StyledText text, Setting setting) {
    Shaper shaper = new Shaper(setting, text);
    float least = 0;
    float most = 0;
    float line = 0;
    int from = 0;
    for (int end : new BreakOpportunities(text.language()).find(text.text())) {
      int to = end;
      while (to > from && isSpace(text.text().charAt(to - 1))) {
        to--;
      }
      float width = shaper.width(from, to);
      least = Math.max(least, width);
      line += width;
      most = Math.max(most, line);
      boolean forced = text.text().indexOf('\n', to, end) >= 0;
      line = forced ? 0 : line + (to < end ? shaper.spaceWidth(to) : 0);
      from = end;
    }
    return new TableCell(slot, style, text, least, most);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /// What the cell has left and right of its text.
  float sides() {
    return style.padding().left()
        + style.padding().right()
        + style.border().width().left()
        + style.border().width().right();
  }

  float above() {
    return style.padding().top() + style.border().width().top();
  }

  float below() {
    return style.padding().bottom() + style.border().width().bottom();
  }

  TableCell scaled(float factor) {
    return new TableCell(
        slot, style.scaled(factor), text.scaled(factor), least * factor, most * factor);
  }

  /// The same cell where it covers one row only.
  TableCell inOneRow() {
    Grid.Slot one = new Grid.Slot(slot.cell(), slot.row(), slot.column(), slot.colspan(), 1);
    return new TableCell(one, style, text, least, most);
  }

  /// Its lines in `box`, from side to side.
  List<Line> lines(ParagraphSetter paragraphs, Column box) {
    Edges border = style.border().width();
    float left = style.padding().left() + border.left();
    float width = Math.max(1, box.width() - sides());
    return paragraphs.set(text, style, new Column(box.left() + left, width));
  }
}

package dev.offprint.typeset;

import dev.offprint.model.Grid;
import dev.offprint.style.Style;
import dev.offprint.style.Style.Borders;
import dev.offprint.typeset.Flow.Strip;
import dev.offprint.typeset.ParagraphSetter.Column;
import dev.offprint.typeset.TableSetter.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the rows of a table under each other. Rows that share a cell stay together where a page
/// holds them; what is higher than a page is cut between lines.
final class TableLayout {
  private static final double KEEP = 1e6;
  private static final double LONELY_ROW = 1e5;
  private static final double BETWEEN_ROWS = 500;

  /// A head that takes more of a page is not repeated.
  private static final float MOST_OF_A_PAGE = 0.33f;

  private final ParagraphSetter paragraphs;
  private final Grid grid;
  private final Frame frame;

  /// The place of a table.
  ///
  /// @param widths of the columns
  /// @param pageHeight how much a page holds
  /// @param style the table's own, for its rules
  record Frame(float left, float[] widths, float pageHeight, Style style) {
    Column columns(int from, int count) {
      float x = left;
      for (int i = 0; i < from; i++) {
        x += widths[i];
      }
      float width = 0;
      for (int i = from; i < from + count; i++) {
        width += widths[i];
      }
      return new Column(x, width);
    }
  }

  TableLayout(ParagraphSetter paragraphs, Grid grid, Frame frame) {
    this.paragraphs = paragraphs;
    this.grid = grid;
    this.frame = frame;
  }

  List<Strip> strips(List<Row> rows) {
    List<Strip> head = strips(rows, 0, grid.headRows(), frame.pageHeight());
    Slab.Head repeated = repeated(head);
    float room = frame.pageHeight() - (repeated == null ? 0 : repeated.height());
    List<Strip> body = strips(rows, grid.headRows(), rows.size(), room);
    List<Strip> all = new ArrayList<>(head.size() + body.size());
    for (Strip strip : head) {
      all.add(new Strip(strip.marks(), strip.height(), KEEP, null));
    }
    for (int i = 0; i < body.size(); i++) {
      double cost = i == 0 ? KEEP : cost(i, body.size());
      all.add(new Strip(body.get(i).marks(), body.get(i).height(), cost, repeated));
    }
    return all;
  }

  private double cost(int i, int count) {
    if (!frame.style().breakInside()) {
      return KEEP;
    }
    return i == 1 || i == count - 1 ? LONELY_ROW : BETWEEN_ROWS;
  }

  private Slab.@Nullable Head repeated(List<Strip> head) {
    List<Mark> marks = new ArrayList<>();
    float height = 0;
    for (Strip strip : head) {
      for (Mark mark : strip.marks()) {
        switch (mark.moved(0, height)) {
          case Mark.Glyphs glyphs -> marks.add(glyphs.asArtifact());
          case Mark.Rule rule -> marks.add(rule);
          case Mark.Picture _, Mark.LinkArea _, Mark.Anchor _, Mark.PageNumberOf _ -> {}
        }
      }
      height += strip.height();
    }
    boolean fits = height < frame.pageHeight() * MOST_OF_A_PAGE;
    return fits && height > 0 ? new Slab.Head(marks, height) : null;
  }

  private List<Strip> strips(List<Row> rows, int from, int to, float room) {
    List<Strip> strips = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = endOfGroup(rows, start);
      List<SetRow> group = new ArrayList<>();
      for (int i = start; i < end; i++) {
        group.add(set(rows, i));
      }
      add(strips, group, room);
      start = end;
    }
    return strips;
  }

  /// The first row after `start` that no cell reaches into from above.
  private static int endOfGroup(List<Row> rows, int start) {
    int end = start + 1;
    for (int i = start; i < end; i++) {
      for (TableCell cell : rows.get(i).cells()) {
        end = Math.max(end, i + cell.slot().rowspan());
      }
    }
    return end;
  }

  private SetRow set(List<Row> rows, int index) {
    Row row = rows.get(index);
    boolean isHead = grid.isHead(index);
    boolean isFirst = index == 0 || index == grid.headRows();
    boolean isLast = index == rows.size() - 1 || index == grid.headRows() - 1;
    List<Borders> above = new ArrayList<>(List.of(row.style().border()));
    List<Borders> below = new ArrayList<>(List.of(row.style().border()));
    if (isFirst) {
      above.add(row.group().border());
    }
    if (isLast) {
      below.add(row.group().border());
    }
    if (index == 0) {
      above.add(frame.style().border());
    }
    if (index == rows.size() - 1) {
      below.add(frame.style().border());
    }
    List<SetCell> cells = new ArrayList<>(row.cells().size());
    for (TableCell cell : row.cells()) {
      Column box = frame.columns(cell.slot().column(), cell.slot().colspan());
      cells.add(new SetCell(cell, box, cell.lines(paragraphs, box), isHead));
    }
    Column whole = frame.columns(0, frame.widths().length);
    return new SetRow(cells, new SetRow.Rules(above, below, whole));
  }

  private static void add(List<Strip> strips, List<SetRow> group, float room) {
    float[] heights = SetRow.heights(group);
    float height = 0;
    for (float each : heights) {
      height += each;
    }
    if (height <= room) {
      strips.add(strip(group, heights));
      return;
    }
    for (SetRow row : group) {
      SetRow alone = row.alone();
      float[] own = SetRow.heights(List.of(alone));
      if (own[0] <= room) {
        strips.add(strip(List.of(alone), own));
      } else {
        strips.addAll(alone.lineByLine());
      }
    }
  }

  private static Strip strip(List<SetRow> group, float[] heights) {
    List<Mark> marks = new ArrayList<>();
    float y = 0;
    for (int i = 0; i < heights.length; i++) {
      group.get(i).draw(marks, y, heights, i);
      y += heights[i];
    }
    return new Strip(marks, y, 0, null);
  }
}

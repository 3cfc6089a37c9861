package dev.offprint.typeset;

import dev.offprint.model.Block.Table;
import dev.offprint.model.Grid;
import dev.offprint.model.Grid.Slot;
import dev.offprint.style.Element;
import dev.offprint.style.Style;
import dev.offprint.typeset.BodySetter.Place;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;

/// Sets tables: columns as wide as their content, in smaller type where words would not fit, the
/// head repeated on every page.
final class TableSetter {
  /// The steps in which type gets smaller, and the size at which it stays legible.
  private static final float[] STEPS = {1, 0.9f, 0.8f, 0.72f};

  private static final float SMALLEST = 6.4f;

  private final BlockSetter blocks;

  TableSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  /// A row of cells, each in the first of the rows that it covers.
  ///
  /// @param style of the row
  /// @param group the style of the rows that it is one of, `thead` or `tbody`
  record Row(Style style, Style group, List<TableCell> cells) {
    Row scaled(float factor) {
      return new Row(style, group, cells.stream().map(cell -> cell.scaled(factor)).toList());
    }
  }

  void set(Table table, Siblings siblings, Place place) {
    Grid grid = Grid.of(table);
    Element element = grid.isWide() ? siblings.next("table", "wide") : siblings.next("table");
    Style style = blocks.style(element);
    if (!style.shown()) {
      return;
    }
    TagTree.Node tag = place.tag().child(Tag.Role.TABLE);
    Siblings parts = Siblings.in(element);
    blocks.flow().enter(style.withMarginsOnly(), place.column());
    Column column = blocks.besideMargins(element, place.column());
    if (BodySetter.shows(table.caption())) {
      TagTree.Node caption = tag.child(Tag.Role.CAPTION);
      blocks.text(parts.next("caption"), caption, table.caption(), column);
    }
    List<Row> rows = rows(grid, parts, tag);
    blocks.flow().add(set(grid, rows, column, style));
    blocks.leave();
  }

  private List<Flow.Strip> set(Grid grid, List<Row> rows, Column column, Style style) {
    List<Row> fitting = rows;
    ColumnWidths widths = widths(grid, rows, column);
    for (float step : STEPS) {
      if (widths.fitIn(column.width())) {
        break;
      }
      fitting = rows.stream().map(row -> row.scaled(legible(row, step))).toList();
      widths = widths(grid, fitting, column);
    }
    TableLayout.Frame frame =
        new TableLayout.Frame(
            column.left(), widths.in(column.width()), blocks.setting().pageHeight(), style);
    return new TableLayout(new ParagraphSetter(blocks.setting()), grid, frame).strips(fitting);
  }

  /// How much smaller a row may be set, at most as much as wanted.
  private static float legible(Row row, float wanted) {
    float factor = wanted;
    for (TableCell cell : row.cells()) {
      factor = Math.max(factor, Math.min(1, SMALLEST / cell.style().fontSize()));
    }
    return factor;
  }

  private static ColumnWidths widths(Grid grid, List<Row> rows, Column column) {
    List<TableCell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    return new ColumnWidths(grid.columns(), cells, column.width());
  }

  private List<Row> rows(Grid grid, Siblings parts, TagTree.Node tag) {
    int head = grid.headRows();
    List<Row> rows = new ArrayList<>(grid.rows().size());
    if (head > 0) {
      TagTree.Node group = tag.child(Tag.Role.TABLE_HEAD);
      add(rows, grid.rows().subList(0, head), new Group(parts.next("thead"), group, true));
    }
    if (head < grid.rows().size()) {
      TagTree.Node group = tag.child(Tag.Role.TABLE_BODY);
      List<List<Slot>> body = grid.rows().subList(head, grid.rows().size());
      add(rows, body, new Group(parts.next("tbody"), group, false));
    }
    return rows;
  }

  /// The rows of the head or of the body.
  private record Group(Element element, TagTree.Node tag, boolean isHead) {}

  private void add(List<Row> rows, List<List<Slot>> slots, Group group) {
    Siblings elements = Siblings.in(group.element());
    for (List<Slot> row : slots) {
      Element element = elements.next("tr");
      TagTree.Node tag = group.tag().child(Tag.Role.ROW);
      Siblings cells = Siblings.in(element);
      List<TableCell> set = new ArrayList<>(row.size());
      for (Slot slot : row) {
        set.add(cell(slot, cells, new Group(element, tag, group.isHead())));
      }
      rows.add(new Row(blocks.style(element), blocks.style(group.element()), set));
    }
  }

  /// A head cell that is empty names nothing, so it is none.
  private TableCell cell(Slot slot, Siblings cells, Group row) {
    boolean names = row.isHead() && BodySetter.shows(slot.cell().content());
    Element element = cells.next(names ? "th" : "td", classes(slot));
    Tag.Extent extent = new Tag.Extent(slot.colspan(), slot.rowspan());
    TagTree.Node tag = row.tag().cell(names ? Tag.Role.HEAD_CELL : Tag.Role.CELL, extent);
    StyledText text = TextFlattener.flatten(blocks.setting(), element, tag, slot.cell().content());
    return TableCell.of(slot, blocks.style(element), text, blocks.setting());
  }

  private static String[] classes(Slot slot) {
    List<String> classes = new ArrayList<>(2);
    switch (slot.cell().align()) {
      case START -> {}
      case CENTRE -> classes.add("centre");
      case END -> classes.add("end");
    }
    if (slot.holdsLongWord()) {
      classes.add("long");
    }
    return classes.toArray(String[]::new);
  }
}

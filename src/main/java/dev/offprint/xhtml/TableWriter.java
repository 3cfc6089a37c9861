package dev.offprint.xhtml;

import dev.offprint.model.Block.Table;
import dev.offprint.model.Grid;
import dev.offprint.model.Grid.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes tables, each row on a line of its own.
final class TableWriter {
  private final Markup page;
  private final InlineWriter inlines;

  TableWriter(Markup page, InlineWriter inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  void write(Table table) {
    Grid grid = Grid.of(table);
    page.open("table", "class", grid.isWide() ? "wide" : null).line();
    if (BlockWriter.shows(table.caption())) {
      page.open("caption");
      inlines.write(table.caption());
      page.close().line();
    }
    int rows = grid.rows().size();
    write(grid, "thead", grid.rows().subList(0, grid.headRows()));
    write(grid, "tbody", grid.rows().subList(grid.headRows(), rows));
    page.close().line();
  }

  private void write(Grid grid, String group, List<List<Slot>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.open(group).line();
    for (List<Slot> row : rows) {
      page.open("tr");
      row.forEach(slot -> write(grid, slot));
      page.close().line();
    }
    page.close().line();
  }

  /// A head cell that is empty names nothing, so it is none.
  private void write(Grid grid, Slot slot) {
    boolean isHead = grid.isHead(slot.row()) && BlockWriter.shows(slot.cell().content());
    page.open(
        isHead ? "th" : "td",
        "scope",
        isHead ? "col" : null,
        "class",
        className(slot),
        "colspan",
        span(slot.colspan()),
        "rowspan",
        span(slot.rowspan()));
    inlines.write(slot.cell().content());
    page.close();
  }

  private static @Nullable String className(Slot slot) {
    String side =
        switch (slot.cell().align()) {
          case START -> "";
          case CENTRE -> "centre";
          case END -> "end";
        };
    String name = (side + (slot.holdsLongWord() ? " long" : "")).strip();
    return name.isEmpty() ? null : name;
  }

  private static @Nullable String span(int span) {
    return span == 1 ? null : Integer.toString(span);
  }
}

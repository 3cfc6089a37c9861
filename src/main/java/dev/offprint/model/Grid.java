package dev.offprint.model;

import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the cells of a [Table] stand: each in the first free column of its row, as HTML has it.
///
/// Every row covers every column: where cells are missing, an empty one stands for them. No span
/// reaches beyond the table, into what is covered already, or from the head into the body, and
/// there is no column that no cell starts in.
///
/// @param columns how many columns there are
/// @param rows the cells that start in each row, from the first column to the last
public record Grid(int columns, int headRows, List<List<Slot>> rows) {
  /// Spans reach no column after this one; only cells of their own make a table wider.
  private static final int WIDEST_SPAN = 100;

  private static final int WIDE = 6;

  private static final int LONG_WORD = 24;

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A cell at its place; `colspan` and `rowspan` are what is left of its own.
  public record Slot(Cell cell, int row, int column, int colspan, int rowspan) {
    /// Whether a narrow column has no room for one of its words, such as an address.
    public boolean holdsLongWord() {
      String text = Inlines.text(cell.content());
      int length = 0;
      for (int i = 0; i < text.length() && length <= LONG_WORD; i++) {
        length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
      }
      return length > LONG_WORD;
    }
  }

  /// Whether a narrow screen has no room for it in type of the usual size.
  public boolean isWide() {
    return columns >= WIDE;
  }

  public static Grid of(Table table) {
    return new Builder(table).build();
  }

  /// Whether a row is one of those that name what is in the columns.
  public boolean isHead(int row) {
    return row < headRows;
  }

  /// Places cells from top to bottom.
  private static final class Builder {
    private static final Cell EMPTY = Cell.of(List.of(), Align.START);

    private final Table table;
    private final List<List<Slot>> rows = new ArrayList<>();

    /// For each column the row from which on it is free.
    private int[] freeFrom = new int[16];

    private int columns;

    Builder(Table table) {
      this.table = table;
    }

    Grid build() {
      for (int row = 0; row < table.rows().size(); row++) {
        rows.add(placed(row));
      }
      collapse();
      Arrays.fill(freeFrom, 0);
      for (int row = 0; row < rows.size(); row++) {
        rows.set(row, filled(row));
      }
      return new Grid(columns, table.headRows(), rows);
    }

    /// Leaves out the columns that no cell starts in: spans promise more than there is.
    private void collapse() {
      int[] columnOf = new int[columns + 1];
      for (List<Slot> row : rows) {
        row.forEach(slot -> columnOf[slot.column() + 1] = 1);
      }
      for (int i = 0; i < columns; i++) {
        columnOf[i + 1] += columnOf[i];
      }
      for (List<Slot> row : rows) {
        row.replaceAll(slot -> moved(slot, columnOf));
      }
      columns = columnOf[columns];
    }

    /// @param columnOf how many columns stay of those before each
    private static Slot moved(Slot slot, int[] columnOf) {
      int column = columnOf[slot.column()];
      int colspan = columnOf[slot.column() + slot.colspan()] - column;
      return new Slot(slot.cell(), slot.row(), column, colspan, slot.rowspan());
    }

    private List<Slot> placed(int row) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (Cell cell : table.rows().get(row)) {
        while (!isFree(column, row)) {
          column++;
        }
        Slot slot =
            new Slot(cell, row, column, colspan(cell, row, column), rowspan(cell, row, column));
        slots.add(slot);
        cover(slot);
        column += slot.colspan();
        columns = Math.max(columns, column);
      }
      return slots;
    }

    private boolean isFree(int column, int row) {
      return column >= freeFrom.length || freeFrom[column] <= row;
    }

    private int colspan(Cell cell, int row, int column) {
      int widest = Math.min(cell.colspan(), WIDEST_SPAN - column);
      int colspan = 1;
      while (colspan < widest && isFree(column + colspan, row)) {
        colspan++;
      }
      return colspan;
    }

    private int rowspan(Cell cell, int row, int column) {
      int end = row < table.headRows() ? table.headRows() : table.rows().size();
      return column < WIDEST_SPAN ? Math.min(cell.rowspan(), end - row) : 1;
    }

    private void cover(Slot slot) {
      int end = slot.column() + slot.colspan();
      if (end > freeFrom.length) {
        freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
      }
      Arrays.fill(freeFrom, slot.column(), end, slot.row() + slot.rowspan());
    }

    /// The row with an empty cell in each gap.
    private List<Slot> filled(int row) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (Slot slot : rows.get(row)) {
        fill(slots, row, column, slot.column());
        slots.add(slot);
        cover(slot);
        column = slot.column() + slot.colspan();
      }
      fill(slots, row, column, columns);
      return slots;
    }

    private void fill(List<Slot> slots, int row, int from, int to) {
      int column = from;
      while (column < to) {
        int end = column;
        while (end < to && isFree(end, row)) {
          end = end < WIDEST_SPAN ? end + 1 : to;
        }
        if (end > column) {
          slots.add(new Slot(EMPTY, row, column, end - column, 1));
        }
        column = Math.max(end, column + 1);
      }
    }
  }
}

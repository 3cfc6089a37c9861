package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Inline.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void cellsStandSideBySide() {
    assertEquals(
        """
        a@0 b@1
        c@0 d@1
        """,
        dump(0, row(cell("a"), cell("b")), row(cell("c"), cell("d"))));
  }

  @Test
  void aShortRowIsFilledUp() {
    assertEquals(
        """
        a@0 -@1 2x1
        b@0 c@1 d@2
        -@0 3x1
        """,
        dump(0, row(cell("a")), row(cell("b"), cell("c"), cell("d")), row()));
  }

  @Test
  void aCellOfSeveralRowsPushesThoseBelowAside() {
    assertEquals(
        """
        a@0 b@1 1x2 c@2
        d@0 e@2
        """,
        dump(0, row(cell("a"), cell("b", 1, 2), cell("c")), row(cell("d"), cell("e"))));
  }

  @Test
  void spansEndWhereTheTableDoes() {
    assertEquals(
        """
        a@0 b@1
        c@0 2x2

        """,
        dump(0, row(cell("a"), cell("b")), row(cell("c", 9, 9)), row()));
  }

  @Test
  void spansOfTheHeadEndWithTheHead() {
    assertEquals(
        """
        a@0 b@1
        c@0 d@1
        """,
        dump(1, row(cell("a", 1, 2), cell("b")), row(cell("c"), cell("d"))));
  }

  @Test
  void aSpanThatMeetsAnotherEndsThere() {
    assertEquals(
        """
        a@0 b@1 1x2
        c@0
        d@0 2x1
        """,
        dump(0, row(cell("a"), cell("b", 1, 2)), row(cell("c", 3, 1)), row(cell("d", 3, 1))));
  }

  @Test
  void aSpanThatPromisesTooMuchMakesNoColumns() {
    Table table = table(0, row(cell("a", Integer.MAX_VALUE, Integer.MAX_VALUE), cell("b")));
    assertEquals(2, Grid.of(table).columns());
  }

  /// Both would fill a memory many times if they were written out.
  @Test
  void manyColumnsAndManyRowsAreNotMultiplied() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Collections.nCopies(100_000, cell("a", 1, 60_000)));
    rows.addAll(Collections.nCopies(100_000, List.of(cell("b"))));
    Grid grid = Grid.of(new Table(List.of(), 0, rows, Span.NONE));
    assertEquals(100_000, grid.columns());
    assertEquals(2, grid.rows().get(99_999).size());
  }

  private static String dump(int headRows, List<?>... rows) {
    StringBuilder out = new StringBuilder();
    for (List<Grid.Slot> row : Grid.of(table(headRows, rows)).rows()) {
      List<String> slots = new ArrayList<>();
      for (Grid.Slot slot : row) {
        String words = Inlines.text(slot.cell().content());
        boolean isOne = slot.colspan() == 1 && slot.rowspan() == 1;
        String span = isOne ? "" : " " + slot.colspan() + "x" + slot.rowspan();
        slots.add((words.isEmpty() ? "-" : words) + "@" + slot.column() + span);
      }
      out.append(String.join(" ", slots)).append('\n');
    }
    return out.toString();
  }

  private static Table table(int headRows, List<?>... rows) {
    List<List<Cell>> cells =
        Arrays.stream(rows).map(row -> row.stream().map(Cell.class::cast).toList()).toList();
    return new Table(List.of(), headRows, cells, Span.NONE);
  }

  private static List<Cell> row(Cell... cells) {
    return List.of(cells);
  }

  private static Cell cell(String words) {
    return cell(words, 1, 1);
  }

  private static Cell cell(String words, int colspan, int rowspan) {
    return new Cell(List.of(Text.of(words)), Align.START, colspan, rowspan);
  }
}

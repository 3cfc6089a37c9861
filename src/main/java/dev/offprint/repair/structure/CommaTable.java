package dev.offprint.repair.structure;

import dev.offprint.repair.structure.PlainTable.Cell;
import dev.offprint.repair.structure.PlainTable.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table with commas or semicolons between its cells, as programs write it: no space
/// follows them, each line has as many, and one column or more holds numbers below a name.
final class CommaTable {
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST = 100_000;
  private static final int MOST_COLUMNS = 50;

  private CommaTable() {}

  /// The table that the whole text is; `null` if it is none.
  static @Nullable PlainTable read(String text) {
    int feed = text.indexOf('\n');
    if (feed < 0 || text.length() > LONGEST) {
      return null;
    }
    char mark = text.lastIndexOf(';', feed) >= 0 ? ';' : ',';
    List<List<Cell>> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      List<Cell> row = cells(text, new Cell(start, end), mark);
      if (row == null || (!rows.isEmpty() && row.size() != rows.get(0).size())) {
        return null;
      }
      rows.add(row);
      start = end + 1;
    }
    return rows.size() >= FEWEST_ROWS && isNamed(text, rows)
        ? PlainTable.of(text, rows, Ruling.NONE)
        : null;
  }

  /// The cells of a line, two or more, without quotation marks around them; `null` where a space
  /// follows a mark.
  private static @Nullable List<Cell> cells(String text, Cell line, char mark) {
    List<Cell> cells = new ArrayList<>();
    boolean quoted = false;
    int start = line.from();
    for (int i = line.from(); i <= line.to() && cells.size() <= MOST_COLUMNS; i++) {
      boolean ends = i == line.to();
      quoted ^= !ends && text.charAt(i) == '"';
      if (ends || (text.charAt(i) == mark && !quoted)) {
        if (i == start || (!ends && i + 1 < line.to() && text.charAt(i + 1) == ' ')) {
          return null;
        }
        boolean marked = i - start > 2 && text.charAt(start) == '"' && text.charAt(i - 1) == '"';
        cells.add(marked ? new Cell(start + 1, i - 1) : new Cell(start, i));
        start = i + 1;
      }
    }
    return cells.size() >= 2 && cells.size() <= MOST_COLUMNS ? cells : null;
  }

  /// Whether the first row has words throughout, one of them at least over numbers.
  private static boolean isNamed(String text, List<List<Cell>> rows) {
    boolean numbers = false;
    for (int column = 0; column < rows.get(0).size(); column++) {
      Cell name = rows.get(0).get(column);
      if (text.substring(name.from(), name.to()).chars().noneMatch(Character::isLetter)) {
        return false;
      }
      numbers |= PlainTable.isNumeric(text, rows, column);
    }
    return numbers;
  }
}

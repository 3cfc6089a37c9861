package dev.offprint.repair.structure;

import dev.offprint.model.Block.Table.Align;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the cells of a table in plain text stand.
///
/// @param headRows how many rows name what is in the columns
/// @param rows the cells of each row; all have the same number
/// @param aligns of the columns
record PlainTable(int headRows, List<List<Cell>> rows, List<Align> aligns) {
  private static final int MOST_NEUTRAL = 3;

  /// A cell, from `from` to before `to`, without the spaces around it.
  record Cell(int from, int to) {
    boolean isEmpty() {
      return from == to;
    }
  }

  PlainTable {
    rows = rows.stream().map(List::copyOf).toList();
    aligns = List.copyOf(aligns);
  }

  /// The table of these cells: its first row names the columns where a line below it says so, or
  /// where it has words over numbers.
  ///
  /// @param given the alignment that the line says, empty where it says none
  static PlainTable of(String text, List<List<Cell>> rows, Ruling given) {
    List<Align> aligns = new ArrayList<>();
    boolean differs = false;
    for (int column = 0; column < rows.get(0).size(); column++) {
      boolean numbers = isNumeric(text, rows, column);
      differs |= numbers && !isNumber(text, rows.get(0).get(column));
      Align said = column < given.aligns().size() ? given.aligns().get(column) : null;
      Align own = numbers ? Align.END : Align.START;
      aligns.add(said == null || said == Align.START ? own : said);
    }
    return new PlainTable(given.isBelowFirst() || differs ? 1 : 0, rows, aligns);
  }

  /// What a line of hyphens says of a table.
  ///
  /// @param isBelowFirst whether it stands below the first row
  record Ruling(boolean isBelowFirst, List<@Nullable Align> aligns) {
    static final Ruling NONE = new Ruling(false, List.of());
  }

  /// Whether numbers stand in a column, the first row aside.
  static boolean isNumeric(String text, List<List<Cell>> rows, int column) {
    int numbers = 0;
    int others = 0;
    for (List<Cell> row : rows.subList(1, rows.size())) {
      Cell cell = row.get(column);
      if (isNumber(text, cell)) {
        numbers++;
      } else if (cell.to() - cell.from() > MOST_NEUTRAL || isWord(text, cell)) {
        others++;
      }
    }
    return numbers > 0 && others == 0 && numbers * 2 >= rows.size() - 1;
  }

  private static boolean isWord(String text, Cell cell) {
    return text.substring(cell.from(), cell.to()).chars().anyMatch(Character::isLetter);
  }

  /// Digits, and no letters.
  private static boolean isNumber(String text, Cell cell) {
    boolean digit = false;
    for (int i = cell.from(); i < cell.to(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && " .,:%+-–−'’/()$€£¥₹\u00a0\u202f".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}

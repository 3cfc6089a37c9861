package dev.offprint.repair.structure;

import dev.offprint.model.Block.Table.Align;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.PlainTable.Cell;
import dev.offprint.repair.structure.PlainTable.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table of which all lines stand in one paragraph: with bars between its cells, with tabs,
/// or with columns of spaces.
final class TableReader {
  private static final int MOST_LINES = 1000;
  private static final int LONGEST_LINE = 500;
  private static final int MOST_CELL_WORDS = 20;
  private static final int FEWEST_ROWS = 3;

  private final String text;
  private final List<Cell> lines = new ArrayList<>();
  private Ruling ruling = Ruling.NONE;

  private TableReader(String text) {
    this.text = text;
  }

  /// The table that the whole text is; `null` if it is none.
  static @Nullable PlainTable read(String given) {
    if (given.indexOf('\n') < 0) {
      return null;
    }
    String text = withoutFrame(given);
    boolean bars = text.indexOf('|') >= 0;
    boolean tabs = text.indexOf('\t') >= 0;
    if (!(bars || tabs || text.contains("  "))) {
      return CommaTable.read(text);
    }
    TableReader reader = new TableReader(text);
    if (!reader.findLines() || reader.lines.size() < 2) {
      return null;
    }
    PlainTable table = bars ? reader.withBars() : null;
    if (table == null && tabs) {
      table = reader.withTabs();
    }
    return table == null && !tabs ? reader.inColumns() : table;
  }

  /// The text with bars, strokes and plus signs for the characters that draw frames.
  private static String withoutFrame(String text) {
    if (text.indexOf('│') < 0 && text.indexOf('║') < 0 && text.indexOf('┃') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '\u2500' && c <= '\u257F') {
        out.setCharAt(i, "│┃║".indexOf(c) >= 0 ? '|' : "─━═".indexOf(c) >= 0 ? '-' : '+');
      }
    }
    return out.toString();
  }

  /// Finds the lines that are no mere rules; answers whether they may be a table's.
  private boolean findLines() {
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end - start > LONGEST_LINE || lines.size() > MOST_LINES) {
        return false;
      }
      if (isRule(start, end)) {
        if (lines.size() == 1) {
          ruling = new Ruling(true, aligns(start, end));
        }
      } else {
        lines.add(new Cell(start, end));
      }
      start = end + 1;
    }
    return true;
  }

  private boolean isRule(int from, int to) {
    int strokes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      strokes += c == '-' || c == '=' || c == '─' || c == '–' ? 1 : 0;
      if ("-=─–:|+ ".indexOf(c) < 0) {
        return false;
      }
    }
    return strokes >= 2;
  }

  private List<@Nullable Align> aligns(int from, int to) {
    List<@Nullable Align> aligns = new ArrayList<>();
    for (Cell cell : split(from, to, '|')) {
      boolean left = !cell.isEmpty() && text.charAt(cell.from()) == ':';
      boolean right = !cell.isEmpty() && text.charAt(cell.to() - 1) == ':';
      aligns.add(right ? left ? Align.CENTRE : Align.END : left ? Align.START : null);
    }
    return aligns;
  }

  private @Nullable PlainTable withBars() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell line : lines) {
      Cell bare = trimmed(line.from(), line.to());
      boolean framed =
          bare.to() - bare.from() > 2
              && text.charAt(bare.from()) == '|'
              && text.charAt(bare.to() - 1) == '|';
      if (!framed && !ruling.isBelowFirst()) {
        return null;
      }
      rows.add(split(line.from(), line.to(), '|'));
    }
    return areRows(rows) ? PlainTable.of(text, rows, ruling) : null;
  }

  private @Nullable PlainTable withTabs() {
    List<List<Cell>> rows = new ArrayList<>();
    int named = 0;
    for (Cell line : lines) {
      List<Cell> row = split(line.from(), line.to(), '\t');
      named += row.get(0).isEmpty() ? 0 : 1;
      rows.add(row);
    }
    addCorner(rows);
    boolean fit = lines.size() >= FEWEST_ROWS && named * 2 > lines.size() && !holdsCode();
    return fit && areRows(rows) ? PlainTable.of(text, rows, ruling) : null;
  }

  /// A head whose first cell is empty begins with a tab that went with the spaces around the text.
  private static void addCorner(List<List<Cell>> rows) {
    List<Cell> head = rows.get(0);
    if (rows.size() > 1 && head.size() > 1 && head.size() + 1 == rows.get(1).size()) {
      head.add(0, new Cell(head.get(0).from(), head.get(0).from()));
    }
  }

  /// Columns that spaces part need numbers in one of them, or a line below the first row.
  private @Nullable PlainTable inColumns() {
    if (lines.size() < FEWEST_ROWS || holdsCode()) {
      return null;
    }
    List<Cell> columns = columns();
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell line : lines) {
      List<Cell> row = new ArrayList<>();
      for (Cell column : columns) {
        int from = Math.min(line.to(), line.from() + column.from());
        row.add(trimmed(from, Math.min(line.to(), line.from() + column.to())));
      }
      rows.add(row);
    }
    if (!areRows(rows)) {
      return null;
    }
    boolean numbers = false;
    for (int i = 1; i < columns.size(); i++) {
      numbers |= PlainTable.isNumeric(text, rows, i);
    }
    return numbers || ruling.isBelowFirst() ? PlainTable.of(text, rows, ruling) : null;
  }

  /// Where two columns of spaces or more go through all lines, something else between them.
  private List<Cell> columns() {
    int width = 0;
    for (Cell line : lines) {
      width = Math.max(width, line.to() - line.from());
    }
    List<Cell> columns = new ArrayList<>();
    int start = -1;
    int gap = 0;
    for (int i = 0; i < width; i++) {
      boolean blank = isBlank(i);
      gap = blank ? gap + 1 : 0;
      if (!blank && start < 0) {
        start = i;
      } else if (gap == 2 && start >= 0) {
        columns.add(new Cell(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      columns.add(new Cell(start, width));
    }
    return columns;
  }

  private boolean isBlank(int column) {
    for (Cell line : lines) {
      int at = line.from() + column;
      if (at < line.to() && text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean holdsCode() {
    return text.contains("{") || text.contains("};") || text.contains("=>") || text.contains(");");
  }

  /// Whether all rows have the same number of cells, two or more, most of them filled, none with
  /// running text.
  private boolean areRows(List<List<Cell>> rows) {
    int columns = rows.get(0).size();
    int empty = 0;
    for (List<Cell> row : rows) {
      if (row.size() != columns) {
        return false;
      }
      for (Cell cell : row) {
        String value = text.substring(cell.from(), cell.to());
        empty += value.isEmpty() ? 1 : 0;
        if (Prose.hasMoreWords(value, MOST_CELL_WORDS)) {
          return false;
        }
      }
    }
    return columns >= 2 && empty * 4 <= columns * rows.size() && holdsLetters(rows);
  }

  private boolean holdsLetters(List<List<Cell>> rows) {
    int lettered = 0;
    for (List<Cell> row : rows) {
      int from = row.get(0).from();
      int to = row.get(row.size() - 1).to();
      lettered += text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return lettered == rows.size();
  }

  /// The cells of a line, a mark at its beginning and at its end aside.
  private List<Cell> split(int from, int to, char mark) {
    List<Cell> cells = new ArrayList<>();
    Cell line = mark == '|' ? trimmed(from, to) : new Cell(from, to);
    boolean framed = mark == '|';
    int start = line.from();
    if (framed && start < line.to() && text.charAt(start) == mark) {
      start++;
    }
    int end = line.to();
    if (framed && end > start && text.charAt(end - 1) == mark) {
      end--;
    }
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == mark) {
        cells.add(trimmed(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private Cell trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Cell(start, end);
  }
}

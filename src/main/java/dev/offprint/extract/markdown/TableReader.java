package dev.offprint.extract.markdown;

import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Reads tables with bars (GitHub Flavored Markdown, section 4.10).
final class TableReader {
  private final InlineReader inlines;
  private final SourceText source;

  /// @param source that the table stands in
  TableReader(InlineReader inlines, SourceText source) {
    this.source = source;
    this.inlines = inlines;
  }

  Table read(TableBlock table) {
    List<List<Cell>> rows = new ArrayList<>();
    int head = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row));
      }
      head = part instanceof TableHead ? rows.size() : head;
    }
    return new Table(List.of(), head, rows, Spans.of(table));
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(Cell.of(inlines.read(cell), align(cell.getAlignment())));
      }
    }
    String rest = rest(row);
    if (!rest.isEmpty()) {
      Span span = Spans.of(row);
      cells.add(Cell.of(List.of(new Text(rest, span)), Align.START));
    }
    return cells;
  }

  /// What stands in a row behind its last cell: the head has fewer.
  private String rest(Node row) {
    Span all = Spans.of(row);
    Span last = row.getLastChild() == null ? Span.NONE : Spans.of(row.getLastChild());
    if (all.isNone() || last.isNone() || last.end() >= all.end()) {
      return "";
    }
    String rest = source.text().substring(last.end(), all.end());
    return rest.replace('|', ' ').replaceAll("\\s+", " ").strip();
  }

  private static Align align(TableCell.@Nullable Alignment alignment) {
    return switch (alignment) {
      case null -> Align.START;
      case LEFT -> Align.START;
      case CENTER -> Align.CENTRE;
      case RIGHT -> Align.END;
    };
  }
}

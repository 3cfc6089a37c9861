package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Inline;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/// Reads tables of data, as of the HTML Standard, section 4.9; tables that only lay a page out are
/// none.
final class TableReader {
  private static final int MOST_SPANNED = 40;
  private static final int LONGEST_CELL = 400;

  private final Element table;
  private final Function<Element, List<Block>> reader;

  /// @param reader makes blocks of the content of a cell
  TableReader(Element table, Function<Element, List<Block>> reader) {
    this.table = table;
    this.reader = reader;
  }

  /// Whether the table has data: two rows and two columns at least, and cells that are short and
  /// hold nothing but text.
  boolean isOfData() {
    List<Element> rows = rows();
    int widest = 0;
    for (Element row : rows) {
      List<Element> cells = cells(row);
      widest = Math.max(widest, cells.size());
      for (Element cell : cells) {
        if (holdsBlocks(cell) || cell.text().length() > LONGEST_CELL) {
          return false;
        }
      }
    }
    boolean told = !table.getElementsByTag("th").isEmpty();
    return rows.size() > 1 && widest > 1 && (told || !table.attr("role").equals("presentation"));
  }

  private static boolean holdsBlocks(Element cell) {
    for (Element part : cell.getAllElements()) {
      boolean text =
          part == cell || part.normalName().equals("p") || part.normalName().equals("div");
      if (!text && Tags.isBlock(part)) {
        return true;
      }
    }
    return false;
  }

  Table read() {
    List<List<Cell>> rows = new ArrayList<>();
    Span span = Span.NONE;
    int heads = 0;
    for (Element row : rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        List<Block> blocks = reader.apply(cell);
        for (Block block : blocks) {
          span = span.union(block.span());
        }
        cells.add(
            new Cell(
                content(blocks), align(cell), spanned(cell, "colspan"), spanned(cell, "rowspan")));
      }
      if (!cells.isEmpty()) {
        heads += heads == rows.size() && isHead(row) ? 1 : 0;
        rows.add(cells);
      }
    }
    Element caption = table.selectFirst("> caption");
    List<Block> words = caption == null ? List.of() : reader.apply(caption);
    for (Block block : words) {
      span = span.union(block.span());
    }
    return new Table(content(words), heads == rows.size() ? 0 : heads, rows, span);
  }

  private List<Element> rows() {
    return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
  }

  private static List<Element> cells(Element row) {
    return row.select("> th, > td");
  }

  private static boolean isHead(Element row) {
    Element parent = row.parent();
    return parent != null && parent.normalName().equals("thead")
        || cells(row).stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  /// The paragraphs of a cell, with a line end between them.
  private static List<Inline> content(List<Block> blocks) {
    List<Inline> content = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        if (!content.isEmpty()) {
          content.add(new Inline.LineBreak(Span.NONE));
        }
        content.addAll(paragraph.content());
      }
    }
    return content;
  }

  private static int spanned(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    boolean number =
        !value.isEmpty() && value.length() < 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.clamp(Integer.parseInt(value), 1, MOST_SPANNED) : 1;
  }

  private static Align align(Element cell) {
    String told =
        (cell.attr("align") + " " + cell.attr("style").replace(" ", "")).toLowerCase(Locale.ROOT);
    if (told.startsWith("right") || told.contains("text-align:right")) {
      return Align.END;
    }
    boolean centre = told.startsWith("center") || told.contains("text-align:center");
    return centre ? Align.CENTRE : Align.START;
  }
}

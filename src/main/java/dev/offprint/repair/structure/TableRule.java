package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises tables in plain text: cells with bars, tabs or commas between them, and columns of
/// spaces.
///
/// To be applied while the lines and their spaces stand as they came.
public final class TableRule implements Rule {
  private static final int MOST_ROWS = 1000;

  @Override
  public String id() {
    return "tables";
  }

  @Override
  public String summary() {
    return "recognises tables with bars, tabs or columns of spaces";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    while (i < blocks.size()) {
      int end = Math.max(i + 1, rowsEnd(blocks, i));
      List<Block> rows = blocks.subList(i, end);
      Paragraph lines = joined(rows);
      if (lines == null || !replace(lines, edits, report)) {
        rows.forEach(edits::keep);
      }
      i = end;
    }
    return edits.done();
  }

  /// The index after the last of the paragraphs that are one row each, with a bar at either end.
  private static int rowsEnd(List<Block> blocks, int start) {
    int end = start;
    while (end < blocks.size() && end - start < MOST_ROWS && isRow(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRow(Block block) {
    String text = Prose.body(block);
    return text != null
        && text.length() > 2
        && text.charAt(0) == '|'
        && text.charAt(text.length() - 1) == '|'
        && text.indexOf('\n') < 0;
  }

  /// The paragraphs as the lines of one; `null` for a block that is none.
  private static @Nullable Paragraph joined(List<Block> rows) {
    if (rows.size() == 1) {
      return rows.get(0) instanceof Paragraph lines ? lines : null;
    }
    List<Inline> content = new ArrayList<>();
    Span span = Span.NONE;
    for (Block block : rows) {
      if (block instanceof Paragraph row) {
        if (!content.isEmpty()) {
          content.add(Inline.Text.of("\n"));
        }
        content.addAll(row.content());
        span = span.union(row.span());
      }
    }
    return Paragraph.of(content, span);
  }

  private boolean replace(Paragraph paragraph, BlockEdits edits, Report report) {
    String text = Prose.body(paragraph);
    PlainTable plain = text == null ? null : TableReader.read(text);
    if (plain == null || text == null) {
      return false;
    }
    Table table = table(paragraph, plain);
    Change change = new Change(id(), Effect.STRUCTURE, paragraph.span(), text, words(table), 0.9);
    if (report.propose(change)) {
      edits.replace(table);
      return true;
    }
    return false;
  }

  private static Table table(Paragraph paragraph, PlainTable plain) {
    List<Edit> places = new ArrayList<>();
    for (List<PlainTable.Cell> row : plain.rows()) {
      row.forEach(cell -> places.add(new Edit(cell.from(), cell.to(), "")));
    }
    List<List<Inline>> contents = Inlines.slices(paragraph.content(), places);
    int columns = plain.aligns().size();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < contents.size(); i += columns) {
      List<Table.Cell> row = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        row.add(Table.Cell.of(contents.get(i + column), plain.aligns().get(column)));
      }
      rows.add(row);
    }
    return new Table(List.of(), plain.headRows(), rows, paragraph.span());
  }

  private static String words(Table table) {
    StringBuilder out = new StringBuilder();
    for (List<Table.Cell> row : table.rows()) {
      for (Table.Cell cell : row) {
        out.append(Inlines.text(cell.content())).append('\t');
      }
      out.setCharAt(out.length() - 1, '\n');
    }
    return out.substring(0, Math.max(0, out.length() - 1));
  }
}

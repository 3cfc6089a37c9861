package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Recognises tables in plain text: cells with bars or tabs between them, and columns of spaces.
///
/// To be applied while the lines and their spaces stand as they came.
public final class TableRule implements Rule {
  @Override
  public String id() {
    return "tables";
  }

  @Override
  public String summary() {
    return "recognises tables with bars, tabs or columns of spaces";
  }

  @Override
  public Article apply(Article article, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      PlainTable plain = text == null ? null : TableReader.read(text);
      if (plain != null && text != null && block instanceof Paragraph paragraph) {
        Table table = table(paragraph, plain);
        String after = words(table);
        Change change = new Change(id(), Effect.STRUCTURE, block.span(), text, after, 0.9);
        if (report.propose(change)) {
          edits.replace(table);
          continue;
        }
      }
      edits.keep(block);
    }
    return edits.done();
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

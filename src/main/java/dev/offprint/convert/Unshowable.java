package dev.offprint.convert;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Notes;
import dev.offprint.model.XmlText;
import java.util.List;

/// Counts what the writers leave out of an article or replace, because no EPUB can hold it.
/// There is some only where a person did not want it mended.
final class Unshowable {
  private Unshowable() {}

  static int in(Article article) {
    return in(article.blocks());
  }

  private static int in(List<Block> blocks) {
    int count = 0;
    for (Block block : blocks) {
      count +=
          switch (block) {
            case Heading heading -> inText(heading.content());
            case Paragraph paragraph -> inText(paragraph.content());
            case Quote quote -> in(quote.content());
            case ItemList list -> list.items().stream().mapToInt(Unshowable::in).sum();
            case Table table -> in(table);
            case Code code -> XmlText.unsafe(code.text());
            case Figure figure -> inText(figure.caption()) + inText(figure.credit());
            case Break _, Notice _ -> 0;
          };
    }
    return count;
  }

  private static int in(Table table) {
    int count = inText(table.caption());
    for (List<Table.Cell> row : table.rows()) {
      for (Table.Cell cell : row) {
        count += inText(cell.content());
      }
    }
    return count;
  }

  private static int inText(List<Inline> content) {
    int count = XmlText.unsafe(Inlines.text(content));
    for (Inline.Note note : Notes.in(content)) {
      count += in(note.content());
    }
    return count;
  }
}

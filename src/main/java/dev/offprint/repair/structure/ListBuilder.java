package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import java.util.ArrayList;
import java.util.List;

/// Makes a list of marked paragraphs, lists inside it included, without the marks.
final class ListBuilder {
  private final String rule;
  private final List<MarkedItems.Item> items;
  private final List<Change> changes = new ArrayList<>();
  private int next;

  private ListBuilder(String rule, List<MarkedItems.Item> items) {
    this.rule = rule;
    this.items = items;
  }

  static ListRule.Made build(String rule, MarkedItems items) {
    ListBuilder builder = new ListBuilder(rule, items.items());
    return new ListRule.Made(builder.list(0), builder.changes);
  }

  private ItemList list(int depth) {
    ItemMark first = items.get(next).mark();
    List<List<Block>> made = new ArrayList<>();
    Span span = Span.NONE;
    while (next < items.size() && items.get(next).depth() == depth) {
      List<Block> item = new ArrayList<>();
      item.add(item(items.get(next++)));
      while (next < items.size() && items.get(next).depth() > depth) {
        item.add(list(depth + 1));
      }
      for (Block block : item) {
        span = span.union(block.span());
      }
      made.add(item);
    }
    return new ItemList(start(first), made, span);
  }

  private static int start(ItemMark first) {
    return first.isNumber()
        ? first.number()
        : first.stays() ? ItemList.OWN_MARKS : ItemList.BULLETS;
  }

  private Paragraph item(MarkedItems.Item item) {
    Paragraph paragraph = item.paragraph();
    String text = Inlines.text(paragraph.content());
    int from = item.mark().stays() ? 0 : item.mark().length();
    List<Inline> content = Inlines.slice(paragraph.content(), from, text.length());
    String after = Inlines.text(content);
    changes.add(new Change(rule, Effect.STRUCTURE, paragraph.span(), text, after, 0.95));
    return Paragraph.of(content, paragraph.span());
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Makes lists of paragraphs that start with bullets or with numbers in a row, and of those that
/// lost their bullets below a line that announces them, or have amounts.
///
/// Numbers must count up by one. Numbered paragraphs with text between them are headings, and a
/// dash alone may be the start of speech: both stay.
public final class ListRule implements Rule {
  @Override
  public String id() {
    return "lists";
  }

  @Override
  public String summary() {
    return "makes lists of paragraphs that start with bullets or numbers, or lost them";
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
    return lists(new IngredientLines(id(), article, report).parted(), report);
  }

  private Article lists(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    MarkedLists marked = new MarkedLists(article, report.source());
    PlainItems plain = new PlainItems(blocks);
    Amounts amounts = new Amounts(blocks);
    int i = 0;
    while (i < blocks.size()) {
      MarkedItems items = marked.at(i);
      int end = items == null ? plain.end(i) : i + items.items().size();
      end = end == i ? amounts.end(i) : end;
      if (items != null) {
        replace(blocks.subList(i, end), ListBuilder.build(id(), items), edits, report);
      } else if (end > i) {
        replace(blocks.subList(i, end), plainList(blocks.subList(i, end)), edits, report);
      } else {
        edits.keep(blocks.get(end++));
      }
      i = end;
    }
    return edits.done();
  }

  /// A list, and the changes that make it.
  record Made(ItemList list, List<Change> changes) {}

  private static void replace(List<Block> blocks, Made made, BlockEdits edits, Report report) {
    if (report.proposeAll(made.changes())) {
      edits.replace(made.list());
    } else {
      blocks.forEach(edits::keep);
    }
  }

  private Made plainList(List<Block> blocks) {
    List<List<Block>> items = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Span span = Span.NONE;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        changes.add(new Change(id(), Effect.STRUCTURE, paragraph.span(), text, text, 0.8));
        span = span.union(paragraph.span());
      }
      items.add(List.of(block));
    }
    return new Made(new ItemList(ItemList.BULLETS, items, span), changes);
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Parts the paragraphs of an article that hold lists of ingredients, an ingredient a line.
final class IngredientLines {
  private final String rule;
  private final Article article;
  private final Report report;
  private int found;

  IngredientLines(String rule, Article article, Report report) {
    this.rule = rule;
    this.article = article;
    this.report = report;
  }

  /// The article with these lists; the same instance where it has none.
  Article parted() {
    BlockEdits edits = new BlockEdits(rule, article, report);
    String above = "";
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      boolean may = text != null && text.indexOf('\n') > 0 && AmountLines.holdsDigit(text);
      if (may && text != null && block instanceof Paragraph paragraph) {
        part(paragraph, text.split("\n", -1), above, edits);
      } else {
        edits.keep(block);
      }
      above = text == null ? "" : text;
    }
    return edits.done();
  }

  private void part(Paragraph paragraph, String[] lines, String above, BlockEdits edits) {
    List<AmountLines.Part> parts = AmountLines.of(lines, above, found);
    List<Paragraph> single = parts.isEmpty() ? List.of() : paragraphs(paragraph, lines);
    if (single.isEmpty() || !report.proposeAll(changes(single, lines))) {
      edits.keep(paragraph);
      return;
    }
    found++;
    for (AmountLines.Part part : parts) {
      List<Paragraph> those = single.subList(part.from(), part.to());
      edits.replace(part.isList() ? list(those) : those.get(0));
    }
  }

  /// The lines of a paragraph as paragraphs of their own.
  private static List<Paragraph> paragraphs(Paragraph paragraph, String[] lines) {
    List<Edit> ranges = new ArrayList<>(lines.length);
    int from = 0;
    for (String line : lines) {
      ranges.add(new Edit(from, from + line.length(), ""));
      from += line.length() + 1;
    }
    List<Paragraph> paragraphs = new ArrayList<>(lines.length);
    for (List<Inline> content : Inlines.slices(paragraph.content(), ranges)) {
      paragraphs.add(Paragraph.of(content, Inlines.span(content)));
    }
    return paragraphs;
  }

  private List<Change> changes(List<Paragraph> paragraphs, String[] lines) {
    List<Change> changes = new ArrayList<>(lines.length);
    for (int i = 0; i < lines.length; i++) {
      changes.add(
          new Change(rule, Effect.STRUCTURE, paragraphs.get(i).span(), lines[i], lines[i], 0.8));
    }
    return changes;
  }

  private static ItemList list(List<Paragraph> paragraphs) {
    List<List<Block>> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      items.add(List.of(paragraph));
    }
    int last = paragraphs.size() - 1;
    return new ItemList(
        ItemList.BULLETS, items, paragraphs.get(0).span().union(paragraphs.get(last).span()));
  }
}

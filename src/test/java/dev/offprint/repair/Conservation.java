package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
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
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Weighs an article and its report against the source, letter by letter and place by place.
final class Conservation {
  private final String source;
  private final TreeMap<String, Integer> left = new TreeMap<>();
  private final BitSet places = new BitSet();

  private Conservation(String source) {
    this.source = source;
  }

  /// What is missing or too much; empty where every letter and every digit of the source is in the
  /// article or, in the words of a change, in the report, and each place of one, too.
  static String lost(Article article, Report report) {
    Conservation conservation = new Conservation(report.source().text());
    conservation.weigh(article, report);
    return conservation.lost();
  }

  private void weigh(Article article, Report report) {
    count(source, 1);
    article.blocks().forEach(this::count);
    for (Change change : report.changes()) {
      if (isOfMetadata(change)) {
        continue;
      }
      count(change.before(), -1);
      count(change.effect() == Effect.METADATA ? "" : change.after(), 1);
      cover(change.where());
    }
    left.values().removeIf(count -> count == 0);
  }

  /// What is mended in a title or a name: the row that it was read from is counted.
  private static boolean isOfMetadata(Change change) {
    return change.effect() == Effect.MENDED && change.where().isNone();
  }

  private String lost() {
    if (places.length() > source.length()) {
      return "places behind the end";
    }
    StringBuilder uncovered = new StringBuilder();
    for (int i = places.nextClearBit(0); i < source.length(); i = places.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        uncovered.append(source.charAt(i));
      }
    }
    String letters = left.isEmpty() ? "" : left + " ";
    return uncovered.isEmpty() ? letters : letters + "nowhere: " + uncovered;
  }

  private void count(Block block) {
    switch (block) {
      case Heading heading -> count(heading.content());
      case Paragraph paragraph -> count(paragraph.content());
      case Quote quote -> quote.content().forEach(this::count);
      case ItemList list -> list.items().forEach(item -> item.forEach(this::count));
      case Table table -> {
        count(table.caption());
        table.rows().forEach(row -> row.forEach(cell -> count(cell.content())));
      }
      case Block.Code code -> {
        count(code.text(), -1);
        cover(code.span());
      }
      case Figure figure -> {
        count(figure.caption());
        count(figure.credit());
      }
      case Break _, Notice _ -> {}
    }
  }

  private void count(List<Inline> content) {
    count(Inlines.text(content), -1);
    content.forEach(this::cover);
    for (Inline.Note note : Notes.in(content)) {
      note.content().forEach(this::count);
    }
  }

  private void cover(Inline inline) {
    switch (inline) {
      case Inline.Text text -> cover(text.span());
      case Inline.LineBreak lineBreak -> cover(lineBreak.span());
      case Inline.Note note -> cover(note.span());
      case Inline.Emphasis inner -> inner.content().forEach(this::cover);
      case Inline.Strong inner -> inner.content().forEach(this::cover);
      case Inline.Code inner -> inner.content().forEach(this::cover);
      case Inline.Link inner -> inner.content().forEach(this::cover);
      case Inline.Foreign inner -> inner.content().forEach(this::cover);
    }
  }

  private void cover(Span span) {
    if (!span.isNone()) {
      places.set(span.start(), span.end());
    }
  }

  /// Adds `by` for each letter and digit of the text.
  private void count(String text, int by) {
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> left.merge(Character.toString(c), by, Integer::sum));
  }
}

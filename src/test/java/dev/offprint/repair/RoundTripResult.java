package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.Notes;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A mended article as a list of its parts, each with its words.
///
/// @param units paragraphs, headings, items, tables, in reading order
/// @param headings those of the units that are headings
/// @param breaksOff whether a notice says that the text is not whole
record RoundTripResult(
    Metadata metadata, List<String> units, List<String> headings, boolean breaksOff) {

  static RoundTripResult of(RoundTripDamage.Damaged damaged) {
    Sample sample = Sample.of(damaged.article().name(), damaged.text());
    Report blank = sample.report();
    Mender mender = new Mender(MendingOptions.DEFAULT);
    return of(mender.mend(sample.article(), blank).article());
  }

  private static RoundTripResult of(Article article) {
    List<String> units = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    article.blocks().forEach(block -> add(block, units, headings));
    boolean breaksOff = article.blocks().stream().anyMatch(b -> b instanceof Block.Notice);
    return new RoundTripResult(article.metadata(), units, headings, breaksOff);
  }

  private static void add(Block block, List<String> units, List<String> headings) {
    switch (block) {
      case Block.Heading heading -> {
        headings.add(text(heading.content()));
        units.add(text(heading.content()));
      }
      case Block.Paragraph paragraph -> units.add(text(paragraph.content()));
      case Block.Quote quote -> quote.content().forEach(inner -> add(inner, units, headings));
      case Block.ItemList list ->
          list.items().forEach(item -> item.forEach(inner -> add(inner, units, headings)));
      case Block.Table table -> units.add(text(table));
      case Block.Code code -> units.add(code.text());
      case Block.Figure figure -> {
        units.add(text(figure.caption()));
        units.add(text(figure.credit()));
      }
      case Block.Break _, Block.Notice _ -> {}
    }
  }

  private static String text(Block.Table table) {
    return table.rows().stream()
        .map(row -> row.stream().map(cell -> text(cell.content())).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder(Inlines.text(content));
    for (Inline.Note note : Notes.in(content)) {
      List<String> units = new ArrayList<>();
      note.content().forEach(block -> add(block, units, new ArrayList<>()));
      text.append(" ").append(String.join(" ", units));
    }
    return text.toString();
  }
}

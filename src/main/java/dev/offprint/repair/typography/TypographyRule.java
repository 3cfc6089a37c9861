package dev.offprint.repair.typography;

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
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Metadata;
import dev.offprint.model.Notes;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets quotes, apostrophes, primes, dashes, ellipses and spaces as the article's language wants
/// them, in the text and in the title and the names. Addresses are left alone.
public final class TypographyRule implements Rule {
  @Override
  public String id() {
    return "typography";
  }

  @Override
  public String summary() {
    return "sets quotes, apostrophes, dashes and ellipses as the language wants them";
  }

  @Override
  public Article apply(Article article, Report report) {
    Typographer typographer = Typographer.of(article.metadata().languageOrUndetermined());
    Run run = new Run(typographer, report);
    List<Block> blocks = run.blocks(article.blocks());
    Metadata metadata = run.metadata(article.metadata());
    return run.changed ? new Article(metadata, blocks) : article;
  }

  /// One pass over an article.
  private final class Run {
    private final Typographer typographer;
    private final Report report;
    private boolean changed;

    Run(Typographer typographer, Report report) {
      this.typographer = typographer;
      this.report = report;
    }

    List<Block> blocks(List<Block> blocks) {
      List<Block> set = new ArrayList<>(blocks.size());
      for (Block block : blocks) {
        set.add(block(block));
      }
      return set;
    }

    private Block block(Block block) {
      return switch (block) {
        case Heading heading ->
            new Heading(heading.level(), content(heading.content()), heading.span());
        case Paragraph paragraph ->
            new Paragraph(paragraph.role(), content(paragraph.content()), paragraph.span());
        case Quote quote -> new Quote(blocks(quote.content()), quote.span());
        case ItemList list ->
            new ItemList(
                list.start(), list.items().stream().map(this::blocks).toList(), list.span());
        case Table table -> table(table);
        case Figure figure ->
            new Figure(content(figure.caption()), content(figure.credit()), figure.span());
        case Code code -> code;
        case Break rule -> rule;
        case Notice notice -> notice;
      };
    }

    private Table table(Table table) {
      List<List<Table.Cell>> rows = new ArrayList<>(table.rows().size());
      for (List<Table.Cell> row : table.rows()) {
        rows.add(row.stream().map(this::cell).toList());
      }
      return new Table(content(table.caption()), table.headRows(), rows, table.span());
    }

    private Table.Cell cell(Table.Cell cell) {
      return new Table.Cell(content(cell.content()), cell.align(), cell.colspan(), cell.rowspan());
    }

    private List<Inline> content(List<Inline> given) {
      List<Inline> content = Notes.map(given, this::blocks);
      String text = Inlines.text(content);
      List<Edit> edits = typographer.edits(Masked.code(content, text));
      if (edits.isEmpty()) {
        return content;
      }
      changed = true;
      List<Span> spans = Inlines.spans(content, edits);
      for (int i = 0; i < edits.size(); i++) {
        Edit edit = edits.get(i);
        String before = text.substring(edit.from(), edit.to());
        report.add(new Change(id(), Effect.MENDED, spans.get(i), before, edit.with(), 0.95));
      }
      return Inlines.edit(content, edits);
    }

    Metadata metadata(Metadata metadata) {
      List<String> authors = new ArrayList<>();
      for (String author : metadata.authors()) {
        authors.add(value(author));
      }
      String title = valueOrNull(metadata.title());
      String publisher = valueOrNull(metadata.publisher());
      return metadata.toBuilder().title(title).authors(authors).publisher(publisher).build();
    }

    private @Nullable String valueOrNull(@Nullable String value) {
      return value == null ? null : value(value);
    }

    private String value(String value) {
      List<Edit> edits = typographer.edits(value);
      if (edits.isEmpty()) {
        return value;
      }
      changed = true;
      String set = Inlines.text(Inlines.edit(List.of(Inline.Text.of(value)), edits));
      report.add(new Change(id(), Effect.MENDED, Span.NONE, value, set, 0.95));
      return set;
    }
  }
}

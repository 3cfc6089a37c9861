package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Metadata;
import dev.offprint.repair.head.MailRow.Kind;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows above a mail that was sent on as a whole into the metadata: its subject is the
/// title, its sender the publisher.
///
/// A label alone says little, and who tells of a mail may quote its rows. They must stand above the
/// text, name a sender and more, and have an address among them, or a day and a subject.
public final class MailRowsRule implements Rule {
  /// So many short lines may stand above the rows.
  private static final int FARTHEST = 4;

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST = 600;
  private static final double SURE = 0.95;

  @Override
  public String id() {
    return "mail-rows";
  }

  @Override
  public String summary() {
    return "reads the rows above a mail that was sent on into the metadata";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    int from = start(blocks);
    int end = from;
    while (end < blocks.size() && !rows(blocks.get(end)).isEmpty()) {
      end++;
    }
    boolean banner = from > 0 && isBanner(blocks.get(from - 1));
    if (end == from || !areOfMail(blocks.subList(from, end), article, banner)) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    Metadata known = article.metadata();
    for (int i = 0; i < blocks.size(); i++) {
      boolean part = i >= from - (banner ? 1 : 0) && i < end;
      if (part && blocks.get(i) instanceof Paragraph paragraph) {
        known = take(paragraph, known, edits);
      } else {
        edits.keep(blocks.get(i));
      }
    }
    Article rest = edits.done();
    return known.equals(article.metadata()) ? rest : rest.withMetadata(known);
  }

  private static int start(List<Block> blocks) {
    int at = 0;
    while (at < Math.min(FARTHEST, blocks.size()) && rows(blocks.get(at)).isEmpty()) {
      String text = Prose.body(blocks.get(at));
      if (text == null || Prose.isProse(text)) {
        return blocks.size();
      }
      at++;
    }
    return at < FARTHEST ? at : blocks.size();
  }

  private static List<MailRow> rows(Block block) {
    String text = Prose.body(block);
    return text == null || text.length() > LONGEST ? List.of() : MailRow.in(text);
  }

  private static boolean isBanner(Block block) {
    String text = Prose.body(block);
    return text != null && MailRow.isBanner(text);
  }

  private static boolean areOfMail(List<Block> blocks, Article article, boolean banner) {
    String language = article.metadata().languageOrUndetermined();
    int count = 0;
    boolean from = false;
    boolean subject = false;
    boolean sent = false;
    boolean day = false;
    boolean told = banner;
    for (Block block : blocks) {
      for (MailRow row : rows(block)) {
        count++;
        from |= row.kind() == Kind.FROM && !row.value().isEmpty();
        subject |= row.kind() == Kind.SUBJECT;
        sent |= row.kind() == Kind.SENT;
        day |= row.kind() == Kind.SENT && date(row, language) != null;
        told |= row.kind() != Kind.SUBJECT && row.value().indexOf('@') > 0;
      }
    }
    told |= day && subject;
    return from && told && (sent || subject) && count >= FEWEST_ROWS;
  }

  private static @Nullable LocalDate date(MailRow row, String language) {
    return MetadataRows.dateInHead(row.value(), language);
  }

  /// What is known with the rows of a paragraph, which goes.
  private static Metadata take(Paragraph paragraph, Metadata known, BlockEdits edits) {
    Metadata read = known;
    for (MailRow row : rows(paragraph)) {
      read = with(row, read);
    }
    if (read.equals(known)) {
      edits.remove(paragraph, SURE);
      return known;
    }
    return edits.toMetadata(paragraph, value(read, known), SURE) ? read : known;
  }

  private static Metadata with(MailRow row, Metadata known) {
    Metadata.Builder builder = known.toBuilder();
    return switch (row.kind()) {
      case SUBJECT -> known.title() == null ? builder.title(row.subject()).build() : known;
      case FROM -> known.publisher() == null ? builder.publisher(row.sender()).build() : known;
      case SENT -> {
        LocalDate date = date(row, known.languageOrUndetermined());
        yield known.published() == null && date != null ? builder.published(date).build() : known;
      }
      case TO, OTHER -> known;
    };
  }

  /// What the report shows of what was read.
  private static String value(Metadata read, Metadata known) {
    StringBuilder value = new StringBuilder();
    add(value, read.publisher(), known.publisher());
    add(value, read.published(), known.published());
    add(value, read.title(), known.title());
    return value.toString();
  }

  private static void add(StringBuilder value, @Nullable Object read, @Nullable Object known) {
    if (read != null && known == null) {
      value.append(value.isEmpty() ? "" : "; ").append(read);
    }
  }
}

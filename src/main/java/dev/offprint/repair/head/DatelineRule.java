package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.Filed;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.SeveralRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a row such as `Published on 14 March 2024`, or a date alone, into the metadata; without
/// one, the place and the day that an agency's text begins with, which stay.
public final class DatelineRule extends RowRule {
  private static final int FARTHEST_ENTRY = 30;
  private static final int FARTHEST = 20;
  private static final double FILED = 0.85;

  @Override
  public String id() {
    return "dateline";
  }

  @Override
  public String summary() {
    return "reads the row with the date of publication into the metadata";
  }

  @Override
  @Nullable Metadata read(String text, Metadata known) {
    LocalDate date = MetadataRows.date(text, known.languageOrUndetermined());
    if (date == null) {
      SeveralRows rows = SeveralRows.of(text, known.languageOrUndetermined());
      return rows == null || !rows.authors().isEmpty() ? null : with(rows, known);
    }
    return with(date, text, known);
  }

  @Override
  @Nullable Metadata readInHead(List<Block> blocks, int index, Metadata known) {
    String text = Prose.body(blocks.get(index));
    LocalDate date =
        text == null || known.published() != null
            ? null
            : MetadataRows.dateInHead(text, known.languageOrUndetermined());
    return text == null || date == null ? null : with(date, text, known);
  }

  @Override
  boolean isLabel(String text) {
    return LoneLabels.isDateLabel(text);
  }

  /// The days of a diary stand above its entries.
  @Override
  boolean isOfText(List<Block> blocks, int index) {
    if (!isDayOverText(blocks, index)) {
      return false;
    }
    int from = Math.max(0, index - FARTHEST_ENTRY);
    int end = Math.min(blocks.size(), index + FARTHEST_ENTRY);
    for (int i = from; i < end; i++) {
      if (i != index && isDayOverText(blocks, i) && isText(blocks, Math.max(i, index) - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayOverText(List<Block> blocks, int at) {
    String text = Prose.body(blocks.get(at));
    return text != null && MetadataRows.isDayAlone(text) && isText(blocks, at + 1);
  }

  private static boolean isText(List<Block> blocks, int at) {
    String text = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    return text != null && Prose.isProse(text);
  }

  private static @Nullable Metadata with(LocalDate date, String text, Metadata known) {
    boolean updated = MetadataRows.isUpdate(text) && known.published() != null;
    LocalDate present = updated ? known.modified() : known.published();
    if (present != null) {
      return present.equals(date) ? known : null;
    }
    Metadata.Builder builder = known.toBuilder();
    return (updated ? builder.modified(date) : builder.published(date)).build();
  }

  /// What is known with the days in `rows`; `null` where others are known.
  static @Nullable Metadata with(SeveralRows rows, Metadata known) {
    boolean published = agree(rows.published(), known.published());
    boolean modified = agree(rows.modified(), known.modified());
    if (!published || !modified) {
      return null;
    }
    Metadata.Builder builder = known.toBuilder();
    if (rows.published() != null) {
      builder.published(rows.published());
    }
    return (rows.modified() == null ? builder : builder.modified(rows.modified())).build();
  }

  private static boolean agree(@Nullable LocalDate read, @Nullable LocalDate known) {
    return read == null || known == null || read.equals(known);
  }

  @Override
  String value(String text, Metadata read) {
    LocalDate published = read.published();
    boolean updated = MetadataRows.isUpdate(text) && read.modified() != null;
    return String.valueOf(updated || published == null ? read.modified() : published);
  }

  @Override
  Article beyondRows(Article article, Report report) {
    if (article.metadata().published() != null) {
      return article;
    }
    LocalDate day = filed(article);
    if (day == null) {
      return article;
    }
    String value = String.valueOf(day);
    Change change = new Change(id(), Effect.METADATA, Span.NONE, "", value, FILED);
    Metadata with = article.metadata().toBuilder().published(day).build();
    return report.propose(change) ? article.withMetadata(with) : article;
  }

  /// The day with which the running text begins, and no other paragraph: a diary's do.
  private static @Nullable LocalDate filed(Article article) {
    String language = article.metadata().languageOrUndetermined();
    List<Block> blocks = article.blocks();
    int at = 0;
    while (at < Math.min(FARTHEST, blocks.size()) && !isText(blocks, at)) {
      at++;
    }
    String first = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    LocalDate day = first == null ? null : Filed.day(first, language);
    for (int i = at + 1; i < blocks.size() && day != null; i++) {
      String text = Prose.body(blocks.get(i));
      day = text == null || text.isEmpty() || Filed.day(text, language) == null ? day : null;
    }
    return day;
  }
}

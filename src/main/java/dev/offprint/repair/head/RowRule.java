package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules for rows of metadata share: they look at the first and last blocks, take the rows
/// of their kind into the metadata, and leave the text between alone.
///
/// A row that says something else than is known already stays where it is.
public abstract class RowRule implements Rule {
  private static final int AT_START = 8;
  private static final int AT_END = 3;

  /// The metadata with what the row says; the same instance if it is known already; `null` if the
  /// text is no such row or says something else.
  abstract @Nullable Metadata read(String text, Metadata known);

  /// The same for a line below the title with nothing but rows between, whose place says what it
  /// is.
  @Nullable Metadata readBelowTitle(String text, Metadata known) {
    return read(text, known);
  }

  /// What the report shows as the value.
  abstract String value(String text);

  @Override
  public final Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    Metadata metadata = article.metadata();
    BitSet rows = new BitSet();
    int others = 0;
    boolean head = metadata.title() != null;
    for (int i = 0; i < blocks.size() && others < AT_START; i++) {
      String text = Prose.body(blocks.get(i));
      Metadata read = text == null ? null : read(text, metadata, head);
      rows.set(i, read != null);
      others += read == null ? 1 : 0;
      head &= read != null || (text != null && MetadataRows.isRow(text));
      metadata = read == null ? metadata : read;
    }
    others = 0;
    for (int i = blocks.size() - 1; i >= 0 && others < AT_END; i--) {
      if (rows.get(i)) {
        continue;
      }
      String text = Prose.body(blocks.get(i));
      Metadata read = text == null ? null : read(text, metadata, false);
      rows.set(i, read != null);
      others += read == null ? 1 : 0;
      metadata = read == null ? metadata : read;
    }
    return rows.isEmpty() ? article : without(rows, article, report).withMetadata(metadata);
  }

  private @Nullable Metadata read(String text, Metadata known, boolean head) {
    return head ? readBelowTitle(text, known) : read(text, known);
  }

  private Article without(BitSet rows, Article article, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (rows.get(i) && block instanceof Paragraph row) {
        edits.toMetadata(row, value(Inlines.text(row.content())), 0.9);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.SeveralRows;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a row such as `By Jane Doe and John Roe` into the metadata.
public final class BylineRule extends RowRule {
  private static final int FARTHEST_LABEL = 16;

  @Override
  public String id() {
    return "byline";
  }

  @Override
  public String summary() {
    return "reads the authors' row into the metadata";
  }

  @Override
  @Nullable Metadata read(String text, Metadata known) {
    Metadata rows = severalRows(text, known);
    return rows == null ? with(MetadataRows.authors(text), known) : rows;
  }

  @Override
  @Nullable Metadata readBelowTitle(String text, Metadata known) {
    Metadata rows = severalRows(text, known);
    return rows == null ? with(MetadataRows.authorsBelowTitle(text), known) : rows;
  }

  @Override
  @Nullable Metadata readInHead(List<Block> blocks, int index, Metadata known) {
    String text = Prose.body(blocks.get(index));
    if (text == null || !known.authors().isEmpty()) {
      return null;
    }
    String language = known.languageOrUndetermined();
    List<String> names = NameInHead.of(blocks, index, language);
    names = names.isEmpty() ? LoneName.belowTitle(blocks, index, language) : names;
    return names.isEmpty() || isLabelledBelow(blocks, index) ? null : with(names, known);
  }

  /// Whether a byline that says so stands farther below in the head.
  private static boolean isLabelledBelow(List<Block> blocks, int index) {
    for (int i = index + 1; i < Math.min(blocks.size(), index + FARTHEST_LABEL); i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && !MetadataRows.authors(text).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isLabel(String text) {
    return LoneLabels.isBylineLabel(text);
  }

  @Override
  @Nullable Metadata readBelowText(List<Block> blocks, int index, Metadata known) {
    return known.authors().isEmpty()
        ? with(LoneName.belowText(blocks, index, known.languageOrUndetermined()), known)
        : null;
  }

  /// Authors and days on one line; `null` where one of them is known otherwise.
  private static @Nullable Metadata severalRows(String text, Metadata known) {
    SeveralRows rows = SeveralRows.of(text, known.languageOrUndetermined());
    if (rows == null || rows.authors().isEmpty()) {
      return null;
    }
    Metadata byline = with(rows.authors(), known);
    return byline == null ? null : DatelineRule.with(rows, byline);
  }

  private static @Nullable Metadata with(List<String> authors, Metadata known) {
    if (authors.isEmpty()) {
      return null;
    }
    if (known.authors().isEmpty()) {
      return known.toBuilder().authors(authors).build();
    }
    return known.authors().equals(authors) ? known : null;
  }

  @Override
  String value(String text, Metadata read) {
    return String.join("; ", read.authors());
  }
}

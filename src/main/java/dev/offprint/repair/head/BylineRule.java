package dev.offprint.repair.head;

import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a row such as `By Jane Doe and John Roe` into the metadata.
public final class BylineRule extends RowRule {
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
    return with(MetadataRows.authors(text), known);
  }

  @Override
  @Nullable Metadata readBelowTitle(String text, Metadata known) {
    return with(MetadataRows.authorsBelowTitle(text), known);
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
  String value(String text) {
    return String.join("; ", MetadataRows.authorsBelowTitle(text));
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import org.jspecify.annotations.Nullable;

/// Reads a copyright line such as `© 2024 The Bugle. All rights reserved.` into the metadata.
public final class RightsRule extends RowRule {
  @Override
  public String id() {
    return "rights";
  }

  @Override
  public String summary() {
    return "reads the copyright line into the metadata";
  }

  @Override
  @Nullable Metadata read(String text, Metadata known) {
    String rights = MetadataRows.rights(text);
    if (rights == null) {
      return null;
    }
    if (known.rights() == null) {
      return known.toBuilder().rights(rights).build();
    }
    return rights.equals(known.rights()) ? known : null;
  }

  @Override
  String value(String text, Metadata read) {
    return text;
  }
}

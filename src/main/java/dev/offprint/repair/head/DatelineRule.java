package dev.offprint.repair.head;

import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads a row such as `Published on 14 March 2024`, or a date alone, into the metadata.
public final class DatelineRule extends RowRule {
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
    LocalDate date = MetadataRows.date(text);
    if (date == null) {
      return null;
    }
    boolean updated = MetadataRows.isUpdate(text) && known.published() != null;
    LocalDate present = updated ? known.modified() : known.published();
    if (present != null) {
      return present.equals(date) ? known : null;
    }
    Metadata.Builder builder = known.toBuilder();
    return (updated ? builder.modified(date) : builder.published(date)).build();
  }

  @Override
  String value(String text) {
    return String.valueOf(MetadataRows.date(text));
  }
}

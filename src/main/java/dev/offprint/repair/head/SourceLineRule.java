package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// Reads a row such as `Source: aajtak` into the metadata, as publisher or, if it is an address, as
/// URL.
public final class SourceLineRule extends RowRule {
  @Override
  public String id() {
    return "source-line";
  }

  @Override
  public String summary() {
    return "reads a source row into the metadata";
  }

  @Override
  @Nullable Metadata read(String text, Metadata known) {
    String source = MetadataRows.source(text);
    if (source == null) {
      return null;
    }
    boolean isAddress = source.startsWith("https://") || source.startsWith("http://");
    String present = isAddress ? known.url() : known.publisher();
    if (present != null) {
      return Prose.folded(present).equals(Prose.folded(source)) ? known : null;
    }
    Metadata.Builder builder = known.toBuilder();
    return (isAddress ? builder.url(source) : builder.publisher(source)).build();
  }

  /// What stands below a source row is furniture, of whatever words, and short.
  @Override
  boolean isPassed(Block line, String language) {
    String text = Prose.body(line);
    return text != null && !Prose.isProse(text);
  }

  @Override
  String value(String text, Metadata read) {
    String source = MetadataRows.source(text);
    return source == null ? "" : source;
  }
}

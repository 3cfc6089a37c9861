package dev.offprint.typeset;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Wording;
import java.util.ArrayList;
import java.util.List;

/// The words that say where an article comes from and when it appeared; what is not known is not
/// said.
final class Attribution {
  private static final String BETWEEN = " · ";

  private Attribution() {}

  /// Source, address and the day it was retrieved.
  static List<Inline> of(Metadata metadata, Wording wording) {
    List<Inline> parts = new ArrayList<>();
    if (metadata.publisher() != null) {
      add(parts, Text.of(wording.source(metadata.publisher())));
    }
    if (metadata.url() != null) {
      add(parts, new Link(metadata.url(), List.of(Text.of(metadata.url()))));
    }
    if (metadata.retrieved() != null) {
      add(parts, Text.of(wording.retrieved(metadata.retrieved())));
    }
    if (metadata.rights() != null) {
      add(parts, Text.of(metadata.rights()));
    }
    return parts;
  }

  /// The days on which it was published and changed.
  static List<Inline> dates(Metadata metadata, Wording wording) {
    List<Inline> parts = new ArrayList<>();
    if (metadata.published() != null) {
      add(parts, Text.of(wording.published(metadata.published())));
    }
    if (metadata.modified() != null) {
      add(parts, Text.of(wording.modified(metadata.modified())));
    }
    return parts;
  }

  private static void add(List<Inline> parts, Inline part) {
    if (!parts.isEmpty()) {
      parts.add(Text.of(BETWEEN));
    }
    parts.add(part);
  }
}

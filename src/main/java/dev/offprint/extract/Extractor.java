package dev.offprint.extract;

import dev.offprint.extract.text.TextExtractor;
import dev.offprint.model.Article;
import dev.offprint.source.Raw;

/// Makes an article of an input, by what the input is written in. Total: any input gives one.
public final class Extractor {
  private Extractor() {}

  public static Article extract(Raw raw) {
    return switch (raw.kind()) {
      case TEXT -> TextExtractor.extract(raw.text());
      // Marks and all, as the reader of the input has noted.
      case MARKDOWN -> TextExtractor.extract(raw.text());
    };
  }
}

package dev.offprint.extract;

import dev.offprint.extract.html.HtmlExtractor;
import dev.offprint.extract.html.PageKind;
import dev.offprint.extract.markdown.MarkdownExtractor;
import dev.offprint.extract.text.TextExtractor;
import dev.offprint.model.Article;
import dev.offprint.source.Raw;

/// Makes an article of an input, by what the input is written in. Total: any input gives one.
public final class Extractor {
  private Extractor() {}

  public static Extracted read(Raw raw) {
    return switch (raw.kind()) {
      case TEXT -> Extracted.alone(TextExtractor.extract(raw.text()), raw.text());
      case MARKDOWN -> {
        var document = MarkdownExtractor.extract(raw.text(), raw.origin().address());
        yield new Extracted(
            document.article(), raw.text(), document.surroundings(), PageKind.ARTICLE);
      }
      case HTML -> {
        HtmlExtractor.Page page = HtmlExtractor.extract(raw.text(), raw.origin().address());
        yield new Extracted(page.article(), page.text(), page.surroundings(), page.kind());
      }
    };
  }

  /// The article alone, with all that stands around it.
  public static Article extract(Raw raw) {
    return read(raw).article();
  }
}

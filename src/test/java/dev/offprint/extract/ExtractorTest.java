package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines;
import dev.offprint.model.SourceText;
import dev.offprint.source.Origin;
import dev.offprint.source.Raw;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractorTest {
  @ParameterizedTest
  @EnumSource(Raw.Kind.class)
  void everyKindOfInputGivesAnArticle(Raw.Kind kind) {
    String input =
        switch (kind) {
          case TEXT, MARKDOWN -> "# One\n\nTwo";
          case HTML -> "<p># One<p>Two";
        };
    SourceText text = SourceText.of("a", input);
    Article article = Extractor.extract(new Raw(text, kind, "UTF-8", Origin.NONE, List.of()));
    assertEquals(
        List.of(kind == Raw.Kind.MARKDOWN ? "One" : "# One", "Two"),
        article.blocks().stream()
            .map(block -> Inlines.text(((Block.Paragraph) block).content()))
            .toList());
  }
}

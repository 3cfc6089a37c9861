package dev.offprint.repair.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What cannot be read is left as it is, and a person is told.
class MisreadingsTest {
  /// Misread several times and put into small letters on the way.
  private static final String BEYOND_READING = "faro ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡ã‚â¬ãƒâ€šã‚â luz";

  private final Report report = new Report(SourceText.of("faro.txt", BEYOND_READING));

  @Test
  void aWordBeyondReadingStaysAndIsToldOf() {
    assertEquals(BEYOND_READING, mended(BEYOND_READING));
    String word = BEYOND_READING.split(" ")[1];
    Finding told = Finding.of(Finding.Kind.DOUBTFUL_MISREADING, "faro.txt", word);
    assertEquals(List.of(told), report.findings());
  }

  @Test
  void whatIsReadIsNotToldOf() {
    assertEquals("don’t", mended("donâ€™t"));
    assertEquals(List.of(), report.findings());
  }

  @Test
  void whatIsRightIsNotToldOf() {
    assertEquals("В\u00A0Москве ёлки, Íñigo à 5 €", mended("В\u00A0Москве ёлки, Íñigo à 5 €"));
    assertEquals(List.of(), report.findings());
  }

  private String mended(String text) {
    Span whole = new Span(0, text.length());
    Paragraph paragraph = Paragraph.of(List.of(new Inline.Text(text, whole)), whole);
    Article article = new Article(Metadata.EMPTY, List.of(paragraph));
    Article mended = new MojibakeRule().apply(article, report);
    return Inlines.text(((Paragraph) mended.blocks().get(0)).content());
  }
}

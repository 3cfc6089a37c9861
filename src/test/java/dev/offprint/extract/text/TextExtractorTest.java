package dev.offprint.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractorTest {
  @Test
  void aParagraphHoldsItsLinesAndTheirEndsWithTheirPlaces() {
    assertEquals(
        List.of(
            Block.Paragraph.of(
                List.of(
                    new Inline.Text("One", new Span(1, 4)),
                    new Inline.LineBreak(new Span(5, 7)),
                    new Inline.Text("two  three", new Span(8, 18))),
                new Span(1, 18)),
            Block.Paragraph.of(
                List.of(new Inline.Text("Four", new Span(22, 26))), new Span(22, 26))),
        extract(" One \r\n\ttwo  three\n \u00A0\nFour").blocks());
  }

  @Test
  void nothingIsKnownOfTheArticleYet() {
    assertEquals(new Article(Metadata.EMPTY, List.of()), extract(""));
    assertEquals(new Article(Metadata.EMPTY, List.of()), extract(" \n\t\f\u3000\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u000B"})
  void everyLineEndIsKeptAsALineBreak(String end) {
    assertParagraphs("a" + end + "b", "a\nb");
    assertParagraphs("a" + end + end + "b" + end, "a", "b");
    Block.Paragraph paragraph = (Block.Paragraph) extract("a" + end + "b").blocks().get(0);
    assertEquals(new Inline.LineBreak(new Span(1, 1 + end.length())), paragraph.content().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aBlankBehindALineThatAMailFoldedStays(String end) {
    String folded = "a line of a mail that is as long as such lines are as a rule, its=";
    assertParagraphs(folded + end + " end", folded + "\n end");
    assertParagraphs(folded + end + "  end", folded + "\nend");
    assertParagraphs("x =" + end + " 1", "x =\n1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"so\u0085 he", "Ã\u0085ngstrom", "a\u0093b\u0094\u0085", "Ñ\u0085"})
  void aNextLineThatIsAByteOfMisreadTextEndsNoLine(String text) {
    assertParagraphs(text, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\f", "\u2029"})
  void aParagraphSeparatorAndAPageEndEndAParagraph(String end) {
    assertParagraphs("a\nb" + end + "c\nd" + end, "a\nb", "c\nd");
  }

  @Test
  void whatIsNoWhiteSpaceStaysAtTheEndsOfLines() {
    assertParagraphs("\u200Ba\u001C\n\uFEFF\n\0", "\u200Ba\u001C\n\uFEFF\n\0");
  }

  /// Every character that is not white space comes through, in order, and from where it says.
  @Test
  void noCharacterIsLost() {
    String alphabet =
        "ab.  \t\n\n\r\f\u0085\u2028\u2029\u3000\u00A0\u200B\u001C\u000B-1)\uFEFFé日😀";
    Random random = new Random(1);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertComplete(text.toString());
    }
  }

  @Test
  void millionsOfCharactersInOneLineAndInOneEachAreRead() {
    assertEquals(1, extract("word ".repeat(2_000_000)).blocks().size());
    assertEquals(1, extract("w\n".repeat(500_000)).blocks().size());
    assertEquals(500_000, extract("w\n\n".repeat(500_000)).blocks().size());
  }

  private static void assertComplete(String text) {
    SourceText source = SourceText.of("random", text);
    StringBuilder found = new StringBuilder();
    int last = 0;
    for (Block block : TextExtractor.extract(source).blocks()) {
      Block.Paragraph paragraph = (Block.Paragraph) block;
      assertEquals(Inlines.span(paragraph.content()), paragraph.span());
      for (Inline inline : paragraph.content()) {
        Span span = Inlines.span(List.of(inline));
        assertTrue(span.start() >= last && span.length() > 0, text);
        last = span.end();
        if (inline instanceof Inline.Text line) {
          assertEquals(source.at(line.span()), line.value());
          found.append(line.value());
        }
      }
    }
    assertEquals(ink(text), ink(found.toString()));
  }

  private static String ink(String text) {
    return text.replaceAll("\\p{IsWhite_Space}", "");
  }

  static Article extract(String text) {
    return TextExtractor.extract(SourceText.of("test", text));
  }

  static void assertParagraphs(String text, String... paragraphs) {
    List<String> found =
        extract(text).blocks().stream()
            .map(block -> Inlines.text(((Block.Paragraph) block).content()))
            .toList();
    assertEquals(List.of(paragraphs), found);
  }
}

package dev.offprint.repair.torn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final int MANY_TEARS = 1000;
  private static final List<Block> BLOCKS =
      List.of(
          paragraph("The ferry leaves. Ferrymen’s wives—ferry, FERRY: ferryman."),
          paragraph("ferry"),
          paragraph("Überfähre fähre"));

  private static Block paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)), Span.NONE);
  }

  @Test
  void wordsAreCountedAsTheyAreWritten() {
    Vocabulary vocabulary = new Vocabulary(BLOCKS, 0);
    assertEquals(3, vocabulary.count("ferry"));
    assertEquals(1, vocabulary.count("FERRY"));
    assertEquals(0, vocabulary.count("Ferry"));
    assertEquals(1, vocabulary.count("fähre"));
    assertEquals(0, vocabulary.count("ferry,"));
    assertEquals(0, vocabulary.count(""));
  }

  @Test
  void fewAreSearchedForAndManyCountedWithTheSameResult() {
    List<String> words =
        List.of("ferry", "FERRY", "Ferrymen", "s", "wives", "Fähre", "fähre", "The", "’", "");
    for (String word : words) {
      int searched = new Vocabulary(BLOCKS, 0).count(word);
      assertEquals(new Vocabulary(BLOCKS, MANY_TEARS).count(word), searched, word);
    }
  }
}

package dev.offprint.repair.torn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void wordsAreFoundAsTheyAreWritten() {
    Vocabulary vocabulary = new Vocabulary(BLOCKS, 0);
    assertTrue(vocabulary.has("FERRY"));
    assertFalse(vocabulary.has("Ferry"));
    assertTrue(vocabulary.has("fähre"));
    assertFalse(vocabulary.has("ferry,"));
    assertFalse(vocabulary.has(""));
  }

  @Test
  void aWordIsCommonThatStandsThereTwice() {
    Vocabulary vocabulary = new Vocabulary(BLOCKS, 0);
    assertTrue(vocabulary.isCommon("ferry"));
    assertFalse(vocabulary.isCommon("FERRY"));
    assertFalse(vocabulary.isCommon("boat"));
  }

  @Test
  void fewAreSearchedForAndManyCountedWithTheSameResult() {
    List<String> words =
        List.of("ferry", "FERRY", "Ferrymen", "s", "wives", "Fähre", "fähre", "The", "’", "");
    for (String word : words) {
      Vocabulary searched = new Vocabulary(BLOCKS, 0);
      Vocabulary counted = new Vocabulary(BLOCKS, MANY_TEARS);
      assertEquals(counted.has(word), searched.has(word), word);
      assertEquals(counted.isCommon(word), searched.isCommon(word), word);
    }
  }
}

package dev.offprint.repair.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  private final Beginnings phrases =
      new Beginnings(List.of("photo by", "photo", "by", "«", "фото", "pho"));

  @Test
  void phrasesThatBeginAlikeComeInTheOrderGiven() {
    assertEquals(List.of("photo by", "photo", "pho"), phrases.at("See: photo by Ada", 5));
  }

  @Test
  void caseAndQuotesMakeNoDifference() {
    assertEquals(List.of("photo by", "photo", "pho"), phrases.at("PHOTO", 0));
    assertEquals(List.of("фото"), phrases.at("ФОТО", 0));
    assertEquals(List.of("«"), phrases.at("“Never”", 0));
  }

  @Test
  void shortPhrasesAreFoundInFrontOfAnything() {
    assertEquals(List.of("by"), phrases.at("byline", 0));
    assertEquals(List.of("by"), phrases.at("by", 0));
  }

  @Test
  void nothingIsFoundWhereNoneBegins() {
    assertEquals(List.of(), phrases.at("phrase", 0));
    assertEquals(List.of(), phrases.at("ph", 0));
    assertEquals(List.of(), phrases.at("b", 0));
  }

  @Test
  void aGlanceNeverDeniesWhatIsThere() {
    for (String phrase : List.of("photo by", "photo", "by", "«", "фото", "pho")) {
      assertTrue(phrases.mayBegin("x " + phrase, 2), phrase);
    }
  }

  @Test
  void aGlanceDeniesMostOfWhatIsNotThere() {
    long known =
        List.of("the", "sea", "was", "grey", "and", "nobody", "spoke", "again", "that", "day")
            .stream()
            .filter(word -> phrases.mayBegin(word, 0))
            .count();
    assertTrue(known < 3, known + " of ten words are taken for beginnings");
  }
}

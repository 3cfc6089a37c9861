package dev.offprint.repair.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordTallyTest {
  @Test
  void commonWordsTellTheLanguageOfAText() {
    assertEquals(
        "en",
        WordTally.decided(
            "The bell of the ferry was rung by a boy who had never been at sea, and it is said that"
                + " they heard it on the other side of the lake."));
    assertEquals(
        "es",
        WordTally.decided(
            "La campana del barco la tocaba un niño que no había visto el mar, y se dice que los del"
                + " otro lado del lago la oían todas las tardes con el viento."));
    assertEquals(
        "ru",
        WordTally.decided(
            "В колокол парома звонил мальчик, который ещё не был на море, и говорят, что его было"
                + " слышно на том берегу, как это бывает при ветре, но не всегда."));
  }

  @Test
  void relativesAreNotToldFromOneAnotherByTheWordsThatBothHave() {
    assertNull(
        WordTally.decided(
            "Det var en dag i mai, og han satt på en stein med den ene hånd på det andre kne, og det"
                + " var som om alle var der."));
  }

  @Test
  void namesTellNoLanguage() {
    assertNull(
        WordTally.decided(
            "Anna Lindqvist, Jorge Medina, Pieter Brandsma, Ludmila Horakova, Tomoko Ishii, Ewa"
                + " Nowicka, Hans Petter Moen, Carla Bruni, Elif Kaya"));
  }

  @Test
  void aPartFitsItsOwnLanguageAndNoOther() {
    String text = "Nobody had seen the boat since it left, and they were not going to look for it.";
    WordTally tally = new WordTally();
    Integer english = CommonWords.all().index("en");
    Integer dutch = CommonWords.all().index("nl");
    assertTrue(english != null && tally.fits(text, text.length(), english));
    assertTrue(dutch != null && !tally.fits(text, text.length(), dutch));
  }
}

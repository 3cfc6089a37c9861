package dev.offprint.repair.surplus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OpeningsTest {
  private final Openings openings = new Openings();

  OpeningsTest() {
    openings.add("subscribe", false, Sort.ASK.bit());
    openings.add("our newsletter", false, Sort.OFFER.bit());
    openings.add("cook", true, Sort.COOKIE.bit());
    openings.add("à la une", false, Sort.HOME.bit());
    openings.add("5 pictures", false, Sort.PICTURE.bit());
    openings.add("the", false, Sort.GLUE.bit());
  }

  @Test
  void aPhraseIsFoundWhereverItStands() {
    assertEquals(Openings.ASK, openings.in("Please SUBSCRIBE, today"));
    assertEquals(Openings.OFFER, openings.in("It is “our newsletter”"));
    assertEquals(Openings.NOTICE, openings.in("À la une"));
    assertEquals(Openings.ASK | Openings.OFFER, openings.in("subscribe: our newsletter"));
  }

  @Test
  void aNumberAndAWordAreTwo() {
    assertEquals(Openings.CREDIT, openings.in("about5 pictures"));
    assertEquals(Openings.ASK, openings.in("12subscribe"));
  }

  @Test
  void onlyAnOpenPhraseIsTheBeginningOfAWord() {
    assertEquals(Openings.NOTICE, openings.in("These cookies, and no others"));
    assertEquals(0, openings.in("The subscribers"));
    assertEquals(0, openings.in("They overcook it"));
    assertEquals(0, openings.in("Read our newsletters"));
  }

  @Test
  void aNameOfTheSiteIsItself() {
    assertEquals(Openings.US, openings.in("@thebugle"));
  }

  @Test
  void wordsThatSayNothingAreNotFound() {
    assertEquals(0, openings.in("Nothing of the kind — “at all”…"));
    assertEquals(0, openings.in(""));
  }

  @Test
  void ofLettersThatAreFoldedOtherwiseNothingIsSaid() {
    assertEquals(Openings.ALL, openings.in("Şu anda"));
    assertEquals(Openings.ALL, openings.at("новости", 0));
  }

  @Test
  void atOnePlaceOnlyWhatStandsThereCounts() {
    assertEquals(Openings.ASK, openings.at("(Subscribe", 1));
    assertEquals(0, openings.at("(Object to subscribe", 1));
  }
}

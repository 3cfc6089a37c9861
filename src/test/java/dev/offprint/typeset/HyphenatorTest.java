package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
  private static String hyphenated(String language, String word) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int point : Hyphenator.of(language).orElseThrow().points(word)) {
      out.append(word, from, point).append('-');
      from = point;
    }
    return out.append(word.substring(from)).toString();
  }

  private static void assertHyphenated(String language, String expected) {
    for (String word : expected.split(" ")) {
      assertEquals(word, hyphenated(language, word.replace("-", "")));
    }
  }

  @Test
  void americanWordsAreDividedAsTexDividesThem() {
    assertHyphenated("en-US", "hy-phen-ation type-set-ting com-puter uni-ver-sity man-u-script");
  }

  @Test
  void britishWordsAreDividedByOriginAndNotBySound() {
    assertHyphenated("en-GB", "hy-phen-a-tion ma-nu-script uni-ver-sity how-ever");
  }

  @Test
  void exceptionsPrevailOverPatterns() {
    assertHyphenated("en-US", "as-so-ciate ta-ble project present oblig-a-tory dec-li-na-tion");
    assertHyphenated("en-GB", "uni-ver-sit-ies re-ci-pro-city some-thing");
  }

  @Test
  void germanCompoundsAreDividedAtTheirJoints() {
    assertHyphenated("de", "Sil-ben-tren-nung Do-nau-dampf-schiff-fahrts-ge-sell-schaft Zu-cker");
    assertHyphenated("de", "Bür-ger-meis-ter-wahl Stra-ße");
  }

  @Test
  void frenchWordsAreDividedAsTheManualOfBabelShowsThem() {
    assertHyphenated("fr", "si-gnal contai-ner évé-ne-ment al-gèbre");
  }

  @Test
  void spanishWordsAreDividedInSyllables() {
    assertHyphenated("es", "trans-por-te fe-rro-ca-rril mur-cié-la-go sub-ra-yar");
  }

  @Test
  void capitalsAreDividedLikeSmallLetters() {
    assertHyphenated("de", "SIL-BEN-TREN-NUNG");
    assertHyphenated("fr", "ÉVÉ-NE-MENT");
    assertHyphenated("en", "AS-SO-CIATE Hy-Phen-Ation");
  }

  @Test
  void anApostropheDividesEnglishWordsAndIsALetterInFrenchOnes() {
    assertHyphenated(
        "en", "chil-dren's as-so-ciate’s O’Shaugh-nessy's hy-phens'hy-phen-ation don't");
    assertHyphenated("fr", "au-jour-d'hui au-jour-d’hui");
  }

  @ParameterizedTest
  @CsvSource({
    "en, as-so-ciate", "en-US, as-so-ciate", "en-ca, as-so-ciate", "en-Latn-US, as-so-ciate",
    "en-GB, as-so-ci-ate", "EN-gb-oed, as-so-ci-ate", "en-AU, as-so-ci-ate", "en-NZ, as-so-ci-ate",
    "en-IE, as-so-ci-ate", "en-IN, as-so-ci-ate", "en-001, as-so-ci-ate"
  })
  void theRegionTellsBritishEnglishFromAmerican(String language, String expected) {
    assertHyphenated(language, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "nl", "fry", "desert", "und", "ja-JP", "de_", "-", "i-klingon"})
  void aLanguageWithoutPatternsHasNoHyphenator(String language) {
    assertEquals(Optional.empty(), Hyphenator.of(language));
  }

  @Test
  void aLanguageIsLoadedOnce() {
    assertSame(Hyphenator.of("de-AT").orElseThrow(), Hyphenator.of("de-CH").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "able",
        "hyphen8tion",
        "2024",
        "hyphen-ation",
        "hyphen\u00ADation",
        "typeset.",
        "hyphe\u0301nation",
        "hyphen\uD835\uDD38tion",
        "hyphenation\uD835",
        " hyphenation",
        "'''''''"
      })
  void whatIsNotAWordOfFiveLettersIsNotDivided(String text) {
    assertEquals(0, Hyphenator.of("en").orElseThrow().points(text).length);
  }

  @Test
  void lettersOutsideTheLanguageAreNotDividedAmongThemselves() {
    assertHyphenated("en", "ελευθερία свобода");
  }

  @ParameterizedTest
  @CsvSource({"en-US, 2, 3", "en-GB, 2, 3", "de, 2, 2", "fr, 2, 2", "es, 2, 2"})
  void pointsAscendWithinTheMinima(String language, int left, int right) {
    for (String word : patternsAsWords(language)) {
      int last = left - 1;
      for (int point : Hyphenator.of(language).orElseThrow().points(word)) {
        assertTrue(point > last && point <= word.length() - right, () -> language + " " + word);
        last = point;
      }
      assertEquals(word, hyphenated(language, word).replace("-", ""));
    }
  }

  private static String[] patternsAsWords(String language) {
    String patterns = Hyphenator.resource(language + ".pat").orElseThrow();
    return patterns.replaceAll("[0-9.]", "").split("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "ab", "er", "ungs", "transporte", "typesetting'", "ω"})
  void aWordOfAHundredThousandLettersIsDividedLikeAnyOther(String piece) {
    String word = piece.repeat(100_000 / piece.length() + 1);
    for (String language : new String[] {"en-US", "en-GB", "de", "fr", "es"}) {
      assertEquals(word, hyphenated(language, word).replace("-", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'b1a\na1b\n', pattern 2", "'a1b\na2b\n', pattern 2", "'a1b\na\n', pattern 2",
    "'\n', pattern 1", "'a1b', the last line", "'abcdefghijklmnop\n', pattern 1"
  })
  void damagedPatternsAreRefused(String lines, String place) {
    var e = assertThrows(IllegalStateException.class, () -> PatternTrie.parse(lines));
    assertEquals("Offprint's own hyphenation patterns are damaged at " + place, e.getMessage());
  }

  @Test
  void theHighestLevelOfAllPatternsDecides() {
    PatternTrie trie = PatternTrie.parse("a1b\na2b2c\nb3c\n");
    assertEquals("0230", levels(trie, "abc"));
  }

  private static String levels(PatternTrie trie, String word) {
    StringBuilder out = new StringBuilder();
    for (byte level : trie.levels(word.toCharArray(), 0, word.length())) {
      out.append(level);
    }
    return out.toString();
  }
}

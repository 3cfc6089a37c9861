package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Published March 1, 2025",
        "de|Veröffentlicht am 1. März 2025",
        "fr|Publié le 1 mars 2025",
        "es|Publicado el 1 de marzo de 2025",
        "it|Pubblicato il 1 marzo 2025",
        "pt|Publicado em 1 de março de 2025",
        "nl|Gepubliceerd op 1 maart 2025",
        "pl|Opublikowano 1 marca 2025",
      })
  void aDateIsWrittenOutInItsLanguage(String language, String expected) {
    assertEquals(expected, Wording.of(language).published(DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl"})
  void everyLanguageHasTheKeysOfEnglishAndNoOthers(String language) throws IOException {
    assertEquals(
        properties("en").stringPropertyNames(), properties(language).stringPropertyNames());
    assertEquals(12, properties(language).getProperty("months").split(",").length);
    for (String value : properties(language).stringPropertyNames()) {
      assertFalse(properties(language).getProperty(value).isBlank(), value);
    }
  }

  @Test
  void aRegionIsAsGoodAsItsLanguage() {
    assertEquals("Inhalt", Wording.of("DE-at").contents());
    assertEquals("de", Wording.of("de_AT").language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "hi", "../model/wording_de", "x-klingon", "1"})
  void anUnknownLanguageGetsEnglishWords(String tag) {
    assertEquals("en", Wording.of(tag).language());
    assertEquals("Contents", Wording.of(tag).contents());
  }

  @Test
  void aBylineJoinsItsNames() {
    Wording english = Wording.of("en");

    assertEquals("By A", english.byline(List.of("A")));
    assertEquals("By A and B", english.byline(List.of("A", "B")));
    assertEquals("By A, B and C", english.byline(List.of("A", "B", "C")));
    assertEquals("Von A, B und C", Wording.of("de").byline(List.of("A", "B", "C")));
    assertThrows(IllegalArgumentException.class, () -> english.byline(List.of()));
  }

  @Test
  void theSourceIsNamed() {
    assertEquals("Source: aajtak", Wording.of("en").source("aajtak"));
    assertEquals("Source\u00a0: aajtak", Wording.of("fr").source("aajtak"));
  }

  @Test
  void everyNoticeHasWords() {
    for (Block.Notice.Kind kind : Block.Notice.Kind.values()) {
      assertFalse(Wording.of("en").notice(kind).isBlank());
    }
    assertEquals(
        "The source text breaks off here.", Wording.of("en").notice(Block.Notice.Kind.BREAKS_OFF));
  }

  @Test
  void aDatelineNamesTheChangeOnlyWhereItIsAnotherDay() {
    Wording english = Wording.of("en");
    Metadata published = new Metadata.Builder().published(DAY).build();

    assertEquals(Optional.empty(), english.dateline(Metadata.EMPTY));
    assertEquals(Optional.of("Published March 1, 2025"), english.dateline(published));
    assertEquals(
        Optional.of("Published March 1, 2025"),
        english.dateline(published.toBuilder().modified(DAY).build()));
    assertEquals(
        Optional.of("Published March 1, 2025 · Updated March 2, 2025"),
        english.dateline(published.toBuilder().modified(DAY.plusDays(1)).build()));
    assertEquals(
        Optional.of("Updated March 1, 2025"),
        english.dateline(new Metadata.Builder().modified(DAY).build()));
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (var in = WordingTest.class.getResourceAsStream("wording_" + language + ".properties")) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, language), StandardCharsets.UTF_8));
    }
    return properties;
  }
}

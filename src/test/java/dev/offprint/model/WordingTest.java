package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        "ru|Опубликовано 1 марта 2025 г.",
        "uk|Опубліковано 1 березня 2025 р.",
        "bg|Публикувано на 1 март 2025 г.",
        "cs|Publikováno 1. března 2025",
        "sk|Publikované 1. marca 2025",
        "hr|Objavljeno 1. ožujka 2025.",
        "hu|Megjelent: 2025. március 1.",
        "ro|Publicat la 1 martie 2025",
        "ca|Publicat: 1 de març de 2025",
        "sv|Publicerad 1 mars 2025",
        "da|Udgivet 1. marts 2025",
        "nb|Publisert 1. mars 2025",
        "fi|Julkaistu 1. maaliskuuta 2025",
        "el|Δημοσίευση: 1 Μαρτίου 2025",
        "tr|Yayım tarihi: 1 Mart 2025",
        "vi|Đăng ngày 1 tháng 3 năm 2025",
        "id|Diterbitkan 1 Maret 2025",
        "ja|公開：2025年3月1日",
        "zh|发布日期：2025年3月1日",
        "zh-TW|發布日期：2025年3月1日",
        "ko|게시일: 2025년 3월 1일",
        "th|เผยแพร่เมื่อ 1 มีนาคม 2568",
        "hi|प्रकाशित: 1 मार्च 2025",
        "ar|نُشر في 1 مارس 2025",
        "fa|تاریخ انتشار: ۱ مارس ۲۰۲۵",
        "he|פורסם ב־1 במרץ 2025",
      })
  void aDateIsWrittenOutInItsLanguage(String language, String expected) {
    assertEquals(expected, Wording.of(language).published(DAY));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheKeysOfEnglishAndNoOthers(String language) throws IOException {
    assertEquals(
        properties("en").stringPropertyNames(), properties(language).stringPropertyNames());
    assertEquals(12, properties(language).getProperty("months").split(",").length);
    assertEquals(10, properties(language).getProperty("digits").length());
    assertEquals(language, Wording.of(language).language());
    for (String value : properties(language).stringPropertyNames()) {
      assertFalse(properties(language).getProperty(value).isBlank(), value);
    }
  }

  /// Those that there are files for, but English, which the others are held to.
  static Stream<String> languages() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(Wording.class.getResource("wording_en.properties")).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return names.stream()
          .filter(name -> name.startsWith("wording_") && !name.equals("wording_en.properties"))
          .map(name -> name.substring("wording_".length(), name.indexOf('.')));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPhraseHasItsPlacesToFill(String language) throws IOException {
    Properties words = properties(language);
    for (String key : List.of("byline", "source", "published", "modified", "retrieved")) {
      assertEquals(1, words.getProperty(key).split("%s", -1).length - 1, key);
    }
    for (String key : List.of("names.more", "names.last")) {
      assertTrue(words.getProperty(key).matches("\\{0}.+\\{1}"), key);
    }
    assertTrue(
        words.getProperty("date").matches(".*\\{(day|year)}.*\\{month}.*\\{(day|\\w*[yY]ear)}.*"));
  }

  /// A renderer makes the name a link, which is behind the words.
  @ParameterizedTest
  @MethodSource("languages")
  void theNameOfTheSourceStandsLast(String language) {
    assertTrue(Wording.of(language).source("Aurora").endsWith("Aurora"));
  }

  @ParameterizedTest
  @CsvSource({"zh-TW,zh-Hant", "zh_HK,zh-Hant", "zh-Hant-MY,zh-Hant", "zh-Hans-HK,zh", "zh-CN,zh"})
  void chineseHasTheWordsOfItsScript(String tag, String language) {
    assertEquals(language, Wording.of(tag).language());
  }

  @ParameterizedTest
  @CsvSource({"no,nb", "nn-NO,nb", "iw,he", "in-ID,id"})
  void aTagOfOldGetsTheWordsOfItsLanguage(String tag, String language) {
    assertEquals(language, Wording.of(tag).language());
  }

  @Test
  void aRegionIsAsGoodAsItsLanguage() {
    assertEquals("Inhalt", Wording.of("DE-at").contents());
    assertEquals("de", Wording.of("de_AT").language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "sw", "../model/wording_de", "x-klingon", "1"})
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
    assertEquals("著者：A、B、C", Wording.of("ja").byline(List.of("A", "B", "C")));
    assertEquals("بقلم A، B وC", Wording.of("ar").byline(List.of("A", "B", "C")));
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

  @Test
  void englishOutsideAmericaHasTheDayFirst() {
    LocalDate day = LocalDate.of(2026, 3, 14);
    assertEquals("14 March 2026", Wording.of("en-GB").date(day));
    assertEquals("14 March 2026", Wording.of("en-AU").date(day));
    assertEquals("March 14, 2026", Wording.of("en-US").date(day));
    assertEquals("March 14, 2026", Wording.of("en").date(day));
    assertEquals("March 14, 2026", Wording.of("en-Latn").date(day));
  }
}

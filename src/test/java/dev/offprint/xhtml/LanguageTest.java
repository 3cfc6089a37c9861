package dev.offprint.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en,en,ltr",
    "en_US,en-US,ltr",
    "he,he,rtl",
    "ur-PK,ur-PK,rtl",
    "az-Arab-IR,az-Arab-IR,rtl",
    "ku-Latn,ku-Latn,ltr",
    "ar-Latn,ar-Latn,ltr",
    "en-x-arab,en-x-arab,ltr",
    "not a language,und,ltr",
    "e,und,ltr",
    "'',und,ltr",
  })
  void aTagIsWellFormedAndHasADirection(String tag, String expected, String direction) {
    assertEquals(expected, Language.of(tag).tag());
    assertEquals(direction, Language.of(tag).direction());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"en-GB,-", "de,-", "hi,-", "zh-TW,zh-Hant", "sw,en", "und,en", "deu,en"})
  void wordsOfOursAreMarkedOnlyWhereTheirLanguageIsAnother(String tag, String mark) {
    assertEquals(mark, Language.of(tag).markFor(Wording.of(tag)));
  }
}

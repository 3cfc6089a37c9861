package dev.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe|Doe, Jane",
        "Ursula K. Le Guin|Le Guin, Ursula K.",
        "Ursula von der Leyen|von der Leyen, Ursula",
        "Conor O’Brien-Smith|O’Brien-Smith, Conor",
        "Лев Толстой|Толстой, Лев",
        "Van Morrison|Morrison, Van",
        "Plato|Plato",
        "毛 泽东|毛 泽东",
        "Reuters Staff|Reuters Staff",
        "ANI Delhi|ANI Delhi",
        "The New Yorker|The New Yorker",
        "Martin Luther King Jr.|Martin Luther King Jr.",
        "Jane Doe, Chief Reporter|Jane Doe, Chief Reporter",
        "J. R.|J. R.",
      })
  void aNameIsFiledUnderTheFamily(String name, String expected) {
    assertEquals(expected, PersonName.parse(name).fileAs());
    assertEquals(name, PersonName.parse(name).inFull());
  }
}

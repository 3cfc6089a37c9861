package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Will Trump-Putin’s ‘Bromance’ Shift? | will-trump-putins-bromance-shift",
        "Größe, Maß & Ziel                    | grosse-mass-ziel",
        "Çà et là : l’été                     | ca-et-la-lete",
        "世界新聞                              | 世界新聞",
        "../../etc/passwd                     | etc-passwd",
        "a\\b:c*d?e                           | a-b-c-d-e",
        "ＦＵＬＬ ﬁ ½                          | full-fi-1-2",
        "!!!                                  | input",
        "İstanbul                             | istanbul"
      })
  void aTitleBecomesAName(String title, String name) {
    Metadata metadata = new Metadata.Builder().title(title).build();
    assertEquals(name, FileName.of(metadata, "folder/Input.txt"));
  }

  @Test
  void withoutATitleTheInputLendsItsName() {
    assertEquals("my-article", FileName.of(Metadata.EMPTY, "C:\\x\\My Article.txt"));
    assertEquals("stdin", FileName.of(Metadata.EMPTY, "stdin"));
    assertEquals("article", FileName.of(Metadata.EMPTY, "….txt"));
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertEquals("word-".repeat(15) + "word", FileName.slug("word ".repeat(40)));
    assertEquals("x".repeat(80), FileName.slug("x".repeat(200)));
  }
}

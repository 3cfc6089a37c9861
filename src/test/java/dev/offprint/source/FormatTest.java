package dev.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static final String ENTRY = "PK\3\4" + "\0".repeat(26);

  @ParameterizedTest
  @CsvSource({
    "255044462D312E370A, a PDF document, OPEN",
    "504B030414000000, a zip archive (or a document inside one), UNPACK",
    "504B050600000000, an empty zip archive, GIVE",
    "1F8B0800, a gzip archive, UNPACK",
    "425A683931415926535900, a bzip2 archive, UNPACK",
    "FD377A585A0000, an xz archive, UNPACK",
    "377ABCAF271C0004, a 7z archive, UNPACK",
    "89504E470D0A1A0A00, a PNG picture, GIVE",
    "FFD8FFE000104A464946, a JPEG picture, GIVE",
    "474946383961010001000000, a GIF picture, GIVE",
    "524946460000000057454250, a WebP picture, GIVE",
    "7F454C46020101, a program, GIVE",
    "D0CF11E0A1B11AE100, an old Word or Office document, OPEN",
    "7B5C727466315C616E73690A, an RTF document, OPEN",
  })
  void aFormatThatIsNotTextIsNamedWithItsRemedy(String hex, String noun, Remedy remedy) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    assertEquals("stdin: this is " + noun + ", not text; " + remedy.words, refusal(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "mimetypeapplication/epub+zip, an EPUB book",
    "mimetypeapplication/vnd.oasis.opendocument.text, an OpenDocument file",
    "[Content_Types].xml, a Word or Office document",
  })
  void aZipIsNamedByItsFirstEntry(String entry, String noun) {
    byte[] bytes = (ENTRY + entry).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("stdin: this is " + noun + ", not text; " + Remedy.OPEN.words, refusal(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GIF89a is the name of a format.", "PK was here.", "RIFF and raff."})
  void aTextThatBeginsWithAFormatsNameIsAText(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        text, Sources.read("-", new ByteArrayInputStream(bytes), Limits.DEFAULT).text().text());
  }

  @Test
  void bytesOfNoKnownFormatAreRefusedByTheirControlCharacters() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertEquals(
        "stdin: this is a binary file, not text; give the article as a text file", refusal(bytes));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(
            UnreadableInput.class,
            () -> Sources.read("-", new ByteArrayInputStream(bytes), Limits.DEFAULT))
        .getMessage();
  }

  enum Remedy {
    OPEN("open it, save its text as a .txt file and give that"),
    UNPACK("unpack it and give the text in it"),
    GIVE("give the article as a text file");

    final String words;

    Remedy(String words) {
      this.words = words;
    }
  }
}

package dev.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String FRENCH =
      "Le président a été élu à une large majorité. « C’est historique », a-t-il dit. Voilà.";
  private static final String GERMAN =
      "Im Süden blühen schon die Bäume. Die Vögel kehren zurück. Niemand hätte das gedacht.";
  private static final String RUSSIAN =
      "Вчера в Москве прошла встреча министров. Они обсудили торговлю. Итоги объявят позже.";
  private static final String JAPANESE = "昨日、東京で会議が開かれました。参加者は計画について話し合いました。結果は来週発表されます。\n";
  private static final String CHINESE = "昨天在北京举行了一次会议。与会者讨论了新的计划。结果将于下周公布。\n";
  private static final String TAIWANESE = "昨天在臺北舉行了一次會議。與會者討論了新的計畫。結果將於下週公布。\n";
  private static final String KOREAN = "어제 서울에서 회의가 열렸다. 참석자들은 새로운 계획에 대해 논의했다. 결과는 다음 주에 발표된다.";
  private static final String CZECH =
      "Příliš žluťoučký kůň úpěl ďábelské ódy. Včera večer pršelo. Lidé jdou do města.";
  private static final String GREEK =
      "Η κυβέρνηση ανακοίνωσε νέα μέτρα. Οι πολίτες περιμένουν με αγωνία. Ο καιρός είναι καλός.";

  @ParameterizedTest
  @CsvSource({"EFBBBF, UTF-8", "FFFE, UTF-16LE", "FEFF, UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String mark, String charset) {
    byte[] bytes =
        concat(HexFormat.of().parseHex(mark), RUSSIAN.getBytes(Charset.forName(charset)));
    assertEquals(Decoded.known(RUSSIAN, charset), Decoder.decode(bytes));
  }

  @ParameterizedTest
  @CsvSource({"FFFE0000, UTF-32LE", "0000FEFF, UTF-32BE"})
  void utf32HasAMarkAsWell(String mark, String charset) {
    byte[] bytes =
        concat(HexFormat.of().parseHex(mark), RUSSIAN.getBytes(Charset.forName(charset)));
    assertEquals(Decoded.known(RUSSIAN, charset), Decoder.decode(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {FRENCH, RUSSIAN, JAPANESE, CHINESE, TAIWANESE, KOREAN, "A plain one.", GREEK})
  void unicodeIsReadInEveryForm(String text) {
    assertEquals(Decoded.known(text, "UTF-8"), Decoder.decode(text.getBytes(UTF_8)));
    assertEquals(Decoded.known(text, "UTF-16LE"), Decoder.decode(text.getBytes(UTF_16LE)));
    assertEquals(Decoded.known(text, "UTF-16BE"), Decoder.decode(text.getBytes(UTF_16BE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A good\0 text\0 with \0NULs in it",
        "\0 \0 \0 a b c d e f",
        "Да\0 \0 \0и нет",
        "tail\0\0\0\0\0\0\0\0"
      })
  void nulsDoNotMakeUtf16(String text) {
    assertEquals(Decoded.known(text, "UTF-8"), Decoder.decode(text.getBytes(UTF_8)));
  }

  @Test
  void theCharsetOfOldFilesIsGuessed() {
    assertGuessed(GERMAN, "ISO-8859-1", "windows-1252");
    assertGuessed(FRENCH, "windows-1252", "windows-1252");
    assertGuessed(RUSSIAN, "windows-1251", "windows-1251");
    assertGuessed(RUSSIAN, "KOI8-R", "KOI8-R");
    assertGuessed(JAPANESE, "Shift_JIS", "Shift_JIS");
    assertGuessed(JAPANESE, "EUC-JP", "EUC-JP");
    assertGuessed(CHINESE, "GB18030", "GB18030");
    assertGuessed(TAIWANESE, "Big5", "Big5");
    assertGuessed(KOREAN, "EUC-KR", "EUC-KR");
    assertGuessed(CZECH, "ISO-8859-2", "ISO-8859-2");
    assertGuessed(GREEK, "ISO-8859-7", "ISO-8859-7");
    assertGuessed("He said “no” – and left. It’s over.", "windows-1252", "windows-1252");
  }

  @Test
  void whatFollowsALongEnglishStartIsSeen() {
    assertGuessed("All in English here. ".repeat(5000) + RUSSIAN, "windows-1251", "windows-1251");
  }

  @Test
  void aWordThatTellsNothingIsWindows1252() {
    assertGuessed("Café.", "windows-1252", "windows-1252");
  }

  @Test
  void aGuessIsAFindingWithItsConfidence() {
    Decoded decoded = Decoder.decode(GERMAN.getBytes(ISO_8859_1));
    assertEquals(
        List.of("a.txt: the text was read as windows-1252 (confidence " + decoded.guess() + "%)"),
        messages(decoded));
  }

  @Test
  void aFewBadBytesDoNotMakeUtf8AnotherCharset() {
    byte[] bytes = concat((FRENCH + "\n").getBytes(UTF_8), new byte[] {(byte) 0x92, 'x'});
    Decoded decoded = Decoder.decode(bytes);
    assertEquals(FRENCH + "\n\uFFFDx", decoded.text());
    assertEquals(
        List.of("a.txt:2:1: 1 bytes are not valid UTF-8 and became U+FFFD"), messages(decoded));
  }

  @Test
  void aCharacterThatTheEndCutsOffDoesNotEither() {
    byte[] whole = "It’s a “quote".getBytes(UTF_8);
    byte[] cut = concat(whole, new byte[] {(byte) 0xE2, (byte) 0x80});
    Decoded decoded = Decoder.decode(cut);
    assertEquals("It’s a “quote\uFFFD", decoded.text());
    assertEquals(
        List.of("a.txt:1:14: 2 bytes are not valid UTF-8 and became U+FFFD"), messages(decoded));
  }

  @Test
  void aReplacementCharacterInTheSourceIsNoBadByte() {
    assertEquals(
        Decoded.known("was \uFFFD here", "UTF-8"),
        Decoder.decode("was \uFFFD here".getBytes(UTF_8)));
  }

  @Test
  void loneSurrogatesAreReplacedOneByOne() {
    byte[] bytes = HexFormat.of().parseHex("FEFF" + "0041" + "D83D" + "0042" + "DE00" + "D83DDE00");
    Decoded decoded = Decoder.decode(bytes);
    assertEquals("A\uFFFDB\uFFFD😀", decoded.text());
    assertEquals(
        List.of("a.txt:1:2: 4 bytes are not valid UTF-16BE and became U+FFFD"), messages(decoded));
  }

  @Test
  void theHalfOfACharacterAtTheEndOfUtf16IsReplaced() {
    Decoded decoded = Decoder.decode(HexFormat.of().parseHex("FFFE410042"));
    assertEquals("A\uFFFD", decoded.text());
    assertEquals(
        List.of("a.txt:1:2: 1 bytes are not valid UTF-16LE and became U+FFFD"), messages(decoded));
  }

  private static void assertGuessed(String text, String charset, String label) {
    Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));
    assertEquals(label, decoded.charset());
    assertEquals(text, decoded.text());
    assertEquals(0, decoded.bad());
  }

  private static List<String> messages(Decoded decoded) {
    return decoded.findings(dev.offprint.model.SourceText.of("a.txt", decoded.text())).stream()
        .map(dev.offprint.report.Finding::message)
        .toList();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}

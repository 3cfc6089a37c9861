package dev.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileIsReadWithItsNameAndTime() throws Exception {
    Path file = write("a.txt", "Grüße\n");
    Instant time = Instant.parse("2020-02-29T12:00:00Z");
    Files.setLastModifiedTime(file, FileTime.from(time));
    Raw raw = read(file.toString());
    assertEquals("Grüße\n", raw.text().text());
    assertEquals(file.toString(), raw.text().name());
    assertEquals(Raw.Kind.TEXT, raw.kind());
    assertEquals("UTF-8", raw.charset());
    assertEquals(Optional.of(time), raw.origin().modified());
    assertEquals(List.of(), raw.findings());
  }

  @Test
  void aHyphenIsTheStandardInput() throws Exception {
    Raw raw = Sources.read("-", stream("words"), Limits.DEFAULT);
    assertEquals("words", raw.text().text());
    assertEquals("stdin", raw.text().name());
    assertEquals(Optional.empty(), raw.origin().modified());
    assertEquals(List.of(), raw.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.markdown", "A.MD"})
  void markdownIsKnownByItsEnding(String name) throws Exception {
    Raw raw = read(write(name, "# Title\n").toString());
    assertEquals(Raw.Kind.MARKDOWN, raw.kind());
    assertEquals(List.of(), raw.findings());
  }

  @Test
  void aMissingFileIsNamed() {
    String file = folder.resolve("none.txt").toString();
    assertRefused(file, file + ": there is no such file; check the path and its spelling");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(
        folder.toString(),
        folder + ": this is a folder; give the files in it, e.g. " + folder + "/*.txt");
  }

  @Test
  void whatTheSystemSaysIsPassedOnWithARemedy() {
    assertEquals(
        "a: the file may not be read; allow it (chmod +r) or copy it",
        UnreadableInput.of("a", new AccessDeniedException("a")).getMessage());
    assertEquals(
        "a: the file cannot be read: Too many levels of symbolic links; check the file and try"
            + " again",
        UnreadableInput.of(
                "a", new FileSystemException("a", null, "Too many levels of symbolic links"))
            .getMessage());
    assertEquals(
        "a: the file cannot be read: FileSystemException; check the file and try again",
        UnreadableInput.of("a", new FileSystemException("a")).getMessage());
  }

  @Test
  void aBrokenPipeIsNamed() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Broken pipe\nand more");
          }
        };
    UnreadableInput refusal =
        assertThrows(UnreadableInput.class, () -> Sources.read("-", broken, Limits.DEFAULT));
    assertEquals(
        "stdin: reading failed: Broken pipe; check the file and try again", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u00A0\u3000\r\n", "\uFEFF", "\u200B\n"})
  void anEmptyFileIsRefused(String text) throws Exception {
    String file = write("e.txt", text).toString();
    assertRefused(file, file + ": the file is empty; give one that holds an article's text");
  }

  @Test
  void anEmptyStandardInputIsRefused() {
    UnreadableInput refusal =
        assertThrows(UnreadableInput.class, () -> Sources.read("-", stream(" "), Limits.DEFAULT));
    assertEquals(
        "stdin: nothing came in; pipe an article's text in, or give a file", refusal.getMessage());
  }

  @Test
  void aFileOverTheLimitIsRefusedAndOneAtTheLimitIsRead() throws Exception {
    String file = write("l.txt", "12345").toString();
    assertEquals("12345", Sources.read(file, stream(""), new Limits(5)).text().text());
    UnreadableInput refusal =
        assertThrows(UnreadableInput.class, () -> Sources.read(file, stream(""), new Limits(4)));
    assertEquals(
        file + ": this is larger than 4 bytes; split it into several files", refusal.getMessage());
    assertEquals("50 MB", Limits.DEFAULT.inWords());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/a", "HTTPS://example.org"})
  void anAddressIsKnownByItsBeginning(String url) {
    assertTrue(Sources.isAddress(url));
    assertFalse(Sources.isAddress("./" + url));
    assertFalse(Sources.isAddress("httpx.txt"));
  }

  @Test
  void aServersCharsetIsBelievedWhereTheBytesDoNotSayIt() {
    byte[] bytes = "Паром уходит в шесть.".getBytes(Charset.forName("windows-1251"));
    Decoded decoded = PageCharset.decode(bytes, Optional.of("windows-1251"));
    assertEquals("Паром уходит в шесть.", decoded.text());
  }

  @Test
  void aServersCharsetComesBeforeThePages() {
    String page = "<!DOCTYPE html><meta charset=iso-8859-5><title>Паром</title><p>уходит";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertEquals(page, PageCharset.decode(bytes, Optional.of("windows-1251")).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1251", "no-such-charset", ""})
  void aServerThatIsWrongAboutUtf8IsNotBelieved(String told) {
    byte[] bytes = "Grüße vom Kai".getBytes(StandardCharsets.UTF_8);
    assertEquals("Grüße vom Kai", PageCharset.decode(bytes, Optional.of(told)).text());
  }

  @Test
  void whatCannotBeAFileNameIsRefused() {
    assertRefused("a\0b", "a\uFFFDb: this cannot be a file's name; check the path");
    assertRefused("", "“”: the file name is empty; give a path, or - for stdin");
  }

  @ParameterizedTest
  @CsvSource({
    "'<!DOCTYPE html><p>Words', true",
    "' \n<!-- saved --><HTML lang=en><body>', true",
    "'<?xml version=\"1.0\"?><html xmlns=\"x\"><p/></html>', true",
    "'<body><p>Words</p></body>', true",
    "'<html> is how a page begins.', false",
    "'<3 is a heart.', false",
    "'<header> is newer.', false",
  })
  void aWebPageIsKnownByItsStart(String text, boolean isPage) throws Exception {
    Raw raw = read(write("p.txt", text).toString());
    assertEquals(isPage ? Raw.Kind.HTML : Raw.Kind.TEXT, raw.kind());
    assertEquals(text, raw.text().text());
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta charset=windows-1251>', windows-1251, windows-1251",
    "'<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">', koi8-r, koi8-r",
    "'<meta charset=\"iso-8859-5\" >', iso-8859-5, iso-8859-5",
  })
  void aPageSaysWhatItIsWrittenIn(String meta, String charset, String name) throws Exception {
    String text = "<!DOCTYPE html><head>" + meta + "</head><p>Паром уходит в шесть.";
    Path file = folder.resolve("p.html");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    Raw raw = read(file.toString());
    assertEquals(text, raw.text().text());
    assertEquals(name, raw.charset());
  }

  @Test
  void aPageInUtf8IsReadAsSuchWhateverItSays() throws Exception {
    String text = "<!DOCTYPE html><meta charset=iso-8859-1><p>Паром";
    assertEquals(text, read(write("p.html", text).toString()).text().text());
  }

  @Test
  void xmlIsRefused() throws Exception {
    String file = write("x.txt", "<?xml version=\"1.0\"?><rss/>").toString();
    assertRefused(
        file, file + ": XML cannot be read; save the article as plain text and give that");
  }

  @Test
  void strayControlCharactersStay() throws Exception {
    String text = "A good\0 text with\b some \u0003noise\u0000 in it, and so it goes on.";
    Raw raw = read(write("c.txt", text).toString());
    assertEquals(text, raw.text().text());
    assertEquals(List.of(), raw.findings());
  }

  @Test
  void aTailOfNulsIsNoBinaryFile() throws Exception {
    String text = "All was well until the crash.\n" + "\0".repeat(4000);
    assertEquals(text, read(write("n.txt", text).toString()).text().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"港の人々は朝の鐘を待っていた。", "항구 사람들은 아침 종을 기다렸다.", "港口的人们在等早晨的钟声。"})
  void aMisreadTextOfEastAsiaIsNoBinaryFile(String text) throws Exception {
    byte[] bytes = text.repeat(20).getBytes(StandardCharsets.UTF_8);
    String misread = new String(bytes, StandardCharsets.ISO_8859_1);
    assertEquals(misread, read(write("m.txt", misread).toString()).text().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word\u0001\u0002", "Ã©tÃ©\u0003\u000E", "word\u0081\u0090", "é\u0081\u0090"})
  void aTextThatIsMostlyControlsIsABinaryFile(String text) throws Exception {
    String file = write("b.txt", text.repeat(20)).toString();
    assertRefused(
        file, file + ": this is a binary file, not text; give the article as a text file");
  }

  @Test
  void randomBytesAreABinaryFile() throws Exception {
    byte[] bytes = new byte[4000];
    new Random(5).nextBytes(bytes);
    String file = Files.write(folder.resolve("z.txt"), bytes).toString();
    assertRefused(
        file, file + ": this is a binary file, not text; give the article as a text file");
  }

  @Test
  void aLineOfTenMillionCharactersIsRead() throws Exception {
    String text = "word ".repeat(2_000_000);
    Raw raw = Sources.read("-", stream(text), Limits.DEFAULT);
    assertEquals(text.length(), raw.text().text().length());
    assertEquals("1:9999999", raw.text().place(9_999_998).toString());
  }

  @Test
  void aPermissionThatIsMissingIsNamed() throws Exception {
    Path file = write("r.txt", "words");
    assertTrue(file.toFile().setReadable(false, false));
    // A superuser may read everything.
    if (!Files.isReadable(file)) {
      assertRefused(
          file.toString(), file + ": the file may not be read; allow it (chmod +r) or copy it");
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Raw read(String argument) throws UnreadableInput {
    return Sources.read(argument, stream(""), Limits.DEFAULT);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String argument, String message) {
    UnreadableInput refusal = assertThrows(UnreadableInput.class, () -> read(argument));
    assertEquals(message, refusal.getMessage());
  }
}

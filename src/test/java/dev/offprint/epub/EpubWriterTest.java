package dev.offprint.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `-Doffprint.golden=update` writes the golden files anew.
class EpubWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/offprint/epub");

  @ParameterizedTest
  @ValueSource(strings = {"package.opf", "nav.xhtml", "toc.ncx", "cover.xhtml", "title.xhtml"})
  void aFileOfThePackageIsAsItsGoldenOne(String name) throws IOException {
    String actual = text(Books.everything(), Books.options(), name);
    if ("update".equals(System.getProperty("offprint.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(name), actual);
    }

    assertEquals(Files.readString(GOLDEN.resolve(name)), actual);
  }

  @Test
  void theContainerStartsWithItsTypeAndIsInOrder() throws IOException {
    assertEquals(
        List.of(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
            "EPUB/article00001.xhtml",
            "EPUB/cover.png",
            "EPUB/cover.xhtml",
            "EPUB/nav.xhtml",
            "EPUB/style.css",
            "EPUB/title.xhtml",
            "EPUB/toc.ncx"),
        entries(write(Books.everything(), Books.options())).stream()
            .map(ZipEntry::getName)
            .toList());
  }

  @Test
  void theTypeStandsInPlainSightWithoutExtraFields() throws IOException {
    byte[] epub = write(Books.minimal(), Books.bare());

    assertEquals(0, epub[8], "stored");
    assertEquals(0, epub[28] | epub[29], "length of the extra field");
    assertEquals("mimetypeapplication/epub+zip", new String(epub, 30, 28, US_ASCII));
  }

  @Test
  void everyEntryHasTheSameFixedTimeAndNoExtraField() throws IOException {
    for (ZipEntry entry : entries(write(Books.everything(), Books.options()))) {
      assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal());
      assertEquals(null, entry.getExtra());
    }
  }

  @Test
  void theSameBookGivesTheSameBytes() throws IOException {
    assertArrayEquals(
        write(Books.everything(), Books.options()), write(Books.everything(), Books.options()));
  }

  @Test
  void theIdentifierFollowsTheTextAndNotTheLook() throws IOException {
    String identifier = identifier(Books.everything(), Books.options());

    assertEquals(identifier, identifier(Books.everything(), Books.bare()));
    assertNotEquals(identifier, identifier(Books.minimal(), Books.options()));
  }

  @Test
  void theOutputStaysOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    EpubWriter.write(Books.minimal(), Books.bare(), new Recorder(calls));

    assertFalse(calls.contains("close"));
    assertEquals("flush", calls.getLast());
  }

  @Test
  void aWriteThatFailsIsTold() {
    IOException full =
        assertThrows(
            IOException.class,
            () -> EpubWriter.write(Books.minimal(), Books.bare(), new FullDisk()));

    assertEquals("no space left", full.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02T03:04:05Z", "2026-01-02T03:04:00Z", "1970-01-01T00:00:00Z"})
  void theTimeOfTheLastChangeIsInWholeSeconds(String time) throws IOException {
    EpubOptions options =
        new EpubOptions(
            Books.CSS,
            Optional.empty(),
            Instant.parse(time).plusMillis(999),
            Books.bare().version());

    assertEquals(
        List.of(time),
        all("dcterms:modified\">([^<]+)<", text(Books.minimal(), options, "package.opf")));
  }

  @Test
  void theContentsAreAPageOnlyWhereThereIsMoreThanOneThingToFind() throws IOException {
    assertEquals(
        List.of("title-xhtml", "article00001-xhtml"), spine(Books.minimal(), Books.bare()));
    assertEquals(
        List.of("title-xhtml", "nav", "article00001-xhtml"),
        spine(Books.everything(), Books.bare()));
    Article one = Books.minimal().articles().getFirst();
    assertEquals(
        List.of("title-xhtml", "nav", "article00001-xhtml", "article00002-xhtml"),
        spine(new Book(Metadata.EMPTY, List.of(one, one)), Books.bare()));
  }

  @Test
  void playOrderHasNoGapsInABookOfMany() throws IOException {
    List<String> numbers =
        all("playOrder=\"(\\d+)\"", text(Books.large(), Books.bare(), "toc.ncx"));

    assertEquals(900, numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      assertEquals(Integer.toString(i + 1), numbers.get(i));
    }
  }

  @Test
  void alternativeTextIsClaimedOnlyWhereThereIsSome() throws IOException {
    EpubOptions undescribed =
        new EpubOptions(
            Books.CSS,
            Optional.of(Books.cover(null)),
            Books.bare().modified(),
            Books.bare().version());

    assertEquals(
        List.of(
            "accessMode textual",
            "accessMode visual",
            "accessibilityFeature displayTransformability",
            "accessibilityFeature readingOrder",
            "accessibilityFeature tableOfContents",
            "accessibilityHazard none"),
        accessibility(undescribed));
    assertEquals(
        List.of(
            "accessMode textual",
            "accessModeSufficient textual",
            "accessibilityFeature displayTransformability",
            "accessibilityFeature readingOrder",
            "accessibilityFeature tableOfContents",
            "accessibilityHazard none"),
        accessibility(Books.bare()));
  }

  private static List<String> accessibility(EpubOptions options) throws IOException {
    String opf = text(Books.minimal(), options, "package.opf");
    return all("property=\"schema:(\\w+\">\\w+)</meta>", opf).stream()
        .map(found -> found.replace("\">", " "))
        .toList();
  }

  private static String identifier(Book book, EpubOptions options) throws IOException {
    return all("id=\"uid\">([^<]+)<", text(book, options, "package.opf")).getFirst();
  }

  private static List<String> spine(Book book, EpubOptions options) throws IOException {
    return all("idref=\"([^\"]+)\"", text(book, options, "package.opf"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }

  private static byte[] write(Book book, EpubOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubWriter.write(book, options, out);
    return out.toByteArray();
  }

  private static List<ZipEntry> entries(byte[] epub) throws IOException {
    return List.copyOf(read(epub).keySet());
  }

  private static String text(Book book, EpubOptions options, String name) throws IOException {
    for (var entry : read(write(book, options)).entrySet()) {
      if (entry.getKey().getName().equals("EPUB/" + name)) {
        return entry.getValue();
      }
    }
    throw new AssertionError("no " + name);
  }

  private static Map<ZipEntry, String> read(byte[] epub) throws IOException {
    Map<ZipEntry, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry, new String(zip.readAllBytes(), UTF_8));
      }
    }
    return entries;
  }

  private static final class Recorder extends OutputStream {
    private final List<String> calls;

    Recorder(List<String> calls) {
      this.calls = calls;
    }

    @Override
    public void write(int b) {
      calls.add("write");
    }

    @Override
    public void flush() {
      calls.add("flush");
    }

    @Override
    public void close() {
      calls.add("close");
    }
  }

  private static final class FullDisk extends OutputStream {
    private int left = 500;

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("no space left");
      }
    }
  }
}

package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.cli.Main;
import dev.offprint.style.StyleSheet;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same input gives the same bytes, whenever and wherever it is converted.
class ReproducibilityTest {
  private static final Instant MONDAY = Instant.parse("2025-03-31T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2025-04-01T11:11:11Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void oneProcessGivesTheSameBytesTwice() throws IOException {
    Press press = new Press();
    for (StyleSheet css :
        List.of(new StyleSheet("a", ""), new StyleSheet("b", "p { hyphens: none }"))) {
      Request.Design design = Press.design(dev.offprint.style.Paper.A4, css);
      assertArrayEquals(
          press.pdf(Samples.everything(), design), press.pdf(Samples.everything(), design));
      assertArrayEquals(
          press.epub(Samples.everything(), design), press.epub(Samples.everything(), design));
    }
  }

  /// What was converted before leaves no trace.
  @Test
  void theOrderOfConversionsDoesNotShow() throws IOException {
    Press press = new Press();
    byte[] fresh = press.pdf(Samples.oneWord(), Press.PLAIN);
    press.pdf(Samples.foreignScripts(), Press.PLAIN);
    assertArrayEquals(fresh, press.pdf(Samples.oneWord(), Press.PLAIN));
    assertArrayEquals(fresh, new Press().pdf(Samples.oneWord(), Press.PLAIN));
  }

  @Test
  void twoProcessesGiveTheSameBytes() throws IOException, InterruptedException {
    Path input = input(MONDAY);
    assertEquals(fork(input, "one", Map.of()), fork(input, "two", Map.of("TZ", "Asia/Tokyo")));
  }

  @Test
  void withADateFromTheEnvironmentTheFilesTimeDoesNotShow()
      throws IOException, InterruptedException {
    Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "1700000000");
    Map<String, String> first = fork(input(MONDAY), "one", epoch);
    Map<String, String> second = fork(input(TUESDAY), "two", epoch);
    assertEquals(first, second);
  }

  @Test
  void theFilesTimeChangesOnlyTheDates() throws IOException, InterruptedException {
    convert(input(MONDAY), folder.resolve("one"));
    convert(input(TUESDAY), folder.resolve("two"));
    assertEquals(undatedPdf("one"), undatedPdf("two"));
    assertEquals(entries("one"), entries("two"));
  }

  private Path input(Instant modified) throws IOException {
    Path file = folder.resolve("article.txt");
    Files.writeString(file, Files.readString(Path.of("seeds", "carve-a-spoon.txt")));
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }

  private void convert(Path input, Path into) throws IOException {
    Request request =
        new Request(
            List.of(input.toString()),
            new Request.Web(Duration.ofSeconds(1), false, false),
            new Request.Destination(
                List.of(into.resolve("spoons.pdf"), into.resolve("spoons.epub")),
                into,
                java.util.Set.of(Format.values()),
                false),
            dev.offprint.model.Metadata.EMPTY,
            dev.offprint.repair.MendingOptions.DEFAULT,
            Press.PLAIN,
            Optional.empty(),
            false);
    Converter converter = new Converter(new Pipeline("1.0"), new ByteArrayInputStream(new byte[0]));
    assertEquals(List.of(), converter.run(request).get(0).failures());
  }

  /// Runs the program in a process of its own; answers the digests of what it wrote.
  private Map<String, String> fork(Path input, String into, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve(into));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), input.toString(), "-o", out + File.separator));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().remove("SOURCE_DATE_EPOCH");
    process.environment().putAll(environment);
    process.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    assertEquals(0, process.start().waitFor(), () -> read(folder.resolve("log")));
    Map<String, String> digests = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(out)) {
      for (Path file : files) {
        digests.put(file.getFileName().toString(), digest(Files.readAllBytes(file)));
      }
    }
    assertEquals(2, digests.size(), digests.toString());
    return digests;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a PDF shows and says of itself, without its dates.
  private String undatedPdf(String into) throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(into).resolve("spoons.pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      return PdfDump.of(pdf) + undated(new String(xmp, StandardCharsets.UTF_8));
    }
  }

  private static String undated(String text) {
    return text.replaceAll("2025-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "DATE");
  }

  /// The entries of an EPUB with their texts, without the date.
  private Map<String, String> entries(String into) throws IOException {
    byte[] epub = Files.readAllBytes(folder.resolve(into).resolve("spoons.epub"));
    Map<String, String> entries = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
      entries.put(entry.getName() + " " + entry.getTime(), undated(text));
    }
    return entries;
  }
}

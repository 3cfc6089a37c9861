package dev.offprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.report.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  private final Path folder;

  CheckerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aSoundEpubHasNoFindings() throws Exception {
    assertEpub(new EpubSample());
  }

  @Test
  void aBrokenPageIsAFindingWithItsPlace() throws Exception {
    assertEpub(
        new EpubSample()
            .with(EpubSample.CHAPTER, EpubSample.page("<a href=\"none.xhtml\">Words</a>")),
        "a.epub/EPUB/chapter.xhtml:4:28: EPUBCheck says RSC-007 (error): Referenced resource"
            + " \"EPUB/none.xhtml\" could not be found in the EPUB.");
  }

  @Test
  void aPageThatIsNoXmlIsAFinding() throws Exception {
    assertEpub(
        new EpubSample().with(EpubSample.CHAPTER, "<p>Words."),
        "a.epub/EPUB/chapter.xhtml:1:4: EPUBCheck says RSC-005 (error): Error while parsing file:"
            + " elements from namespace \"\" are not allowed",
        "a.epub/EPUB/chapter.xhtml:1:10: EPUBCheck says RSC-016 (fatal): Fatal Error while parsing"
            + " file: XML document structures must start and end within the same entity.");
  }

  @Test
  void aHintOnUsageIsAFindingAsWell() throws Exception {
    assertEpub(
        new EpubSample().with("EPUB/unused.txt", "Words."),
        "a.epub: EPUBCheck says OPF-003 (usage): Item \"EPUB/unused.txt\" exists in the EPUB, but is"
            + " not declared in the OPF manifest.");
  }

  @Test
  void aFileThatIsNoEpubIsAFinding() throws Exception {
    Path file = Files.writeString(folder.resolve("a.epub"), "no zip");
    assertEquals(
        List.of(
            "a.epub: EPUBCheck says PKG-003 (error): Unable to read EPUB file header.  This is"
                + " likely a corrupted EPUB file.",
            "a.epub: EPUBCheck says PKG-008 (fatal): Unable to read file \"zip END header not"
                + " found\"."),
        messages(Checker.epub(file)));
  }

  @Test
  void everyRuleThatAPdfBreaksIsAFinding() throws Exception {
    Path file = PdfSample.untagged(folder.resolve("a.pdf"));
    List<Finding> findings = Checker.pdf(file);
    assertEquals(
        List.of(
            "PDF/A-2a 6.2.4.3 test 4",
            "PDF/A-2a 6.6.2.1 test 1",
            "PDF/A-2a 6.7.2.2 test 1",
            "PDF/A-2a 6.7.3.3 test 1",
            "PDF/UA-1 6.2 test 1",
            "PDF/UA-1 7.1 test 3",
            "PDF/UA-1 7.1 test 8",
            "PDF/UA-1 7.1 test 10",
            "PDF/UA-1 7.1 test 11"),
        findings.stream().map(f -> f.arguments().get(0)).toList());
    assertEquals(
        "a.pdf: veraPDF says PDF/UA-1 7.1 test 3 is broken: Content shall be marked as Artifact or"
            + " tagged as real content (2 times)",
        messages(findings).get(5));
    assertEquals(
        "a.pdf: veraPDF says PDF/UA-1 6.2 test 1 is broken: The document catalog dictionary shall"
            + " include a MarkInfo dictionary containing an entry, Marked, whose value shall be"
            + " true",
        messages(findings).get(4));
  }

  @Test
  void anEncryptedPdfIsAFinding() throws Exception {
    Path file = PdfSample.encrypted(folder.resolve("a.pdf"));
    assertEquals(
        List.of(
            "a.pdf: veraPDF says the file itself is broken: The PDF stream appears to be"
                + " encrypted."),
        messages(Checker.pdf(file)));
  }

  @Test
  void aFileThatIsNoPdfIsAFinding() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "no PDF");
    assertEquals(
        List.of("a.pdf: veraPDF says the file itself is broken: Couldn't parse stream"),
        messages(Checker.pdf(file)));
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none");
    String message = file + ": there is no such file to check";
    assertEquals(
        message, assertThrows(NoSuchFileException.class, () -> Checker.epub(file)).getMessage());
    assertEquals(
        message, assertThrows(NoSuchFileException.class, () -> Checker.pdf(file)).getMessage());
  }

  @Test
  void theTerminalIsLeftAlone() throws Exception {
    Path epub = new EpubSample().with(EpubSample.CHAPTER, "<p").write(folder.resolve("a.epub"));
    Path pdf = PdfSample.untagged(folder.resolve("a.pdf"));
    Path none = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\nnone");
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream captured = new PrintStream(terminal, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setErr(captured);
      Checker.epub(epub);
      Checker.pdf(pdf);
      Checker.pdf(none);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", terminal.toString(StandardCharsets.UTF_8));
  }

  private void assertEpub(EpubSample sample, String... messages) throws IOException {
    Path file = sample.write(folder.resolve("a.epub"));
    assertEquals(List.of(messages), messages(Checker.epub(file)));
  }

  /// What was said, with the folder that the test happens to run in left out.
  private List<String> messages(List<Finding> findings) {
    return findings.stream().map(f -> f.message().replace(folder + "/", "")).toList();
  }
}

package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of what was done.
class ReportingTest {
  private static final Path SEED = Path.of("seeds/trump-putin-bromance.txt");

  @TempDir private Path in = Path.of("");
  @TempDir private Path out = Path.of("");

  @Test
  void aReportIsWrittenAsTheSchemaHasIt() throws IOException {
    Path report = out.resolve("report.json");
    Run.of(SEED, "-o", out.resolve("x.epub"), "--report", report, "-q");
    assertEquals(List.of("report.json", "x.epub"), Run.listing(out));
    List<String> top = new ArrayList<>();
    List<String> input = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          top.add(json.currentName());
        } else if (token == JsonToken.FIELD_NAME && depth == 3) {
          input.add(json.currentName());
        }
      }
    }
    assertEquals(List.of("version", "inputs"), top);
    assertEquals(
        List.of("name", "charset", "clean", "summary", "changes", "undone", "findings"), input);
  }

  @Test
  void aReportCoversEveryInputThatWasRead() throws IOException {
    Path report = out.resolve("report.json");
    Run run = Run.of(SEED, "none.txt", Run.article(in, "a.txt"), "-o", out, "--report", report);
    assertEquals(5, run.code());
    List<String> names =
        Files.readString(report)
            .lines()
            .filter(line -> line.contains("\"name\""))
            .map(String::strip)
            .toList();
    assertEquals(
        List.of("\"name\" : \"" + SEED + "\",", "\"name\" : \"" + in + "/a.txt\","), names);
  }

  @Test
  void aReportThatCannotBeWrittenIsNamed() throws IOException {
    Path report = out.resolve("none/report.json");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out, "--report", report, "-q");
    assertEquals(2, run.code());
    assertEquals(
        "offprint: "
            + report
            + ": the report cannot be written; check that its folder is there and may be written to\n"
            + "offprint --help tells how to use it.\n",
        run.err());
  }

  @Test
  void aFolderIsNoPlaceForAReport() throws IOException {
    Path report = Files.createDirectories(out.resolve("report.json"));
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out, "--report", report, "-q");
    assertEquals(2, run.code());
    assertTrue(Files.isDirectory(report));
  }

  @Test
  void explainPrintsEveryChange() {
    Run run = Run.of(SEED, "-o", out.resolve("x.epub"), "--explain");
    for (String words : List.of("You might also like", "The 'bromance' betwe", "The term")) {
      assertTrue(run.out().contains(words), run.out());
    }
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void strictEndsWithSevenWhereThereIsAWarning() {
    assertEquals(0, Run.of(SEED, "-o", out.resolve("x.epub"), "-q").code());
    assertEquals(new Run(7, "", ""), Run.of(SEED, "-o", out.resolve("x.epub"), "-q", "--strict"));
  }

  @Test
  void strictEndsWellWhereThereIsNone() throws IOException {
    Path article = Run.article(in, "a.txt");
    assertEquals(new Run(0, "", ""), Run.of(article, "-o", out, "-q", "--strict"));
  }

  @Test
  void aWarningAboutAStyleSheetNamesFileAndLine() throws IOException {
    Path css =
        Files.writeString(in.resolve("my.css"), "p {\n  font-size: 12pt;\n  colour: red;\n}\n");
    Path article = Run.article(in, "a.txt");
    Path epub = out.resolve("x.pdf");
    Run run = Run.of(article, "-o", epub, "--css", css);
    assertEquals(
        "offprint: " + css + ":3: the property “colour” is not supported and was left out\n",
        run.err());
    assertEquals(0, run.code());
    assertEquals(7, Run.of(article, "-o", epub, "--css", css, "--strict").code());
    assertEquals("", Run.of(article, "-o", epub, "--css", css, "--quiet").err());
  }

  @Test
  void whatTheUserSaysWinsOverTheText() throws IOException {
    Path pdf = out.resolve("x.epub");
    Run run =
        Run.of(
            Run.article(in, "a.txt"),
            "-o",
            out,
            "--format",
            "epub",
            "--title",
            "On Spoons",
            "--author",
            "Bea Sample",
            "--source",
            "The Carver",
            "--url",
            "https://example.org/spoons",
            "--date",
            "2025-03-31",
            "--lang",
            "en-gb",
            "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("on-spoons.epub"), Run.listing(out));
    String page = Epub.page(out.resolve("on-spoons.epub"));
    for (String words :
        List.of(
            "<h1>On Spoons</h1>",
            "Bea Sample",
            "The Carver",
            "https://example.org/spoons",
            "2025",
            "lang=\"en-GB\"")) {
      assertTrue(page.contains(words), page);
    }
    assertTrue(!page.contains("Ada Sample"), page);
    assertTrue(Files.notExists(pdf));
  }

  @Test
  void checkedFilesAreSound() throws IOException {
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out, "--check", "-q");
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void verboseTellsEveryFindingAndTheTraceOfAFailure() {
    Run seed = Run.of(SEED, "-o", out.resolve("x.epub"), "-v");
    assertTrue(seed.err().contains("the source text breaks off"), seed.err());
    Run failed = Run.of(in.resolve("none.txt"), "-o", out, "-v");
    assertTrue(failed.err().contains("\tat dev.offprint."), failed.err());
  }
}

package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import dev.offprint.source.UnreadableInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DAISY Ace has no complaint about an EPUB's accessibility. Runs where `ace-cli` and a Chromium
/// are: `ACE` names the first if it is not on the `PATH`, `PUPPETEER_EXECUTABLE_PATH` the second.
class AceTest {
  private static final Press PRESS = new Press();

  @TempDir private Path folder = Path.of("");

  /// One book of all, since Ace takes seconds to start.
  @Test
  void whateverOffprintWritesIsAccessible()
      throws IOException, UnreadableInput, InterruptedException {
    List<Article> articles = new ArrayList<>();
    for (Path seed : Press.seeds()) {
      articles.add(PRESS.draft(seed).article());
    }
    for (Book book : List.of(Samples.everything(), Samples.untitled(), Samples.headings(30))) {
      articles.addAll(book.articles());
    }
    Metadata metadata = new Metadata.Builder().title("All of them").language("en").build();
    assertEquals(List.of(), complaints(new Book(metadata, articles)));
  }

  private List<String> complaints(Book book) throws IOException, InterruptedException {
    Optional<Path> ace = program(System.getenv("ACE"), "ace-cli");
    Optional<Path> chromium =
        program(System.getenv("PUPPETEER_EXECUTABLE_PATH"), "chromium", "google-chrome");
    assumeTrue(ace.isPresent(), "DAISY Ace is not installed; set ACE to its ace-cli");
    assumeTrue(
        chromium.isPresent(), "Chromium is not installed; set PUPPETEER_EXECUTABLE_PATH to it");
    Path epub = Files.write(folder.resolve("book.epub"), PRESS.epub(book, Press.PLAIN));
    Path report = folder.resolve("report");
    ProcessBuilder command =
        new ProcessBuilder(
            ace.get().toString(), "-s", "-f", "-o", report.toString(), epub.toString());
    command.environment().put("PUPPETEER_EXECUTABLE_PATH", chromium.get().toString());
    command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    Process process = command.start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "Ace did not finish");
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
    return complaints(report.resolve("report.json"));
  }

  private static Optional<Path> program(@Nullable String given, String... names) {
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : names) {
        if (Files.isExecutable(Path.of(folder, name))) {
          return Optional.of(Path.of(folder, name));
        }
      }
    }
    return Optional.empty();
  }

  /// The titles and descriptions of all assertions in Ace's report; at least its outcome.
  private static List<String> complaints(Path report) throws IOException {
    List<String> outcomes = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          switch (json.currentName()) {
            case "earl:outcome" -> outcomes.add(json.getText());
            case "dct:description" -> complaints.add(json.getText());
            case null, default -> {}
          }
        }
      }
    }
    assertTrue(!outcomes.isEmpty(), "Ace's report has no outcome");
    return outcomes.stream().allMatch("pass"::equals) ? List.of() : complaints;
  }
}

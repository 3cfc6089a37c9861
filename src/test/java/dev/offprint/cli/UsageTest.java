package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Options that cannot be followed: exit code 2, one line that says why, and no file.
class UsageTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void anArticleIsThere() throws IOException {
    Run.article(folder, "a.txt");
    Run.article(folder, "b.txt");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("", "no input: name a text file, or - for the standard input"),
        Arguments.of("@a.txt --paper a3", "--paper a3: is not known; use a4, letter or a5"),
        Arguments.of(
            "@a.txt --lang english",
            "--lang english: is no language tag; write it as en, de or pt-BR"),
        Arguments.of(
            "@a.txt --date 31.3.2025",
            "Invalid value for option '--date': “31.3.2025” is no date; write it as 2025-03-31"),
        Arguments.of(
            "@a.txt --format docx",
            "Invalid value for option '--format' (LIST): “docx” is not known; use pdf or epub"),
        Arguments.of(
            "@a.txt --format pdf,docx",
            "Invalid value for option '--format' (LIST): “docx” is not known; use pdf or epub"),
        Arguments.of(
            "@a.txt --css @none.css",
            "@none.css: the style sheet cannot be read; check its name and rights"),
        Arguments.of(
            "@a.txt --css @", "@: the style sheet cannot be read; check its name and rights"),
        Arguments.of(
            "@a.txt -o @book.docx", "@book.docx: the ending says no format; use .pdf or .epub"),
        Arguments.of("@a.txt -o @one/ -o @two/", "@two: only one folder can be given with -o"),
        Arguments.of(
            "@a.txt -o @one/ -o @two.pdf", "@one: give either files or a folder with -o, not both"),
        Arguments.of("@a.txt --papyrus", "Unknown option: '--papyrus'"),
        Arguments.of("@a.txt --title", "Missing required parameter for option '--title' (TEXT)"));
  }

  /// `@` stands for the folder.
  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsRemedy(String arguments, String message) throws IOException {
    String prefix = folder + "/";
    Object[] words =
        arguments.isEmpty() ? new Object[0] : arguments.replace("@", prefix).split(" ");

    Run run = Run.of(words);

    String said = message.equals("@") ? prefix : message.replace("@:", prefix + ":");
    said = said.replace(prefix + ":", folder + ":").replace("@", prefix);
    assertEquals("offprint: " + said + "\noffprint --help tells how to use it.\n", run.err());
    assertEquals("", run.out());
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(List.of("a.txt", "b.txt"), Run.listing(folder));
  }

  @Test
  void aBadSourceDateEpochIsNamed() throws IOException {
    Run run =
        Run.with("", Map.of("SOURCE_DATE_EPOCH", "soon"), folder.resolve("a.txt"), "-o", folder);
    assertEquals(
        """
        offprint: SOURCE_DATE_EPOCH=soon: must be seconds since 1970
        offprint --help tells how to use it.
        """,
        run.err());
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(List.of("a.txt", "b.txt"), Run.listing(folder));
  }

  @Test
  void aSourceDateEpochBeyondAllTimeIsNamed() {
    Run run =
        Run.with(
            "",
            Map.of("SOURCE_DATE_EPOCH", "99999999999999"),
            folder.resolve("a.txt"),
            "-o",
            folder);
    assertEquals(
        """
        offprint: SOURCE_DATE_EPOCH=99999999999999: must be seconds since 1970
        offprint --help tells how to use it.
        """,
        run.err());
  }

  @Test
  void helpIsAsItWas() throws IOException {
    Run run = Run.of("--help");
    Path golden = Path.of("src/test/resources/dev/offprint/cli/help.txt");
    if (System.getProperty("offprint.golden", "").equals("update")) {
      Files.createDirectories(golden.resolveSibling("."));
      Files.writeString(golden, run.out());
    }
    assertEquals(Files.readString(golden), run.out());
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.code());
  }

  @Test
  void helpIsShownWhateverElseIsWrong() {
    assertEquals(ExitCode.DONE, Run.of("-h").code());
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(new Run(ExitCode.DONE, "Offprint development\n", ""), Run.of("--version"));
    assertEquals(new Run(ExitCode.DONE, "Offprint development\n", ""), Run.of("-V"));
  }
}

package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.repair.Rules;
import dev.offprint.repair.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person may say about the mending, from the command line to the page of the e-book.
class MendingTest {
  private static final Pattern ID = Pattern.compile("\\b[a-z-]+-[0-9a-z]{6}\\b");
  private static final String TEXT =
      """
      The ferryman keeps his word

      The ferry leaves at six, with or without passengers, and "has done so" for forty years.

      We asked

      Nora Berg

      , who has steered it since spring, whether she minds the empty boat. She does not.

      Read more: Ten lakes to visit this summer

      The company that owns the boat will decide in autumn whether it may go on.
      """;

  @TempDir private Path folder = Path.of("");
  private Path article = Path.of("");
  private Path epub = Path.of("");

  @BeforeEach
  void anArticleIsThere() throws IOException {
    article = Files.writeString(folder.resolve("ferry.txt"), TEXT);
    epub = folder.resolve("ferry.epub");
  }

  private Run run(Object... options) {
    List<Object> all = new ArrayList<>(List.of(article, "-o", epub));
    all.addAll(List.of(options));
    return Run.of(all.toArray());
  }

  private String page(Object... options) throws IOException {
    Run run = run(options);
    assertEquals(0, run.code(), run.err());
    return Epub.page(epub);
  }

  /// The id of the one change of `rule`.
  private String id(String rule) {
    Matcher ids = ID.matcher(run("--explain").out());
    while (ids.find()) {
      if (ids.group().startsWith(rule + "-")) {
        return ids.group();
      }
    }
    throw new AssertionError("no change of " + rule);
  }

  @Test
  void withoutOptionsTheTextIsMended() throws IOException {
    String page = page();
    assertTrue(page.contains("We asked Nora Berg, who has steered it"), page);
    assertTrue(page.contains("“has done so”"), page);
    assertFalse(page.contains("Ten lakes"), page);
  }

  @Test
  void whatIsRestoredIsBackAndTheRestIsMended() throws IOException {
    String page = page("--restore", id("boilerplate"));
    assertTrue(page.contains("Read more: Ten lakes to visit this summer"), page);
    assertTrue(page.contains("We asked Nora Berg, who has steered it"), page);
  }

  @Test
  void severalChangesAreRestoredByCommaOrByRepeating() throws IOException {
    String boilerplate = id("boilerplate");
    String link = id("broken-out");
    String byComma = page("--restore", boilerplate + ", " + link);
    String byRepeating = page("--restore", link, "--restore", boilerplate);
    assertEquals(byComma, byRepeating);
    assertTrue(byComma.contains("Ten lakes"), byComma);
    assertFalse(byComma.contains("We asked Nora"), byComma);
  }

  @Test
  void anUnknownIdIsAWarning() {
    Run run = run("--restore", "title-zzzzzz", "--strict");
    assertEquals(7, run.code());
    String warning = "there is no change title-zzzzzz to be undone; --explain lists them";
    assertTrue(run.out().contains("  Look at: " + warning + "\n"), run.out());
  }

  @Test
  void theJsonReportListsWhatWasUndone() throws IOException {
    String id = id("boilerplate");
    Path report = folder.resolve("r.json");
    run("--restore", id, "--report", report, "--clean", "strict");
    String json = Files.readString(report);
    assertTrue(json.contains("\"undone\" : [\n        \"" + id + "\"\n      ]"), json);
    assertTrue(json.contains("\"clean\" : \"strict\""), json);
  }

  @Test
  void whatMatchesKeepStays() throws IOException {
    assertTrue(page("--keep", "Ten \\w+s").contains("Ten lakes to visit"));
  }

  @Test
  void whatMatchesStripGoes() throws IOException {
    String page = page("--strip", "(?i)COMPANY", "--strip", "^Nothing");
    assertFalse(page.contains("The company"), page);
    assertTrue(page.contains("The ferry leaves"), page);
  }

  @Test
  void cleanOffLeavesTheWordsAsTheyAre() throws IOException {
    String page = page("--clean", "off");
    for (String words :
        List.of("keeps his word", "We asked</p>", "Ten lakes", "&quot;has done so&quot;")) {
      assertTrue(page.contains(words), page);
    }
  }

  @Test
  void cleanLightTakesNoWordsOut() throws IOException {
    String page = page("--clean", "LIGHT");
    assertTrue(page.contains("Ten lakes"), page);
    assertTrue(page.contains("We asked Nora Berg, who"), page);
  }

  @Test
  void typographyMayBeSwitchedOff() throws IOException {
    assertTrue(page("--typography", "off").contains("&quot;has done so&quot;"));
    assertEquals(page("--typography", "off"), page("--disable", "typography"));
    assertEquals(page(), page("--typography", "on"));
  }

  @Test
  void disabledRulesDoNothing() throws IOException {
    String page = page("--disable", "broken-out,boilerplate");
    assertTrue(page.contains("Ten lakes"), page);
    assertFalse(page.contains("We asked Nora"), page);
  }

  @Test
  void strictEndsWithSevenWhereMoreWouldGoThanTheBudgetHas() {
    assertEquals(0, run("--strict", "--budget", "50").code());
    Run run = run("--strict", "--budget", "5 %");
    assertEquals(7, run.code());
    assertTrue(run.out().contains("% of the text looked as if it did not belong"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --clean hard | --clean hard: is not known; use off, light, normal or strict
          --typography no | --typography no: is not known; use on or off
          --budget lots | --budget lots: must be a percentage from 0 to 100
          --budget 101 | --budget 101: must be a percentage from 0 to 100
          --budget NaN | --budget NaN: must be a percentage from 0 to 100
          --keep a[b | --keep a[b: is no regular expression: at character 3: unclosed character class
          --strip (a | --strip (a: is no regular expression: at its end: unclosed group
          --disable typografy | --disable typografy: is no rule; did you mean typography? (--rules lists all)
          --disable title,zebra | --disable zebra: is no rule; --rules lists them
          --report r.xml | --report r.xml: the ending says no form; use .html or .json
          """)
  void aMistakeIsNamedInOneLine(String options, String message) throws IOException {
    Files.deleteIfExists(epub);
    Run run = run((Object[]) options.split(" "));
    assertEquals("offprint: " + message + "\noffprint --help tells how to use it.\n", run.err());
    assertEquals(2, run.code());
    assertEquals(List.of("ferry.txt"), Run.listing(folder));
  }

  @Test
  void anExpressionThatWouldSearchForEverIsRefused() throws IOException {
    Files.writeString(article, "A title\n\n" + "nosemicoloninthislongword".repeat(6) + "\n");
    Run run = run("--strip", "(\\w|\\w\\w)+\\1;");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("offprint: “(\\w|\\w\\w)+\\1;” takes too long"), run.err());
    assertEquals(List.of("ferry.txt"), Run.listing(folder));
  }

  @Test
  void rulesAreListedByWhatTheyWorkOn() {
    Run run = Run.of("--rules");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .endsWith(
                """

                Torn sentences
                  broken-out          joins sentences that were torn apart at a link or an emphasis

                Structure
                  notes               puts the notes below an article to their marks in the text
                  breaks              recognises rows of asterisks and the like as changes of scene
                  captions            recognises the captions of pictures
                  interview           recognises the speakers and the questions of an interview
                  lists               makes lists of paragraphs that start with bullets or numbers, or lost them
                  headings            recognises section headings

                End and typography
                  truncated-end       marks the place where the source text breaks off
                  typography          sets quotes, apostrophes, dashes and ellipses as the language wants them
                """),
        run.out());
    for (Rule rule : Rules.all()) {
      assertTrue(run.out().contains("\n  " + rule.id() + " "), rule.id());
    }
  }

  @Test
  void theRuleForSeveralArticlesIsARuleToo() {
    assertTrue(Run.of("--rules").out().contains("\n  batch-repeat "));
    assertEquals(0, run("--disable", "batch-repeat").code());
  }

  @Test
  void whatNoFileCanHoldIsToldAndTheFilesAreSound() throws IOException {
    byte[] hostile =
        ("A\u0001 title\n\nText with \u0000, \u001B[2J, \u000B, \u007F, \u0085, \uFFFE and more"
                + " words.\n\n\u0007\n\nEnd\f of the text, and a half: ")
            .getBytes(StandardCharsets.UTF_8);
    byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '.', '\n'};
    try (java.io.OutputStream out = Files.newOutputStream(article)) {
      out.write(hostile);
      out.write(half);
    }
    Path pdf = folder.resolve("ferry.pdf");
    Run run = run("-o", pdf, "--clean", "off", "--check", "-v");
    assertEquals(0, run.code(), run.err());
    String warning = "no EPUB can hold 6 of the text's characters";
    assertTrue(run.err().contains(warning), run.err());
    assertTrue(Epub.page(epub).contains("Text with , [2J"), Epub.page(epub));
    assertFalse(Run.of(article, "-o", epub).out().contains("no EPUB can hold"));
  }

  @Test
  void coloursAreForPeopleAtATerminalWhoWantThem() {
    assertTrue(explained(true, Map.of()).contains("\u001B[4;32m"));
    assertFalse(explained(true, Map.of("NO_COLOR", "1")).contains("\u001B"));
    assertTrue(explained(true, Map.of("NO_COLOR", "")).contains("\u001B[4;32m"));
    assertFalse(explained(true, Map.of("TERM", "dumb")).contains("\u001B"));
    assertFalse(explained(false, Map.of()).contains("\u001B"));
  }

  private String explained(boolean isScreen, Map<String, String> environment) {
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    Terminal terminal =
        new Terminal(java.io.InputStream.nullInputStream(), printer, printer, () -> isScreen);
    new OffprintCommand(terminal, environment)
        .run(article.toString(), "-o", epub.toString(), "--explain");
    return out.toString();
  }
}

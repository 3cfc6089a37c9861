package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.check.Checker;
import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import dev.offprint.report.Finding;
import dev.offprint.source.UnreadableInput;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// EPUBCheck and veraPDF have nothing to say of anything that Offprint writes. One class, so that
/// their slow start is paid once.
class ValidatorsTest {
  private static final Press PRESS = new Press();

  @TempDir private Path folder = Path.of("");

  static List<Path> seeds() {
    return Press.seeds();
  }

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("one word", Samples.oneWord()),
        Arguments.of("no title", Samples.untitled()),
        Arguments.of("nothing known and nothing in it", Samples.empty()),
        Arguments.of("every block and inline", Samples.everything()),
        Arguments.of("notes", Samples.notes()),
        Arguments.of("pictures", Drawings.book()),
        Arguments.of("odd addresses", Samples.oddLinks()),
        Arguments.of("scripts that no font has", Samples.foreignScripts()),
        Arguments.of("text that no XML can hold", Samples.hostile()),
        Arguments.of("three hundred headings", Samples.headings(300)),
        Arguments.of("forty thousand words", Samples.words(40_000)),
        Arguments.of("Arabic throughout", Samples.inLanguage("ar", "السلام عليكم ورحمة الله")),
        Arguments.of("Chinese throughout", Samples.inLanguage("zh-Hant", "蘋果日報：世界新聞")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seedsAreSoundOnEveryPaper(Path seed) throws IOException, UnreadableInput {
    Book book = Book.of(PRESS.draft(seed).article());
    for (Paper paper : Paper.values()) {
      assertSoundPdf(book, Press.design(paper));
    }
    assertSoundEpub(book, Press.PLAIN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void samplesAreSound(String name, Book book) throws IOException {
    assertSoundPdf(book, Press.PLAIN);
    assertSoundEpub(book, Press.PLAIN);
  }

  @Test
  void allSeedsBoundAreSound() throws IOException, UnreadableInput {
    List<Article> articles = new ArrayList<>();
    for (Path seed : seeds()) {
      articles.add(PRESS.draft(seed).article());
    }
    Metadata metadata = new Metadata.Builder().title("All of them").language("en").build();
    Book book = new Book(metadata, articles);
    assertSoundPdf(book, Press.design(Paper.A5));
    assertSoundEpub(book, Press.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("dev.offprint.convert.Samples#styleSheets")
  void usersStylesAreSound(String css) throws IOException {
    Request.Design design = Press.design(Paper.A4, new StyleSheet("my.css", css));
    for (Book book : List.of(Samples.everything(), Samples.notes())) {
      assertSoundPdf(book, design);
      assertSoundEpub(book, design);
    }
  }

  private void assertSoundPdf(Book book, Request.Design design) throws IOException {
    Path file = folder.resolve("book.pdf");
    Files.write(file, PRESS.pdf(book, design));
    assertEquals(List.of(), messages(Checker.pdf(file)));
  }

  private void assertSoundEpub(Book book, Request.Design design) throws IOException {
    Path file = folder.resolve("book.epub");
    Files.write(file, PRESS.epub(book, design));
    assertEquals(List.of(), messages(Checker.epub(file)));
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }
}

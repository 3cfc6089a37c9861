package dev.offprint.epub;

import static dev.offprint.epub.Books.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// EPUBCheck has nothing to say of any book. One class, so that its slow start is paid once.
class EpubCheckTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> books() {
    return Stream.of(
        Arguments.of("one paragraph", Books.minimal()),
        Arguments.of("every block and inline", Books.everything()),
        Arguments.of("nothing at all", Book.of(new Article(Metadata.EMPTY, List.of()))),
        Arguments.of("hostile text", Books.hostile()),
        Arguments.of("three hundred articles", Books.large()),
        Arguments.of("Hebrew", in("he", "שלום עולם")),
        Arguments.of("Urdu", in("ur-PK", "دنیا کی خبریں")),
        Arguments.of("Chinese", in("zh-Hant", "蘋果日報：世界新聞")),
        Arguments.of("Japanese", in("ja", "世界のニュース")),
        Arguments.of("Hindi", in("hi", "दुनिया की ख़बरें")),
        Arguments.of("German", in("de_AT", "Grüße")));
  }

  private static Book in(String language, String words) {
    Metadata metadata =
        Books.full().toBuilder().title(words).authors(List.of(words)).language(language).build();
    return Book.of(new Article(metadata, Books.blocks()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void hasNothingToSayOf(String name, Book book) throws IOException {
    assertEquals(List.of(), check(book, Books.options()), name);
  }

  @Test
  void hasNothingToSayOfABookWithoutCover() throws IOException {
    assertEquals(List.of(), check(Books.everything(), Books.bare()));
  }

  @Test
  void isHeardWhereSomethingIsWrong() throws IOException {
    EpubOptions broken =
        new EpubOptions(
            "@import url(missing.css);",
            Books.bare().cover(),
            Books.bare().modified(),
            Books.bare().version());

    assertEquals(
        List.of(
            "ERROR RSC-007 EPUB/style.css:1 Referenced resource \"EPUB/missing.css\" could not be"
                + " found in the EPUB."),
        check(Book.of(new Article(Metadata.EMPTY, List.of(paragraph("x")))), broken));
  }

  private List<String> check(Book book, EpubOptions options) throws IOException {
    Path file = folder.resolve("book.epub");
    try (OutputStream out = Files.newOutputStream(file)) {
      EpubWriter.write(book, options, out);
    }
    Messages messages = new Messages();
    onADeepStack(() -> new EpubCheck(file.toFile(), messages).doValidate());
    return messages.all;
  }

  /// EPUBCheck's schema compilers recurse deeper than our tests' small stack.
  private static void onADeepStack(Runnable work) {
    FutureTask<?> task = new FutureTask<>(work, null);
    new Thread(null, task, "epubcheck", 16 << 20).start();
    try {
      task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Collects the messages of every level.
  private static final class Messages extends MasterReport {
    private final List<String> all = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        all.add(
            message.getSeverity()
                + " "
                + message.getID()
                + " "
                + location.getPath()
                + ":"
                + location.getLine()
                + " "
                + message.getMessage(arguments));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}

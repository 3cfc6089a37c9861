package dev.offprint.convert;

import dev.offprint.model.Book;
import dev.offprint.source.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of each seed: the mended article, its page in the EPUB, and the PDF as it is seen
/// and as it is heard.
class GoldenTest {
  private static final Press PRESS = new Press();

  static List<Path> seeds() {
    return Press.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMendedArticleIsAsItWas(Path seed) throws IOException, UnreadableInput {
    Golden.assertMatches(name(seed, ".model.txt"), ArticleDump.of(PRESS.draft(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePageInTheEpubIsAsItWas(Path seed) throws IOException, UnreadableInput {
    byte[] epub = PRESS.epub(Book.of(PRESS.draft(seed).article()), Press.PLAIN);
    Golden.assertMatches(name(seed, ".xhtml"), Press.articlePage(epub));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePdfIsSeenAndHeardAsItWas(Path seed) throws IOException, UnreadableInput {
    byte[] pdf = PRESS.pdf(Book.of(PRESS.draft(seed).article()), Press.PLAIN);
    Golden.assertMatches(name(seed, ".pdf.txt"), PdfDump.of(pdf));
  }

  @Test
  void everyGoldenFileIsOfASeed() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path seed : seeds()) {
      names.add(name(seed, ".model.txt"));
      names.add(name(seed, ".xhtml"));
      names.add(name(seed, ".pdf.txt"));
    }
    Golden.assertNoneBeside(names);
  }

  private static String name(Path seed, String ending) {
    String name = String.valueOf(seed.getFileName());
    return name.substring(0, name.lastIndexOf('.')) + ending;
  }
}

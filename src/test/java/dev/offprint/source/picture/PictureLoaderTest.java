package dev.offprint.source.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Image;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Pictures;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Finding;
import dev.offprint.source.Origin;
import dev.offprint.source.Raw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PictureLoaderTest {
  private static final byte[] PNG = Drawn.png(40, 30);

  @TempDir private Path disk = Path.of("");

  private Path page = Path.of("");

  @BeforeEach
  void savePage() throws IOException {
    Path folder = Files.createDirectories(disk.resolve("saved/page_files"));
    page = disk.resolve("saved/page.html");
    Files.write(disk.resolve("secret.png"), PNG);
    Files.write(folder.resolve("pier.png"), PNG);
    Files.write(folder.resolve("the pier.jpg"), PNG);
    Files.write(folder.resolve("50%25.png"), PNG);
    Files.createSymbolicLink(folder.resolve("link.png"), disk.resolve("secret.png"));
    Files.createSymbolicLink(folder.resolve("inner.png"), folder.resolve("pier.png"));
    Files.write(folder.resolve("torn.png"), Arrays.copyOf(PNG, PNG.length / 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page_files/pier.png",
        "./page_files/pier.png?w=600#a",
        "page_files/../page_files/pier.png",
        "page_files/the%20pier.jpg",
        "page_files/the pier.jpg",
        "page_files/50%25.png",
        "page_files/inner.png"
      })
  void aPictureBesideThePageIsHad(String reference) {
    assertEquals(List.of("40x30"), shown(load(beside(), reference)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../secret.png|it is outside of the page's folder",
        "page_files/../../secret.png|it is outside of the page's folder",
        "page_files/%2e%2e/../secret.png|it is outside of the page's folder",
        "..%2Fsecret.png|it is outside of the page's folder",
        "page_files/link.png|it is outside of the page's folder",
        "/etc/passwd|it is outside of the page's folder",
        "page_files/torn.png|it is damaged and cannot be decoded",
        "page_files|there is no such file in the page's folder",
        "file:///etc/passwd|there is no such file in the page's folder",
        "gone.png|there is no such file in the page's folder",
        "data:image/png|its data: URL has no data",
        "data:image/png;base64,A|the data of its data: URL are damaged",
        "data:text/html,<script>|this is no picture in a format that is known"
      })
  void aPictureThatIsNotToBeHadStaysWantedAndSaysWhy(String reference, String why) {
    PictureLoader.Loaded loaded = load(beside(), reference);
    assertEquals(List.of("wanted"), shown(loaded));
    assertEquals(
        List.of("page.html: not shown: " + reference + ", because " + why), messages(loaded));
  }

  @Test
  void whatComesInOneFileWithAPageIsFoundByItsAddress() {
    Map<String, byte[]> parts = Map.of("https://example.org/a.png", PNG, "cid:b@x", PNG);
    Origin origin = new Origin("", Optional.empty(), Optional.empty(), parts);
    PictureLoader.Loaded loaded = load(origin, "https://example.org/a.png", "cid:b@x");
    assertEquals(List.of("40x30", "40x30"), shown(loaded));
    assertEquals(List.of(), messages(loaded));
  }

  @Test
  void aDataUrlIsItsOwnPicture() {
    String base64 = "data:image/gif;base64," + Base64.getMimeEncoder().encodeToString(PNG);
    StringBuilder percent = new StringBuilder("data:,");
    for (byte b : PNG) {
      percent.append(String.format("%%%02x", b));
    }
    PictureLoader.Loaded loaded = load(Origin.NONE, base64, percent.toString());
    assertEquals(List.of("40x30", "40x30"), shown(loaded));
  }

  @Test
  void aDataUrlOfFiftyMegabytesIsRefusedWhole() {
    String large = "data:image/png;base64," + "A".repeat(50_000_000);
    assertEquals(
        List.of(
            "page.html: not shown: "
                + large.substring(0, 59)
                + "…, because it is larger than 30 MB"),
        messages(load(Origin.NONE, large)));
  }

  @Test
  void picturesOnTheWebAreCountedAndNotFetched() {
    PictureLoader.Loaded loaded =
        load(beside(), "https://example.org/a.png", "http://example.org/b.png");
    assertEquals(List.of("wanted", "wanted"), shown(loaded));
    assertEquals(
        List.of(
            "page.html: not fetched from the web: 2 of the pictures; --fetch-images"
                + " fetches them"),
        messages(loaded));
  }

  @Test
  void theFirstSourceThatIsHereIsTaken() {
    Picture picture =
        Picture.wanted(
            List.of("https://example.org/a.png", "gone.png", "page_files/pier.png"), "A pier");
    PictureLoader.Loaded loaded = PictureLoader.load(article(picture), raw(beside()));
    assertEquals(List.of("40x30"), shown(loaded));
    assertEquals(List.of(), messages(loaded));
  }

  @Test
  void whatIsWrongWithAPictureCountsMoreThanThatAnotherIsOnTheWeb() {
    Picture torn =
        Picture.wanted(List.of("https://example.org/a.png", "page_files/torn.png"), null);
    Picture gone = Picture.wanted(List.of("gone.png", "https://example.org/a.png"), null);
    PictureLoader.Loaded loaded = PictureLoader.load(article(torn, gone), raw(beside()));
    assertEquals(
        List.of(
            "page.html: not fetched from the web: 1 of the pictures; --fetch-images"
                + " fetches them",
            "page.html: not shown: page_files/torn.png, because it is damaged and cannot be"
                + " decoded"),
        messages(loaded));
  }

  @Test
  void picturesThatAreMissingForOneReasonAreOneFinding() {
    assertEquals(
        List.of(
            "page.html: not shown: a.png and 2 more, because there is no such file in the page's"
                + " folder"),
        messages(load(beside(), "a.png", "b.png", "c.png")));
    assertEquals(
        List.of(
            "page.html: not shown: a.png, because the page does not come from a folder that it could"
                + " be in"),
        messages(load(Origin.NONE, "a.png")));
  }

  @Test
  void dotsAndLinesThatPagesAreWatchedWithAreLeftOut() {
    String dot = url(Drawn.png(1, 1));
    Picture described = Picture.wanted(List.of(url(Drawn.png(600, 3))), "A line");
    PictureLoader.Loaded loaded =
        PictureLoader.load(article(Picture.wanted(List.of(dot), null), described), raw(beside()));
    assertEquals(List.of(), shown(loaded));
    assertEquals(List.of("page.html: left out as dots and lines: A line"), messages(loaded));
  }

  @Test
  void oneThatIsShownTwiceIsLoadedOnce() {
    List<Picture> pictures =
        Pictures.in(load(beside(), "page_files/pier.png", "page_files/pier.png").article());
    assertSame(pictures.get(0).image().orElseThrow(), pictures.get(1).image().orElseThrow());
  }

  @Test
  void anArticleWithoutPicturesStaysAsItIs() {
    Article article = article();
    assertSame(article, PictureLoader.load(article, raw(Origin.NONE)).article());
  }

  private static String url(byte[] data) {
    return "data:;base64," + Base64.getEncoder().encodeToString(data);
  }

  private Origin beside() {
    return new Origin("", Optional.of(page), Optional.empty(), Map.of());
  }

  private static PictureLoader.Loaded load(Origin origin, String... references) {
    List<Picture> pictures = new ArrayList<>();
    for (String reference : references) {
      pictures.add(Picture.wanted(List.of(reference), null));
    }
    return PictureLoader.load(article(pictures.toArray(Picture[]::new)), raw(origin));
  }

  private static Raw raw(Origin origin) {
    SourceText text = SourceText.of("page.html", "");
    return new Raw(text, Raw.Kind.HTML, StandardCharsets.UTF_8.name(), origin, List.of());
  }

  /// In a list in a quotation.
  private static Article article(Picture... pictures) {
    if (pictures.length == 0) {
      return new Article(Metadata.EMPTY, List.of());
    }
    Block figure = new Figure(List.of(pictures), List.of(), List.of(), Span.NONE);
    Block list = new Block.ItemList(1, List.of(List.of(figure)), Span.NONE);
    return new Article(Metadata.EMPTY, List.of(new Block.Quote(List.of(list), Span.NONE)));
  }

  private static List<String> shown(PictureLoader.Loaded loaded) {
    List<String> shown = new ArrayList<>();
    for (Picture picture : Pictures.in(loaded.article())) {
      Optional<Image> image = picture.image();
      shown.add(image.map(it -> it.width() + "x" + it.height()).orElse("wanted"));
    }
    return shown;
  }

  private static List<String> messages(PictureLoader.Loaded loaded) {
    List<String> messages = loaded.findings().stream().map(Finding::message).toList();
    assertTrue(messages.stream().noneMatch(message -> message.contains("\n")));
    return messages;
  }
}

package dev.offprint.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Image;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {
  private static final TestFaces FACES = new TestFaces();
  private static final int EDGE = 110;
  private static final Metadata KNOWN =
      new Metadata.Builder()
          .title("Global Power Balance")
          .authors(List.of("Ursula K. Le Guin", "Jan van den Berg"))
          .publisher("Aaj Tak")
          .url("https://www.example.org/a")
          .published(LocalDate.of(2025, 3, 1))
          .language("en")
          .build();

  static List<String> titles() {
    return List.of(
        "Sea",
        "Global Power Balance",
        "Will Trump-Putin’s ‘Bromance’ Shift Global Power Balance?",
        "Of Cabbages and Kings: Why the Sea Is Boiling Hot and Whether Pigs Have Wings",
        "with remarks on paper, ink, type, binding and habits ".repeat(7),
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        "Donau\u00addampf\u00adschiff\u00adfahrts\u00adelektrizitäten\u00adhaupt\u00adbetriebs",
        "https://example.org/a/very/long/path/that/never/ends/and/goes/on/and/on.html",
        "W".repeat(2000),
        "word ".repeat(2000),
        "e\u0301".repeat(300),
        "世界のニュース",
        "World 😀 news 毛",
        "שלום עולם",
        "\u0000\ud800",
        "-",
        "Ünïcödé ΑΒΓ Привет");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void anyTitleLeavesTheMarginsClear(String title) throws IOException {
    Picture cover = Cover.draw(KNOWN.toBuilder().title(title).build(), FACES);

    assertMarginsAreClear(decode(cover));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Proceedings of the Royal Society of Long Names and Longer Names Still, Series B",
        "毎日新聞",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
      })
  void anyPublisherAndAuthorLeaveTheMarginsClear(String name) throws IOException {
    Metadata metadata =
        KNOWN.toBuilder().publisher(name).authors(List.of(name, name, name, name)).build();

    assertMarginsAreClear(decode(Cover.draw(metadata, FACES)));
  }

  @Test
  void aCoverIsAnOpaqueColourPngOf1200By1800() throws IOException {
    Picture cover = Cover.draw(KNOWN, FACES);
    BufferedImage picture = decode(cover);

    assertEquals("cover.png", image(cover).name());
    assertEquals("image/png", image(cover).mediaType());
    assertEquals(
        "Cover: Global Power Balance. By Ursula K. Le Guin and Jan van den Berg",
        cover.alternative());
    assertEquals(1200, picture.getWidth());
    assertEquals(1800, picture.getHeight());
    assertEquals(3, picture.getColorModel().getNumComponents());
    assertTrue(ink(picture, 420, 900) > 20_000, "the title shows");
  }

  @Test
  void whereNothingIsKnownThereIsACoverThatSaysSo() throws IOException {
    Picture cover = Cover.draw(Metadata.EMPTY, FACES);

    assertEquals("Cover: Untitled", cover.alternative());
    assertTrue(ink(decode(cover), 420, 900) > 10_000);
  }

  @Test
  void theSameMetadataGiveTheSameBytes() {
    assertArrayEquals(
        image(Cover.draw(KNOWN, FACES)).data(), image(Cover.draw(KNOWN, new TestFaces())).data());
  }

  @Test
  void thePaperBelongsToThePublisher() throws IOException {
    int paper = paper(KNOWN);

    assertEquals(paper, paper(KNOWN.toBuilder().title("Another").build()));
    assertNotEquals(paper, paper(KNOWN.toBuilder().publisher("The Guardian").build()));
  }

  private static int paper(Metadata metadata) throws IOException {
    return decode(Cover.draw(metadata, FACES)).getRGB(0, 0);
  }

  private static void assertMarginsAreClear(BufferedImage picture) {
    int paper = picture.getRGB(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        boolean inside = x >= EDGE && x < 1200 - EDGE && y >= EDGE && y < 1800 - EDGE;
        assertTrue(inside || picture.getRGB(x, y) == paper, "ink at " + x + "," + y);
      }
    }
    assertEquals(0, ink(picture, 1570, 1620), "the space above the foot");
  }

  private static int ink(BufferedImage picture, int top, int bottom) {
    int paper = picture.getRGB(0, 0);
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        ink += picture.getRGB(x, y) == paper ? 0 : 1;
      }
    }
    return ink;
  }

  private static Image image(Picture cover) {
    return cover.image().orElseThrow();
  }

  private static BufferedImage decode(Picture cover) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(image(cover).data()));
  }
}

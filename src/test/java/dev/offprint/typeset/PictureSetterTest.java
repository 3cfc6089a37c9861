package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.font.Faces;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Book;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.style.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureSetterTest {
  private static final Faces FACES = new Faces();

  /// A page of 200 by 300 points to write on.
  private static final String PAGE =
      "@page { size: 300pt 400pt; margin: 50pt; @top-left { content: none }"
          + " @bottom-left { content: none } @bottom-right { content: none } }";

  @Test
  void aPictureThatFitsIsAsLargeAsItIs() {
    Mark.Picture set = only(pages(figure(100, 80, "")));
    assertEquals(75, set.width(), 0.01f);
    assertEquals(60, set.height(), 0.01f);
    assertEquals(50 + (200 - 75) / 2f, set.x(), 0.01f);
  }

  @Test
  void aPictureFitsIntoTheMeasureAndKeepsItsShape() {
    Mark.Picture set = only(pages(figure(1600, 400, "")));
    assertEquals(200, set.width(), 0.01f);
    assertEquals(50, set.height(), 0.01f);
    assertEquals(50, set.x(), 0.01f);
  }

  @Test
  void aPictureFitsOnAPageWithRoomForItsCaption() {
    for (int height : new int[] {300, 1000, 20_000}) {
      Mark.Picture set = only(pages(figure(300, height, "A tower")));
      assertTrue(set.height() <= 225.01f, height + ": " + set.height());
      assertEquals(300f / height, set.width() / set.height(), 0.01f);
    }
  }

  @Test
  void aCaptionStandsOnThePageOfItsPictureWhereverThatFalls() {
    for (int lines = 0; lines < 40; lines++) {
      List<Page> pages = pages(paragraph(lines), figure(200, 150, "Caption"), paragraph(3));
      for (Page page : pages) {
        boolean hasPicture = page.marks().stream().anyMatch(Mark.Picture.class::isInstance);
        assertEquals(hasPicture, text(page).contains("Caption"), lines + " lines above");
      }
    }
  }

  @Test
  void aPictureIsContentOfAFigureAndADecorationIsNone() {
    Image image = new Image("p.png", "image/png", 10, 10, new byte[0]);
    Picture described = Picture.wanted(List.of(), "A pier").with(image);
    Picture decoration = Picture.wanted(List.of(), "").with(image);
    Pages set = set(new Figure(List.of(described, decoration), List.of(), List.of(), Span.NONE));
    List<Mark.Picture> pictures = pictures(set.pages());
    assertEquals(
        List.of(new Tag.Alternative("A pier")), figures(set.structure(), pictures.get(0).tag()));
    assertEquals(Tag.ARTIFACT, pictures.get(1).tag());
  }

  private static List<Tag.Detail> figures(Tag tag, int id) {
    List<Tag.Detail> found = new ArrayList<>();
    if (tag.id() == id && tag.role() == Tag.Role.FIGURE && tag.detail() != null) {
      found.add(tag.detail());
    }
    tag.children().forEach(child -> found.addAll(figures(child, id)));
    return found;
  }

  private static Mark.Picture only(List<Page> pages) {
    List<Mark.Picture> pictures = pictures(pages);
    assertEquals(1, pictures.size());
    return pictures.get(0);
  }

  private static List<Mark.Picture> pictures(List<Page> pages) {
    List<Mark.Picture> pictures = new ArrayList<>();
    for (Page page : pages) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Picture picture) {
          assertTrue(picture.y() >= 49.9f && picture.y() + picture.height() <= 350.1f);
          pictures.add(picture);
        }
      }
    }
    return pictures;
  }

  private static String text(Page page) {
    StringBuilder text = new StringBuilder();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Glyphs glyphs) {
        text.append(glyphs.run().text());
      }
    }
    return text.toString();
  }

  private static Block figure(int width, int height, String caption) {
    Image image = new Image("p.png", "image/png", width, height, new byte[0]);
    Picture picture = Picture.wanted(List.of(), "A pier").with(image);
    return new Figure(List.of(picture), text(caption), List.of(), Span.NONE);
  }

  private static Block paragraph(int sentences) {
    return Block.Paragraph.of(text("So many words are a line. ".repeat(sentences)), Span.NONE);
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }

  private static List<Page> pages(Block... blocks) {
    return set(blocks).pages();
  }

  private static Pages set(Block... blocks) {
    Theme theme = Theme.forPrint(Paper.A5, List.of(new StyleSheet("page.css", PAGE)));
    Article article = new Article(Metadata.EMPTY, List.of(blocks));
    return Typesetter.set(
        Book.of(article), new Typesetter.Options(theme, FACES, Typesetter.Contents.NEVER));
  }
}

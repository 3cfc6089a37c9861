package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.font.Faces;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Book;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.style.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What style sheets of users do to pages.
class UserStylesTest {
  private static final Faces FACES = new Faces();
  private static final float CM = 72 / 2.54f;

  @Test
  void theBorderOfABoxRunsPastThePaddingAndTheBordersInIt() {
    String css =
        """
        blockquote { border-left: 3pt solid; padding: 10pt }
        p { padding: 6pt; border-bottom: 1pt solid }
        """;
    Quote quote = new Quote(List.of(paragraph("One."), paragraph("Two.")), Span.NONE);
    float bottom = Float.NaN;
    for (Mark.Rule rule : marks(Mark.Rule.class, css, quote)) {
      if (rule.width() == 3) {
        assertEquals(Float.isNaN(bottom) ? rule.y() : bottom, rule.y(), 0.01f);
        bottom = rule.y() + rule.height();
      }
    }
  }

  @Test
  void textStaysOnThePageHoweverWideItsMargins() {
    for (Mark.Glyphs glyphs :
        marks(Mark.Glyphs.class, "p { margin-left: 900pt }", paragraph("One."))) {
      assertTrue(glyphs.x() < 500, glyphs.run().text() + " at " + glyphs.x());
    }
  }

  @Test
  void whatStandsInSomethingHiddenIsHidden() {
    Quote quote = new Quote(List.of(paragraph("Hidden.")), Span.NONE);
    assertEquals(
        List.of("Title", "One.", "1"),
        words("blockquote { display: none }", quote, paragraph("One.")));
  }

  @Test
  void aHiddenBlockPushesNothingAway() {
    String css = "blockquote { margin: 100pt 0; break-after: page }";
    String hidden = css + " blockquote { display: none }";
    Quote quote = new Quote(List.of(paragraph("Hidden.")), Span.NONE);
    assertEquals(
        marks(Mark.Glyphs.class, "", paragraph("One.")).get(1).y(),
        marks(Mark.Glyphs.class, hidden, quote, paragraph("One.")).get(1).y());
  }

  @Test
  void aBookOfWhichNothingIsShownIsAnEmptyPage() {
    assertEquals(List.of(), words("body { display: none }", paragraph("One.")));
  }

  @Test
  void theAnchorOfAHiddenHeadingAtTheEndIsOnTheLastLine() {
    Heading heading = new Heading(1, List.of(Text.of("Hidden")), Span.NONE);
    List<Mark.Anchor> anchors =
        marks(Mark.Anchor.class, "h2 { display: none }", paragraph("One."), heading);
    assertEquals(2, anchors.size());
  }

  @Test
  void aCentredItemHasItsBulletLeftOfItsText() {
    Block list =
        new Block.ItemList(Block.ItemList.BULLETS, List.of(List.of(paragraph("One."))), Span.NONE);
    List<Mark.Glyphs> centred = marks(Mark.Glyphs.class, "li { text-align: center }", list);
    List<Mark.Glyphs> plain = marks(Mark.Glyphs.class, "", list);
    assertEquals("•", centred.get(1).run().text());
    assertEquals(plain.get(1).x(), centred.get(1).x(), 0.01f);
  }

  @Test
  void textKeepsOffTheMarginsOfBothSides() {
    String css =
        "@page :left { margin: 8cm 10cm 8cm 2cm } @page :right { margin: 2cm } p { hyphens: none }";
    Block[] blocks = Collections.nCopies(200, paragraph("Word ".repeat(40))).toArray(Block[]::new);
    List<Page> pages = set(css, blocks).pages();
    for (int i = 1; i < pages.size(); i += 2) {
      Page page = pages.get(i);
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Glyphs glyphs && glyphs.tag() != Tag.ARTIFACT) {
          float end = glyphs.x() + glyphs.run().width() * glyphs.look().size() / 1000;
          assertTrue(glyphs.y() < page.height() - 8 * CM, "at " + glyphs.y());
          assertTrue(end < page.width() - 9.9f * CM, "up to " + end);
        }
      }
    }
  }

  private static List<String> words(String css, Block... blocks) {
    return marks(Mark.Glyphs.class, css, blocks).stream().map(g -> g.run().text()).toList();
  }

  private static <M extends Mark> List<M> marks(Class<M> type, String css, Block... blocks) {
    List<M> found = new ArrayList<>();
    for (Page page : set(css, blocks).pages()) {
      for (Mark mark : page.marks()) {
        if (type.isInstance(mark)) {
          found.add(type.cast(mark));
        }
      }
    }
    return found;
  }

  private static Pages set(String css, Block... blocks) {
    Metadata metadata = new Metadata.Builder().title("Title").language("en").build();
    Theme theme = Theme.forPrint(Paper.A4, List.of(new StyleSheet("user.css", css)));
    Book book = Book.of(new Article(metadata, List.of(blocks)));
    return Typesetter.set(book, new Typesetter.Options(theme, FACES, Typesetter.Contents.NEVER));
  }

  private static Paragraph paragraph(String text) {
    return Paragraph.of(List.of(Text.of(text)), Span.NONE);
  }
}

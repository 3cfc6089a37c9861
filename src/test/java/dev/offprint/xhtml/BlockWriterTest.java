package dev.offprint.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Outline;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables, code, what is left of pictures, and interviews.
class BlockWriterTest {
  @Test
  void aTableHasItsHeadAndItsCells() {
    Cell fruit = Cell.of(text("Fruit"), Align.START);
    Cell price = new Cell(text("Price"), Align.CENTRE, 2, 1);
    Cell apples = new Cell(text("Apples & pears"), Align.START, 1, 2);
    List<List<Cell>> rows =
        List.of(
            List.of(fruit, price),
            List.of(apples, number("2.40"), number("3")),
            List.of(number("2.60")));

    assertEquals(
        """
        <table>
        <caption>At the market</caption>
        <thead>
        <tr><th scope="col">Fruit</th><th scope="col" class="centre" colspan="2">Price</th></tr>
        </thead>
        <tbody>
        <tr><td rowspan="2">Apples &amp; pears</td><td class="end">2.40</td><td class="end">3</td></tr>
        <tr><td class="end">2.60</td><td></td></tr>
        </tbody>
        </table>
        """,
        written(new Table(text("At the market"), 1, rows, Span.NONE)));
  }

  @Test
  void anEmptyHeadCellIsNone() {
    List<List<Cell>> rows = List.of(List.of(number(" "), number("Sum")));
    assertEquals(
        """
        <table>
        <thead>
        <tr><td class="end"> </td><th scope="col" class="end">Sum</th></tr>
        </thead>
        </table>
        """,
        written(new Table(List.of(), 1, rows, Span.NONE)));
  }

  @Test
  void aWideTableAndALongWordSaySo() {
    List<List<Cell>> rows = List.of(Collections.nCopies(6, number("https://example.org/abcdef")));
    assertEquals(
        "<table class=\"wide\">\n<tbody>\n<tr>"
            + "<td class=\"end long\">https://example.org/abcdef</td>".repeat(6)
            + "</tr>\n</tbody>\n</table>\n",
        written(new Table(List.of(), 0, rows, Span.NONE)));
  }

  @Test
  void aTableWithoutWordsLeavesItsCaption() {
    List<List<Cell>> rows = List.of(List.of(number(" ")), List.of());
    assertEquals("<p>Gone</p>\n", written(new Table(text("Gone"), 1, rows, Span.NONE)));
    assertEquals("", written(new Table(List.of(), 1, rows, Span.NONE)));
  }

  @Test
  void codeKeepsItsSpacesAndSaysWhatItIsWrittenIn() {
    assertEquals(
        "<pre><code class=\"language-java\">if (a &lt; b) {\n\treturn  0;\n}</code></pre>\n",
        written(new Block.Code("java", "if (a < b) {\n\treturn  0;\n}", Span.NONE)));
    assertEquals("<pre><code>x</code></pre>\n", written(new Block.Code(null, "x", Span.NONE)));
    assertEquals("", written(new Block.Code("java", " \n\t", Span.NONE)));
  }

  @Test
  void codeInASentenceHasItsElement() {
    List<Inline> content =
        List.of(Text.of("Call "), new Inline.Code(text("run()")), Text.of(" twice."));
    assertEquals(
        "<p>Call <code>run()</code> twice.</p>\n", written(Paragraph.of(content, Span.NONE)));
  }

  @Test
  void whatIsLeftOfAPictureIsAFigure() {
    assertEquals(
        """
        <figure><figcaption>
        <p>The pier</p>
        <p class="credit">Photo: J. Doe</p>
        </figcaption></figure>
        """,
        written(Block.Figure.of(text("The pier"), text("Photo: J. Doe"), Span.NONE)));
    assertEquals("", written(Block.Figure.of(text(" "), List.of(), Span.NONE)));
  }

  @Test
  void aPictureStandsOverItsCaption() {
    Image image = new Image("p1.png", "image/png", 4, 3, new byte[1]);
    Picture picture = Picture.wanted(List.of(), "Boats & a pier").with(image);
    assertEquals(
        """
        <figure><img src="images/p1.png" alt="Boats &amp; a pier"/>
        <figcaption>
        <p>The pier</p>
        </figcaption></figure>
        """,
        written(new Block.Figure(List.of(picture), text("The pier"), List.of(), Span.NONE)));
  }

  @Test
  void aPictureThatNobodyDescribedIsDescribedByItsCaption() {
    Image image = new Image("p1.png", "image/png", 4, 3, new byte[1]);
    Picture unknown = Picture.wanted(List.of(), null).with(image);
    Picture decoration = Picture.wanted(List.of(), "").with(image);
    List<Picture> both = List.of(unknown, decoration);
    assertEquals(
        """
        <figure><img src="images/p1.png" alt="Picture"/>
        <img src="images/p1.png" alt=""/>
        </figure>
        """,
        written(new Block.Figure(both, List.of(), List.of(), Span.NONE)));
    assertEquals(
        """
        <figure><img src="images/p1.png" alt="The pier"/>
        <figcaption>
        <p>The pier</p>
        </figcaption></figure>
        """,
        written(new Block.Figure(List.of(unknown), text("The pier"), List.of(), Span.NONE)));
  }

  @Test
  void aPictureThatIsNotToBeHadLeavesWhatItShowsAndWhereItIs() {
    List<String> web = List.of("pier.jpg", "https://example.org/pier.jpg");
    List<Picture> pictures =
        List.of(
            Picture.wanted(web, "Boats"),
            Picture.wanted(web, null),
            Picture.wanted(web, ""),
            Picture.wanted(List.of("pier.jpg"), "Boats"),
            Picture.wanted(List.of("pier.jpg"), null));
    assertEquals(
        """
        <figure><p class="missing"><a href="https://example.org/pier.jpg">Picture: Boats</a></p>
        <p class="missing"><a href="https://example.org/pier.jpg">Picture</a></p>
        <p class="missing">Picture: Boats</p>
        </figure>
        """,
        written(new Block.Figure(pictures, List.of(), List.of(), Span.NONE)));
    assertEquals(
        "", written(new Block.Figure(pictures.subList(4, 5), List.of(), List.of(), Span.NONE)));
  }

  @Test
  void aQuestionIsToldFromItsAnswer() {
    assertEquals(
        "<p class=\"question\">Why?</p>\n",
        written(new Paragraph(Paragraph.Role.QUESTION, text("Why?"), Span.NONE)));
  }

  private static String written(Block block) {
    Markup page = new Markup();
    Outline outline = Outline.of(new Article(Metadata.EMPTY, List.of(block)));
    new BlockWriter(page, Language.of("en"), outline).write(List.of(block));
    return page.toString();
  }

  private static Cell number(String words) {
    return Cell.of(text(words), Align.END);
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}

package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Book;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/// Tables, code and captions in a PDF, as they are heard.
class TablesTest {
  @Test
  void aTableIsHeardRowByRow() throws IOException {
    assertEquals(
        """
            Table
              Caption: What a kilo costs
              THead
                TR
                  TH: Fruit
                  TH: Euro
              TBody
                TR
                  TD: Apples
                  TD: 2.40
                TR
                  TD: Blackcurrants
                  TD: 11.95
                TR
                  TD: Medlars, if any
                  TD: —
        """,
        structure(Tables.two()));
  }

  @Test
  void cellsSayWhatTheyCover() throws IOException {
    List<String> cells = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(Tables.spans()))) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), cells);
    }
    assertEquals(
        List.of(
            "TH Column 1x2",
            "TH Column 2x1",
            "TD null 1x1",
            "TH Column 1x1",
            "TH Column 1x1",
            "TH Column 1x1",
            "TD null 1x2",
            "TD null 1x1",
            "TD null 1x1",
            "TD null 1x1",
            "TD null 1x1",
            "TD null 1x1",
            "TD null 1x2",
            "TD null 1x1",
            "TD null 2x1"),
        cells);
  }

  private static void collect(PDStructureNode node, List<String> cells) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.getPDFName("A"));
        if (attributes != null) {
          assertEquals("Table", attributes.getNameAsString("O"));
          String scope = attributes.getNameAsString("Scope");
          int columns = attributes.getInt("ColSpan", 1);
          int rows = attributes.getInt("RowSpan", 1);
          cells.add(element.getStructureType() + " " + scope + " " + columns + "x" + rows);
        }
        collect(element, cells);
      }
    }
  }

  @Test
  void aRepeatedHeadIsHeardOnce() throws IOException {
    String text = PdfDump.text(pdf(Tables.tall(90)));
    assertEquals(3, text.split("Square").length - 1);
    assertEquals(1, structure(Tables.tall(90)).split("Square").length - 1);
  }

  @Test
  void codeIsHeardAsItIsWritten() throws IOException {
    String code = "if (a) {\n  return \"" + "far too long, ".repeat(12) + "\";\n}";
    assertEquals(
        "    P\n      Code: " + code.replace("\n", " ") + "␣\n",
        structure(new Block.Code(null, code, Span.NONE)));
  }

  @Test
  void codeInASentenceIsMarkedAsCode() throws IOException {
    List<Inline> content =
        List.of(Text.of("Call "), new Inline.Code(List.of(Text.of("run()"))), Text.of(" twice."));
    assertEquals(
        """
            P
              Span: Call␣
              Code: run()
              Span:  twice.
        """,
        structure(Block.Paragraph.of(content, Span.NONE)));
  }

  @Test
  void whatIsLeftOfAPictureIsHeardAsParagraphs() throws IOException {
    assertEquals(
        """
            P: The pier
            P: Photo: J. Doe
        """,
        structure(
            Block.Figure.of(
                List.of(Text.of("The pier")), List.of(Text.of("Photo: J. Doe")), Span.NONE)));
  }

  private static String structure(Block block) throws IOException {
    String dump = PdfDump.of(pdf(block));
    String title = "H1: T\n";
    return dump.substring(dump.indexOf(title) + title.length());
  }

  private static byte[] pdf(Block block) throws IOException {
    Metadata metadata = new Metadata.Builder().title("T").language("en").build();
    Book book = Book.of(new Article(metadata, List.of(block)));
    return new Press().pdf(book, Press.PLAIN);
  }
}

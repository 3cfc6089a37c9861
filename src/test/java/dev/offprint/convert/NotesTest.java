package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Book;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// Notes in a PDF: their marks, their list and their identifiers.
class NotesTest {
  private static final Press PRESS = new Press();

  @Test
  void aMarkLeadsToItsNoteBelowTheText() throws IOException {
    String dump = PdfDump.of(PRESS.pdf(book(), Press.PLAIN));

    assertEquals(
        """
        == structure
        Document [en]
          Art [en]
            H1: T
            P
              Span: One!
              Reference
                Link: 1
                  -> #a1note1 (Notes: 1)
              Span:  Two
              Reference
                Link: 2
                  -> #a1note2 (Notes: 2)
              Span: .
            H2: Notes
            Note
              Lbl: 1.
              P: First.
            Note
              Lbl: 2.
              P: Second.
        """,
        dump.substring(dump.indexOf("== structure")));
  }

  @Test
  void theRootKnowsTheNotesByTheirIdentifiers() throws IOException {
    try (PDDocument document = Loader.loadPDF(PRESS.pdf(book(), Press.PLAIN))) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary tree = root.getCOSDictionary(COSName.getPDFName("IDTree"));
      COSArray names = tree.getCOSArray(COSName.getPDFName("Names"));
      assertEquals(4, names.size());
      for (int i = 0; i < names.size(); i += 2) {
        COSDictionary note = (COSDictionary) names.getObject(i + 1);
        assertEquals("Note", note.getNameAsString(COSName.S));
        assertEquals(names.getString(i), note.getString(COSName.ID));
      }
      assertTrue(names.getString(0).compareTo(names.getString(2)) < 0);
    }
  }

  private static Book book() {
    List<Inline> text =
        List.of(Text.of("One!"), note("First."), Text.of(" Two"), note("Second."), Text.of("."));
    List<Block> blocks = List.of(Paragraph.of(text, Span.NONE));
    Metadata known = new Metadata.Builder().title("T").language("en").build();
    return Book.of(new Article(known, blocks));
  }

  private static Inline note(String text) {
    return new Inline.Note(List.of(Paragraph.of(List.of(Text.of(text)), Span.NONE)));
  }
}

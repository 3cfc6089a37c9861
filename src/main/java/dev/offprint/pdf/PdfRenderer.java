package dev.offprint.pdf;

import dev.offprint.model.Metadata;
import dev.offprint.typeset.Page;
import dev.offprint.typeset.Pages;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes [Pages] as a PDF 1.7 file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
///
/// The same pages give the same bytes. It writes one document at a time and keeps parsed fonts for
/// the next one.
public final class PdfRenderer {
  private final FontStore fonts = new FontStore();

  /// What the file says of itself beside the article's metadata.
  ///
  /// @param modified becomes the file's creation and modification date
  /// @param producer the program and its version
  public record Options(Instant modified, String producer) {}

  /// Writes the file to `out`, which is left open.
  ///
  /// @throws IOException if `out` cannot be written
  public synchronized void write(Pages pages, Metadata metadata, Options options, OutputStream out)
      throws IOException {
    try {
      new Run(pages, metadata, options).write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (ExceptionConverter e) {
      throw ioCause(e);
    }
  }

  private static IOException ioCause(ExceptionConverter e) {
    if (e.getException() instanceof IOException io) {
      return io;
    }
    throw e;
  }

  /// The writing of one file.
  private final class Run {
    private final Pages pages;
    private final DocumentInfo info;

    Run(Pages pages, Metadata metadata, Options options) {
      this.pages = pages;
      this.info = new DocumentInfo(metadata, LanguageTag.of(pages.language()), options);
    }

    void write(OutputStream out) throws IOException {
      fonts.startDocument(pages);
      OpenDocument document = new OpenDocument();
      TaggedWriter writer = TaggedWriter.of(document, out, fonts);
      try {
        prepare(writer, document);
        StructureTree structure = new StructureTree(writer, pages);
        PagePainter painter = new PagePainter(writer, structure, fonts);
        for (int i = 0; i < pages.pages().size(); i++) {
          if (i > 0) {
            document.setPageSize(size(pages.pages().get(i)));
            document.newPage();
          }
          painter.paint(pages.pages().get(i));
          writer.setPageEmpty(false);
        }
        Bookmarks.write(writer, pages.bookmarks());
        info.writeTo(writer, pages);
        document.close();
      } catch (DocumentException e) {
        throw new IllegalStateException("OpenPDF refused the document", e);
      }
    }

    private static Rectangle size(Page page) {
      return new Rectangle(page.width(), page.height());
    }

    private void prepare(TaggedWriter writer, OpenDocument document) throws IOException {
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setTagged();
      writer.setFullCompression();
      writer.setCompressionLevel(9);
      writer.setCloseStream(false);
      writer.setTabs(PdfName.S);
      writer.setXmpMetadata(info.xmp());
      document.setPageSize(size(pages.pages().get(0)));
      document.open();
      PdfDictionary catalog = writer.getExtraCatalog();
      catalog.put(PdfName.LANG, new PdfString(LanguageTag.of(pages.language()), "UnicodeBig"));
      PdfDictionary preferences = new PdfDictionary();
      preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      catalog.put(PdfName.VIEWERPREFERENCES, preferences);
      addOutputIntent(writer, catalog);
    }

    /// OpenPDF marks an output intent as one for PDF/A only under a name of its own, which then has
    /// to go (ISO 19005-2, 6.2.3).
    private void addOutputIntent(TaggedWriter writer, PdfDictionary catalog) throws IOException {
      ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(
          "sRGB IEC61966-2.1", "PDFA/1", "http://www.color.org", "sRGB", profile);
      PdfArray intents = catalog.getAsArray(PdfName.OUTPUTINTENTS);
      ((PdfDictionary) intents.getPdfObject(0)).remove(PdfName.OUTPUTCONDITION);
    }
  }
}

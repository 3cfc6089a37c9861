package dev.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/// A writer that gives each font our own ToUnicode map (ISO 32000-1, 9.10.3).
///
/// OpenPDF derives that map from the font's `cmap` and so knows nothing of ligatures. It writes a
/// font as a CIDFont dictionary, then the map, then the Type 0 dictionary; the map in between is
/// exchanged.
final class TaggedWriter extends PdfWriter {
  private final FontStore fonts;
  private @Nullable String fontBeingWritten;

  private TaggedWriter(PdfDocument document, OutputStream out, FontStore fonts) {
    super(document, out);
    this.fonts = fonts;
  }

  static TaggedWriter of(PdfDocument document, OutputStream out, FontStore fonts) {
    TaggedWriter writer = new TaggedWriter(document, out, fonts);
    document.addWriter(writer);
    return writer;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    if (object instanceof PdfDictionary dictionary
        && PdfName.CIDFONTTYPE2.equals(dictionary.get(PdfName.SUBTYPE))) {
      fontBeingWritten = nameOf(dictionary);
    } else if (object instanceof PdfStream && fontBeingWritten != null) {
      PdfStream map = new PdfStream(fonts.toUnicode(fontBeingWritten));
      map.flateCompress(compressionLevel);
      fontBeingWritten = null;
      return super.addToBody(map);
    }
    return super.addToBody(object);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfDictionary dictionary
        && PdfName.TYPE0.equals(dictionary.get(PdfName.SUBTYPE))
        && dictionary.get(PdfName.TOUNICODE) == null) {
      fontBeingWritten = nameOf(dictionary);
      PdfIndirectObject map = addToBody(new PdfStream(new byte[0]));
      dictionary.put(PdfName.TOUNICODE, map.getIndirectReference());
    }
    return super.addToBody(object, reference);
  }

  /// The font's name without the slash and the subset's prefix.
  private static String nameOf(PdfDictionary font) {
    String name = String.valueOf(font.get(PdfName.BASEFONT));
    return name.substring(name.indexOf('+') + 1);
  }
}

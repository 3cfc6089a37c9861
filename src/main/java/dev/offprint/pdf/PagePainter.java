package dev.offprint.pdf;

import dev.offprint.font.GlyphRun;
import dev.offprint.typeset.Look;
import dev.offprint.typeset.Mark;
import dev.offprint.typeset.Page;
import dev.offprint.typeset.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Paints the marks of a page, each inside the marked content of its tag.
final class PagePainter {
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final int NOTHING_OPEN = -2;

  private final PdfWriter writer;
  private final StructureTree structure;
  private final FontStore fonts;
  private final LinkAnnotations links;
  private final ImageStore images = new ImageStore();

  private PdfContentByte content;
  private float height;
  private int openTag = NOTHING_OPEN;
  private @Nullable Look look;

  PagePainter(PdfWriter writer, StructureTree structure, FontStore fonts) {
    this.writer = writer;
    this.structure = structure;
    this.fonts = fonts;
    this.links = new LinkAnnotations(writer, structure);
    this.content = writer.getDirectContent();
  }

  void paint(Page page) throws IOException {
    content = writer.getDirectContent();
    height = page.height();
    look = null;
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Glyphs glyphs -> paint(glyphs);
        case Mark.Rule rule -> paint(rule);
        case Mark.Picture picture -> paint(picture);
        case Mark.Anchor(String name, float x, float y) ->
            content.localDestination(
                name, new PdfDestination(PdfDestination.XYZ, x, height - y + 12, 0));
        case Mark.LinkArea area -> links.add(area, height);
        case Mark.PageNumberOf number ->
            throw new IllegalArgumentException("a page number was not filled in: " + number);
      }
    }
    close();
  }

  private void paint(Mark.Glyphs mark) {
    open(mark.tag());
    applyLook(mark.look());
    content.setTextMatrix(1, 0, 0, 1, mark.x(), height - mark.y());
    FontStore.Font font = fonts.font(mark.look().face());
    String actual = mark.actualText();
    if (actual == null && !font.tells(mark.run())) {
      actual = mark.run().text();
    }
    if (actual != null) {
      PdfDictionary properties = new PdfDictionary();
      properties.put(ACTUAL_TEXT, unicode(actual));
      content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
      content.showText(glyphs(mark.run(), font));
      content.endMarkedContentSequence();
    } else {
      content.showText(glyphs(mark.run(), font));
    }
  }

  /// OpenPDF's own Unicode strings lose U+00AD, so the bytes are made here.
  static PdfString unicode(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    byte[] marked = new byte[utf16.length + 2];
    marked[0] = (byte) 0xFE;
    marked[1] = (byte) 0xFF;
    System.arraycopy(utf16, 0, marked, 2, utf16.length);
    return new PdfString(marked);
  }

  /// The glyphs, with what the advances differ from the font's own widths. Less than half a
  /// thousandth of the font size is kept for the next glyph, so that lines end where they should.
  private static PdfGlyphArray glyphs(GlyphRun run, FontStore.Font font) {
    PdfGlyphArray array = new PdfGlyphArray();
    float due = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      int glyph = run.glyphs()[i];
      array.add(glyph);
      due += font.face().advance(glyph) - run.advances()[i];
      int displacement = Math.round(due);
      if (displacement != 0 && i < run.glyphs().length - 1) {
        array.add((float) displacement);
        due -= displacement;
      }
    }
    return array;
  }

  private void applyLook(Look wanted) {
    if (look == null || look.face() != wanted.face() || look.size() != wanted.size()) {
      content.setFontAndSize(fonts.font(wanted.face()).base(), wanted.size());
    }
    if (look == null || look.color() != wanted.color()) {
      setColor(wanted.color());
    }
    look = wanted;
  }

  private void setColor(int color) {
    content.setRGBColorFill(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
  }

  private void paint(Mark.Rule rule) {
    close();
    content.beginMarkedContentSequence(ARTIFACT, artifact(), true);
    setColor(rule.color());
    content.rectangle(rule.x(), height - rule.y() - rule.height(), rule.width(), rule.height());
    content.fill();
    content.endMarkedContentSequence();
    look = null;
  }

  private void paint(Mark.Picture picture) throws IOException {
    close();
    float left = picture.x();
    float bottom = height - picture.y() - picture.height();
    if (picture.tag() == Tag.ARTIFACT) {
      content.beginMarkedContentSequence(ARTIFACT, artifact(), true);
    } else {
      content.beginMarkedContentSequence(structure.element(picture.tag()));
      structure.place(
          picture.tag(),
          new Rectangle(left, bottom, left + picture.width(), bottom + picture.height()));
    }
    Image image = images.image(picture.image());
    content.addImage(image, picture.width(), 0, 0, picture.height(), left, bottom);
    content.endMarkedContentSequence();
  }

  private void open(int tag) {
    if (tag == openTag) {
      return;
    }
    close();
    if (tag == Tag.ARTIFACT) {
      content.beginMarkedContentSequence(ARTIFACT, artifact(), true);
    } else {
      content.beginMarkedContentSequence(structure.element(tag));
    }
    content.beginText();
    openTag = tag;
  }

  private static PdfDictionary artifact() {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName("Pagination"));
    return properties;
  }

  private void close() {
    if (openTag != NOTHING_OPEN) {
      content.endText();
      content.endMarkedContentSequence();
      openTag = NOTHING_OPEN;
    }
  }
}

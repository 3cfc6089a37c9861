package dev.offprint.pdf;

import dev.offprint.typeset.Mark;
import dev.offprint.typeset.Tag;
import java.io.IOException;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// Adds link annotations and ties each to its structure element (ISO 32000-1, 14.7.4.3; ISO
/// 14289-1, 7.18.5).
final class LinkAnnotations {
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private final PdfWriter writer;
  private final StructureTree structure;

  LinkAnnotations(PdfWriter writer, StructureTree structure) {
    this.writer = writer;
    this.structure = structure;
  }

  void add(Mark.LinkArea area, float pageHeight) throws IOException {
    if (area.tag() == Tag.ARTIFACT) {
      return;
    }
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            area.x(),
            pageHeight - area.y() - area.height(),
            area.x() + area.width(),
            pageHeight - area.y(),
            action(area.target()));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.CONTENTS, new PdfString(area.description(), PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    PdfStructureElement element = structure.element(area.tag());
    int key = structure.root().addExistingObject(element.getReference());
    annotation.put(STRUCT_PARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
    addReference(element, annotation);
  }

  private static PdfAction action(String target) {
    return target.startsWith("#")
        ? PdfAction.gotoLocalPage(target.substring(1), false)
        : new PdfAction(target);
  }

  private void addReference(PdfStructureElement element, PdfAnnotation annotation) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.OBJ, annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    PdfObject kids = element.get(PdfName.K);
    PdfArray all = kids instanceof PdfArray array ? array : new PdfArray();
    if (kids != null && all != kids) {
      all.add(kids);
    }
    all.add(reference);
    element.put(PdfName.K, all);
  }
}

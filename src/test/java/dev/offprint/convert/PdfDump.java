package dev.offprint.convert;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as text: first page by page as it is seen, then its structure as it is heard.
final class PdfDump {
  private final StringBuilder out = new StringBuilder();

  private PdfDump() {}

  static String of(byte[] pdf) throws IOException {
    PdfDump dump = new PdfDump();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        dump.out.append("== page ").append(page).append('\n');
        dump.out.append(pageText(document, page).strip()).append('\n');
      }
      dump.out.append("== structure\n");
      dump.node(PdfTree.of(document), "");
    }
    return dump.out.toString();
  }

  private static String pageText(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /// The whole text of a PDF, pages one after the other.
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private void node(PdfTree.Node node, String indent) {
    out.append(indent).append(node.role());
    if (!node.language().isEmpty()) {
      out.append(" [").append(node.language()).append(']');
    }
    if (!node.text().isEmpty()) {
      out.append(": ").append(visible(node.text()));
    }
    out.append('\n');
    for (String link : List.copyOf(node.links())) {
      out.append(indent).append("  -> ").append(link).append('\n');
    }
    node.children().forEach(child -> node(child, indent + "  "));
  }

  /// Soft hyphens and spaces at the ends are shown.
  private static String visible(String text) {
    String shown = text.replace("\u00AD", "\u2027");
    return shown.endsWith(" ") ? shown.substring(0, shown.length() - 1) + "\u2423" : shown;
  }
}

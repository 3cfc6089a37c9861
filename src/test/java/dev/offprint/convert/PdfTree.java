package dev.offprint.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The logical structure of a PDF, with the text of its marked content: what a screen reader says.
final class PdfTree {
  /// A structure element.
  ///
  /// @param language empty where it is the parent's
  /// @param text of its own marked content, on all of its pages
  /// @param links the annotations that belong to it, as `target (description)`
  record Node(String role, String language, String text, List<String> links, List<Node> children) {

    /// The text of the element and all inside it.
    String wholeText() {
      StringBuilder whole = new StringBuilder(text);
      children.forEach(child -> whole.append(child.wholeText()));
      return whole.toString();
    }

    /// All elements inside it, and it, in reading order.
    List<Node> all() {
      List<Node> all = new ArrayList<>(List.of(this));
      children.forEach(child -> all.addAll(child.all()));
      return all;
    }
  }

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

  private PdfTree() {}

  static Node of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return of(document);
    }
  }

  static Node of(PDDocument document) throws IOException {
    PdfTree tree = new PdfTree();
    for (PDPage page : document.getPages()) {
      tree.read(page);
    }
    List<Object> roots = document.getDocumentCatalog().getStructureTreeRoot().getKids();
    if (roots.size() != 1) {
      throw new IllegalArgumentException("one root was expected, not " + roots);
    }
    return tree.node((PDStructureElement) roots.get(0));
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> onPage = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        onPage.merge(content.getMCID(), text(content), String::concat);
      }
    }
    texts.put(page, onPage);
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition glyph -> text.append(glyph.getUnicode());
        case PDMarkedContent inner -> text.append(text(inner));
        case PDXObject _ -> text.append("[picture]");
        default -> throw new IllegalArgumentException("neither text nor content: " + part);
      }
    }
    return text.toString();
  }

  private Node node(PDStructureElement element) throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> links = new ArrayList<>();
    List<Node> children = new ArrayList<>();
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement child -> children.add(node(child));
        case Integer mcid -> text.append(text(element.getPage(), mcid));
        case PDMarkedContentReference content ->
            text.append(
                text(
                    content.getPage() == null ? element.getPage() : content.getPage(),
                    content.getMCID()));
        case PDObjectReference object -> links.add(link(object));
        default -> throw new IllegalArgumentException("an unknown child: " + kid);
      }
    }
    String language = element.getLanguage() == null ? "" : element.getLanguage();
    return new Node(element.getStructureType(), language, text.toString(), links, children);
  }

  private String text(PDPage page, int mcid) {
    for (Map.Entry<PDPage, Map<Integer, String>> entry : texts.entrySet()) {
      if (entry.getKey().getCOSObject() == page.getCOSObject()) {
        return entry.getValue().getOrDefault(mcid, "[no content " + mcid + "]");
      }
    }
    throw new IllegalArgumentException("a page that is not in the document");
  }

  private static String link(PDObjectReference object) throws IOException {
    PDAnnotationLink link = (PDAnnotationLink) object.getReferencedObject();
    return target(link.getAction()) + " (" + link.getContents() + ")";
  }

  private static String target(PDAction action) throws IOException {
    return switch (action) {
      case PDActionURI uri -> uri.getURI();
      case PDActionGoTo here -> "#" + here.getCOSObject().getString("D");
      default -> throw new IllegalArgumentException("an unknown action: " + action);
    };
  }
}

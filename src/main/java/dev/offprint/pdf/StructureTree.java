package dev.offprint.pdf;

import dev.offprint.typeset.Mark;
import dev.offprint.typeset.Page;
import dev.offprint.typeset.Pages;
import dev.offprint.typeset.Tag;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// The structure elements of the document, made from its [Tag]s; those without content are left
/// out.
final class StructureTree {
  private static final PdfName ID_TREE = new PdfName("IDTree");

  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName PLACEMENT = new PdfName("Placement");
  private static final PdfName COLUMNS = new PdfName("ColSpan");
  private static final PdfName ROWS = new PdfName("RowSpan");

  /// Keeps identifiers of one length, so that their order is that of their numbers.
  private static final int FIRST_ID = 1_000_000;

  private final PdfStructureTreeRoot root;
  private final Map<Integer, PdfStructureElement> elements = new HashMap<>();
  private final BitSet withContent = new BitSet();
  private final PdfArray ids = new PdfArray();

  StructureTree(PdfWriter writer, Pages pages) {
    this.root = writer.getStructureTreeRoot();
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        int tag = tag(mark);
        if (tag != Tag.ARTIFACT) {
          withContent.set(tag);
        }
      }
    }
    Tag structure = pages.structure();
    PdfStructureElement document = new PdfStructureElement(root, name(structure));
    document.put(PdfName.LANG, new PdfString(LanguageTag.of(pages.language()), "UnicodeBig"));
    elements.put(structure.id(), document);
    addChildren(structure, document);
  }

  /// What the mark is content of.
  private static int tag(Mark mark) {
    return switch (mark) {
      case Mark.Glyphs glyphs -> glyphs.tag();
      case Mark.Picture picture -> picture.tag();
      case Mark.Rule _, Mark.Anchor _, Mark.LinkArea _, Mark.PageNumberOf _ -> Tag.ARTIFACT;
    };
  }

  PdfStructureTreeRoot root() {
    return root;
  }

  PdfStructureElement element(int tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalArgumentException("content belongs to a tag that is not there: " + tag);
    }
    return element;
  }

  private void addChildren(Tag parent, PdfStructureElement parentElement) {
    for (Tag tag : parent.children()) {
      if (hasContent(tag) || tag.role().isTabular()) {
        PdfStructureElement element = new PdfStructureElement(parentElement, name(tag));
        if (tag.language() != null) {
          element.put(PdfName.LANG, new PdfString(LanguageTag.of(tag.language()), "UnicodeBig"));
        }
        switch (tag.detail()) {
          case Tag.Extent extent -> element.put(PdfName.A, tableAttributes(tag.role(), extent));
          case Tag.Alternative(String words) ->
              element.put(PdfName.ALT, PagePainter.unicode(words));
          case null -> {}
        }
        if (tag.role() == Tag.Role.NOTE) {
          identify(element);
        }
        elements.put(tag.id(), element);
        addChildren(tag, element);
      }
    }
  }

  /// What a cell is of its table (ISO 32000-1, 14.8.5.7).
  private static PdfDictionary tableAttributes(Tag.Role role, Tag.Extent extent) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    if (role == Tag.Role.HEAD_CELL) {
      attributes.put(SCOPE, new PdfName("Column"));
    }
    if (extent.columns() > 1) {
      attributes.put(COLUMNS, new PdfNumber(extent.columns()));
    }
    if (extent.rows() > 1) {
      attributes.put(ROWS, new PdfNumber(extent.rows()));
    }
    return attributes;
  }

  /// A note has an identifier (ISO 14289-1, 7.9), in the tree of names that the root holds (ISO
  /// 32000-1, 7.9.6), which is in their order.
  private void identify(PdfStructureElement note) {
    PdfString id = new PdfString("note" + String.valueOf(FIRST_ID + ids.size() / 2));
    note.put(PdfName.ID, id);
    if (ids.isEmpty()) {
      PdfDictionary tree = new PdfDictionary();
      tree.put(PdfName.NAMES, ids);
      root.put(ID_TREE, tree);
    }
    ids.add(id);
    ids.add(note.getReference());
  }

  /// Says where a figure stands on its page (ISO 32000-1, 14.8.5.4.3).
  void place(int figure, Rectangle box) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Layout"));
    attributes.put(PdfName.BBOX, new PdfRectangle(box));
    attributes.put(PLACEMENT, new PdfName("Block"));
    element(figure).put(PdfName.A, attributes);
  }

  private boolean hasContent(Tag tag) {
    if (withContent.get(tag.id())) {
      return true;
    }
    for (Tag child : tag.children()) {
      if (hasContent(child)) {
        return true;
      }
    }
    return false;
  }

  private static PdfName name(Tag tag) {
    return new PdfName(tag.role().type());
  }
}

package dev.offprint.pdf;

import dev.offprint.typeset.Pages.Bookmark;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// Writes the outline that a reader shows beside the pages (ISO 32000-1, 12.3.3).
final class Bookmarks {
  private Bookmarks() {}

  static void write(PdfWriter writer, List<Bookmark> bookmarks) {
    List<PdfOutline> path = new ArrayList<>();
    path.add(writer.getRootOutline());
    for (Bookmark bookmark : bookmarks) {
      int parent = Math.min(bookmark.level(), path.size()) - 1;
      path.subList(parent + 1, path.size()).clear();
      PdfAction action = PdfAction.gotoLocalPage(bookmark.anchor(), false);
      path.add(new PdfOutline(path.get(parent), action, bookmark.title(), true));
    }
    if (!bookmarks.isEmpty()) {
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }
  }
}

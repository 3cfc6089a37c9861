package dev.offprint.typeset;

import dev.offprint.report.Finding;
import java.util.List;

/// A document, set.
///
/// @param structure the root of its logical structure
/// @param bookmarks in reading order
/// @param language of the document, a BCP 47 tag
public record Pages(
    List<Page> pages,
    Tag structure,
    List<Bookmark> bookmarks,
    String language,
    List<Finding> findings) {
  public Pages {
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
    findings = List.copyOf(findings);
  }

  /// An entry of the outline that a reader shows beside the pages.
  ///
  /// @param level from 1; never more than one deeper than the entry before
  /// @param anchor the name of the [Mark.Anchor] that it leads to
  public record Bookmark(int level, String title, String anchor) {}
}

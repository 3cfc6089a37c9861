package dev.offprint.style;

import java.util.List;
import java.util.Map;

/// What `@page` says of a page. Lengths are in points.
///
/// @param width of the sheet
/// @param margin from the sheet's edges to the type area
/// @param boxes the margin boxes that have content, each with its style
public record PageStyle(float width, float height, Style.Edges margin, Map<Box, MarginBox> boxes) {
  public PageStyle {
    boxes = Map.copyOf(boxes);
  }

  /// The margin boxes that Offprint fills (CSS Paged Media Level 3, section 4).
  public enum Box {
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_CENTER,
    BOTTOM_RIGHT
  }

  /// The content of a margin box, piece after piece.
  public record MarginBox(List<Piece> content, Style style) {
    public MarginBox {
      content = List.copyOf(content);
    }
  }

  /// A piece of a margin box's `content`.
  public sealed interface Piece {
    /// A quoted string.
    record Literal(String text) implements Piece {}

    /// `counter(page)`: the folio.
    record PageNumber() implements Piece {}

    /// `counter(pages)`: how many pages there are.
    record PageCount() implements Piece {}

    /// `string(title)`, `string(source)`, `string(heading)`: a running string.
    record Running(Name name) implements Piece {}

    /// What a running string follows.
    enum Name {
      /// The article's title.
      TITLE,
      /// Its publisher or site.
      SOURCE,
      /// The latest section heading on or before the page.
      HEADING
    }
  }

  /// Which page a style is asked for; `@page :first` matches the first of an article.
  public enum Side {
    FIRST,
    LEFT,
    RIGHT
  }
}

package dev.offprint.style;

import dev.offprint.style.Style.Borders;
import dev.offprint.style.Style.Break;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Style.ListMarker;
import dev.offprint.style.Style.TextAlign;
import dev.offprint.style.Style.TextTransform;

/// A style with what its children need to know beside it.
///
/// @param leading the line height as a multiple of the font size, which is what children inherit;
///     0 where it is a length
/// @param rem the font size of the root
record Computed(Style style, float leading, float rem) {
  /// The initial values of CSS, which the root inherits.
  static final Computed INITIAL =
      new Computed(
          new Style(
              Families.SERIF,
              12,
              400,
              false,
              14.4f,
              0,
              TextAlign.START,
              0,
              0,
              TextTransform.NONE,
              false,
              2,
              2,
              Edges.NONE,
              Edges.NONE,
              Borders.NONE,
              Break.AUTO,
              Break.AUTO,
              true,
              ListMarker.DISC,
              true),
          1.2f,
          12);
}

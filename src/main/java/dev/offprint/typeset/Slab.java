package dev.offprint.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A strip of a page that is never cut: a line of text, mostly. A document is a column of slabs,
/// which the page breaker cuts into pages.
///
/// @param gap the space above it, dropped at the head of a page
/// @param height in points
/// @param breakCost what a page break before it costs: 0 is free, [#NEVER] all but forbidden,
///     [#ALWAYS] demanded
/// @param marks in coordinates of the slab
/// @param opening what a new article begins with here
/// @param head what a page repeats that begins with this slab
record Slab(
    float gap,
    float height,
    double breakCost,
    List<Mark> marks,
    @Nullable Opening opening,
    @Nullable Head head) {
  static final double NEVER = 1e7;
  static final double ALWAYS = -1;

  Slab {
    marks = List.copyOf(marks);
  }

  /// The same, with more below it and other marks.
  Slab with(float newHeight, List<Mark> newMarks) {
    return new Slab(gap, newHeight, breakCost, newMarks, opening, head);
  }

  /// The head of a table; its marks are artifacts, since the head was read before.
  record Head(List<Mark> marks, float height) {
    Head {
      marks = List.copyOf(marks);
    }
  }

  /// The running strings that hold from here on.
  ///
  /// @param isBare whether the page that begins here has no running head and no folio
  record Opening(String title, String source, boolean isBare) {
    static Opening article(String title, String source) {
      return new Opening(title, source, false);
    }

    static Opening titlePage(String title) {
      return new Opening(title, "", true);
    }
  }
}

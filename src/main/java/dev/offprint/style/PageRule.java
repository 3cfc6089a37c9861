package dev.offprint.style;

import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.PageStyle.Side;
import java.util.List;
import java.util.Map;

/// A rule for pages.
///
/// @param medium what it is for
/// @param place where it stands, e.g. `my.css:3`
record PageRule(
    Which which,
    List<Declaration> declarations,
    Map<Box, List<Declaration>> boxes,
    Medium medium,
    String place) {
  PageRule {
    declarations = List.copyOf(declarations);
    boxes = Map.copyOf(boxes);
  }

  /// The pages that a rule is for. The first page of an article is a right one.
  enum Which {
    ANY,
    LEFT,
    RIGHT,
    FIRST;

    boolean includes(Side side) {
      return switch (this) {
        case ANY -> true;
        case LEFT -> side == Side.LEFT;
        case RIGHT -> side != Side.LEFT;
        case FIRST -> side == Side.FIRST;
      };
    }

    /// `:first` weighs more than `:left` and `:right` (CSS Paged Media Level 3, section 3.3).
    int specificity() {
      return this == ANY ? 0 : this == FIRST ? 2 : 1;
    }
  }
}

package dev.offprint.repair.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The levels of an article's headings, in reading order: by the marks of Markdown, by the depth of
/// their numbers, by where the first one with the same sign stood, and headings in capitals over
/// others.
///
/// No level is left out on the way down.
final class Outline {
  private static final int DEEPEST = 5;

  private int topMark = Integer.MAX_VALUE;
  private int topDepth = Integer.MAX_VALUE;
  private boolean capitalsOverOthers;
  private boolean hasOthers;
  private int last;

  /// The levels of the signs that headings begin with.
  private final Map<Character, Integer> signs = new HashMap<>();

  private Outline() {}

  /// @param found the indices of the headings
  static Outline of(HeadingFinder finder, BitSet found) {
    Outline outline = new Outline();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      outline.notice(finder.markup(i), finder.shape(i));
    }
    return outline;
  }

  private void notice(@Nullable HeadingMarkup markup, @Nullable HeadingShape shape) {
    if (markup != null && markup.level() > 0) {
      topMark = Math.min(topMark, markup.level());
    } else if (shape != null && shape.numbering() != null) {
      topDepth = Math.min(topDepth, shape.numbering().depth());
    } else if (shape != null) {
      capitalsOverOthers |= shape.capitals() && !hasOthers;
      hasOthers |= !shape.capitals();
    }
  }

  /// Goes past a heading whose level is known.
  void pass(int level) {
    last = level;
  }

  /// The level of the next heading.
  ///
  /// @param stacked whether it stands directly below another one
  int next(Piece piece, boolean stacked) {
    boolean inside = stacked && piece.isBare();
    char sign = piece.sign();
    int known = signs.getOrDefault(sign, 0);
    int wanted = inside ? last + 1 : wanted(piece.markup(), piece.shape());
    last = Math.clamp(known > 0 ? known : wanted, 1, Math.min(last + 1, DEEPEST));
    if (sign != 0) {
      signs.putIfAbsent(sign, last);
    }
    return last;
  }

  /// What a heading is made of.
  record Piece(@Nullable HeadingMarkup markup, @Nullable HeadingShape shape) {
    /// The sign that it begins with; 0 where none does.
    char sign() {
      char first = shape == null ? 0 : shape.look().text().charAt(0);
      return MarkedHeadings.isSign(first) ? first : 0;
    }

    /// Whether nothing on it says how deep it is.
    boolean isBare() {
      return (markup == null || markup.level() == 0)
          && (shape == null || (shape.numbering() == null && !shape.capitals()));
    }
  }

  private int wanted(@Nullable HeadingMarkup markup, @Nullable HeadingShape shape) {
    if (markup != null && markup.level() > 0) {
      return markup.level() - topMark + 1;
    }
    if (shape == null) {
      return 1;
    }
    Numbering numbering = shape.numbering();
    if (numbering != null) {
      return numbering.depth() - topDepth + 1;
    }
    return capitalsOverOthers && !shape.capitals() ? 2 : 1;
  }
}

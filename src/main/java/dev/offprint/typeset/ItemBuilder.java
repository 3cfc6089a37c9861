package dev.offprint.typeset;

import dev.offprint.style.Style;
import java.util.Optional;

/// Measures a stretch of text and cuts it into [Items].
final class ItemBuilder {
  private static final int HYPHEN_PENALTY = 80;
  private static final int DASH_PENALTY = 20;
  private static final int ANYWHERE_PENALTY = 900;
  private static final int MOST_BROKEN_FINELY = 500;
  private static final float SPACE_STRETCH = 0.6f;
  private static final float SPACE_SHRINK = 0.3f;

  private final Shaper shaper;
  private final String text;
  private final float measure;
  private final boolean ragged;
  private final Optional<Hyphenator> hyphenator;
  private final Items items = new Items();

  /// @param measure the width of the line
  ItemBuilder(Shaper shaper, Style style, float measure) {
    this.shaper = shaper;
    this.text = shaper.text();
    this.measure = measure;
    this.ragged = style.textAlign() != Style.TextAlign.JUSTIFY;
    this.hyphenator = style.hyphens() ? Hyphenator.of(shaper.language()) : Optional.empty();
  }

  /// The items of `text` from `from` to the last of `opportunities`.
  ///
  /// @param indent of the first line
  /// @param opportunities offsets relative to `from`
  Items build(int from, float indent, int[] opportunities) {
    if (indent != 0) {
      items.box(indent, from, from);
    }
    int start = from;
    for (int opportunity : opportunities) {
      int end = from + opportunity;
      addWord(start, end, opportunity == opportunities[opportunities.length - 1]);
      start = end;
    }
    return items;
  }

  private void addWord(int from, int end, boolean last) {
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      addBoxes(from, to);
    }
    boolean forced = last || text.indexOf('\n', to, end) >= 0;
    if (forced) {
      items.lineEnd(to);
    } else if (to < end) {
      addSpace(to);
    } else {
      items.penalty(text.charAt(to - 1) == '-' ? HYPHEN_PENALTY : DASH_PENALTY, to);
    }
  }

  private void addSpace(int at) {
    float width = shaper.spaceWidth(at);
    items.glue(width, ragged ? 0 : width * SPACE_STRETCH, ragged ? 0 : width * SPACE_SHRINK, at);
  }

  private void addBoxes(int from, int to) {
    float width = shaper.width(from, to);
    int[] points = hyphenPoints(from, to);
    if (width > measure && !fitsDivided(from, to, points)) {
      addBreakable(from, to);
      return;
    }
    if (points.length == 0) {
      items.box(width, from, to);
      return;
    }
    int start = from;
    float done = 0;
    for (int point : points) {
      float reached = shaper.width(from, to, point);
      items.box(reached - done, start, point);
      items.hyphen(HYPHEN_PENALTY, shaper.hyphenWidth(point), point);
      start = point;
      done = reached;
    }
    items.box(width - done, start, to);
  }

  /// Whether each of a word's parts fits on a line, with its hyphen.
  private boolean fitsDivided(int from, int to, int[] points) {
    int start = from;
    for (int point : points) {
      if (shaper.width(start, point) + shaper.hyphenWidth(point) > measure) {
        return false;
      }
      start = point;
    }
    return points.length > 0 && shaper.width(start, to) <= measure;
  }

  /// A word that no line can hold may end a line after any of its characters; one that fills many
  /// lines is cut into pieces of a line each.
  private void addBreakable(int from, int to) {
    shaper.noticeTooLong(from, to);
    boolean fillsLines = to - from > MOST_BROKEN_FINELY;
    int start = from;
    while (start < to) {
      int end = nextCharacter(text, start, to);
      float width = shaper.width(start, end);
      while (fillsLines && end < to) {
        int next = nextCharacter(text, end, to);
        float added = shaper.width(end, next);
        if (width + added > measure) {
          break;
        }
        width += added;
        end = next;
      }
      items.box(width, start, end);
      if (end < to) {
        items.penalty(ANYWHERE_PENALTY, end);
      }
      start = end;
    }
  }

  /// The offset after the character at `start` and the marks on it.
  static int nextCharacter(String text, int start, int to) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < to && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// The hyphenation points of the letters inside quotes, brackets and punctuation.
  private int[] hyphenPoints(int from, int to) {
    if (hyphenator.isEmpty() || !shaper.mayHyphenate(from, to)) {
      return new int[0];
    }
    int start = from;
    while (start < to && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    if (end - start < 5) {
      return new int[0];
    }
    int[] points = hyphenator.get().points(text.substring(start, end));
    for (int i = 0; i < points.length; i++) {
      points[i] += start;
    }
    return points;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}

package dev.offprint.typeset;

import dev.offprint.font.Face;
import dev.offprint.style.Style;
import dev.offprint.style.Style.TextAlign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sets running text in lines of one width.
final class ParagraphSetter {
  /// The most characters that are broken at once; what is longer is broken piece by piece, so that
  /// time and memory grow with the length and no faster.
  private static final int PIECE = 20_000;

  /// Up to this many lines are balanced where a text is not justified: titles and headings.
  private static final int MOST_BALANCED = 4;

  private final Setting setting;

  ParagraphSetter(Setting setting) {
    this.setting = setting;
  }

  /// Where text goes.
  ///
  /// @param left where the lines start
  /// @param width of the lines
  record Column(float left, float width) {}

  /// The lines of `styled`, top to bottom.
  List<LineComposer.Line> set(StyledText styled, Style style, Column column) {
    List<LineComposer.Line> lines = new ArrayList<>();
    if (styled.text().isEmpty()) {
      return lines;
    }
    Shaper shaper = new Shaper(setting, styled);
    BreakOpportunities opportunities = new BreakOpportunities(styled.language());
    LineComposer.Frame frame =
        new LineComposer.Frame(
            column.left(), column.width(), baseline(style), style.lineHeight(), style.textAlign());
    int from = 0;
    while (from < styled.text().length()) {
      int to = pieceEnd(styled.text(), from);
      int[] found = opportunities.find(styled.text().substring(from, to));
      found = withoutThoseAtMarks(found, from, shaper);
      float indent = from == 0 ? style.textIndent() : 0;
      Items items = new ItemBuilder(shaper, style, column.width()).build(from, indent, found);
      int[] breaks = breaks(items, style, column.width());
      LineComposer composer = new LineComposer(shaper, items, frame);
      boolean isLast = to == styled.text().length();
      int count = isLast || breaks.length == 1 ? breaks.length : breaks.length - 1;
      for (int i = 0; i < count; i++) {
        lines.add(composer.compose(i == 0 ? 0 : breaks[i - 1] + 1, breaks[i]));
      }
      int next = count == breaks.length ? to : startOfLine(items, breaks[count - 1], to);
      from = isLast || next <= from ? to : next;
    }
    return lines;
  }

  /// From the top of a line to its baseline: half of the leading stands above the letters (CSS 2.2,
  /// 10.8.1).
  float baseline(Style style) {
    Face face = setting.look(style).face();
    float letters = (face.ascent() + face.descent()) * style.fontSize() / 1000;
    return (style.lineHeight() - letters) / 2 + face.ascent() * style.fontSize() / 1000;
  }

  /// No line starts with the mark of a note, whatever sign stands before it.
  private static int[] withoutThoseAtMarks(int[] opportunities, int from, Shaper shaper) {
    if (!shaper.hasMarks()) {
      return opportunities;
    }
    int[] kept = new int[opportunities.length];
    int count = 0;
    for (int i = 0; i < opportunities.length; i++) {
      int at = from + opportunities[i];
      boolean last = i == opportunities.length - 1;
      if (last || shaper.text().charAt(at - 1) == ' ' || !shaper.isMark(at)) {
        kept[count++] = opportunities[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static int pieceEnd(String text, int from) {
    if (text.length() - from <= PIECE + PIECE / 2) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + PIECE);
    int end = space > from + PIECE / 2 ? space + 1 : from + PIECE;
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }

  /// Where the text of the line after a break starts; `end` if only empty lines are left.
  private static int startOfLine(Items items, int endOfLineBefore, int end) {
    int i = endOfLineBefore;
    while (i < items.count() && !items.isBox(i)) {
      i++;
    }
    return i < items.count() ? items.from(i) : end;
  }

  private static int[] breaks(Items items, Style style, float width) {
    float em = style.fontSize();
    if (style.textAlign() == TextAlign.JUSTIFY) {
      return LineBreaker.breaks(items, new LineBreaker.Measure(width, 0, 2.5f * em));
    }
    int[] breaks = LineBreaker.breaks(items, ragged(width, em));
    boolean isShort = breaks.length > 1 && breaks.length <= MOST_BALANCED;
    return isShort && !style.hyphens() ? balanced(items, breaks, width, em) : breaks;
  }

  private static LineBreaker.Measure ragged(float width, float em) {
    return new LineBreaker.Measure(width, Math.max(3 * em, width * 0.25f), 2.5f * em);
  }

  /// Breaks for the narrowest measure that needs no more lines.
  private static int[] balanced(Items items, int[] breaks, float width, float em) {
    int[] best = breaks;
    float narrow = width / 2;
    float wide = width;
    for (int step = 0; step < 6; step++) {
      float tried = (narrow + wide) / 2;
      int[] found = LineBreaker.breaks(items, ragged(tried, em));
      if (found.length <= breaks.length && fits(items, found, width)) {
        best = found;
        wide = tried;
      } else {
        narrow = tried;
      }
    }
    return best;
  }

  private static boolean fits(Items items, int[] breaks, float width) {
    int first = 0;
    for (int end : breaks) {
      float natural = 0;
      for (int i = first; i < end; i++) {
        natural += items.kind(i) == Items.HYPHEN ? 0 : items.width(i);
      }
      if (natural > width) {
        return false;
      }
      first = end + 1;
      while (first < items.count() && items.isGlue(first)) {
        first++;
      }
    }
    return true;
  }
}

package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.style.Style.TextAlign;
import dev.offprint.typeset.StyledText.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the items between two line ends into marks on a baseline.
final class LineComposer {
  /// What a hyphen at a line end stands for: U+00AD SOFT HYPHEN.
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Shaper shaper;
  private final Items items;
  private final Frame frame;

  private List<Mark> marks = new ArrayList<>();
  private @Nullable Segment segment;
  private RunBuilder run;
  private final StringBuilder original = new StringBuilder();
  private float x;

  /// The place of a line.
  ///
  /// @param left where it starts
  /// @param baseline from the line's top
  /// @param height of the line
  record Frame(float left, float width, float baseline, float height, TextAlign align) {}

  /// A line of text, ready to be put on a page.
  record Line(List<Mark> marks, boolean hyphenated) {}

  LineComposer(Shaper shaper, Items items, Frame frame) {
    this.shaper = shaper;
    this.items = items;
    this.frame = frame;
    this.run = new RunBuilder(shaper.segmentAt(0).look());
  }

  /// The line from item `first` up to the break at item `end`.
  Line compose(int first, int end) {
    marks = new ArrayList<>();
    segment = null;
    int start = skipDiscardable(first, end);
    boolean hyphenated = items.kind(end) == Items.HYPHEN;
    Spacing spacing = spacing(start, end);
    x = frame.left() + spacing.indent();
    for (int i = start; i < end; i++) {
      if (items.isBox(i)) {
        i = addWord(i, end) - 1;
      } else if (items.isSpace(i)) {
        addSpace(items.from(i), items.width(i) + spacing.of(items, i));
      }
    }
    if (hyphenated) {
      addHyphen(items.to(end));
    } else if (items.isSpace(end) && segment != null) {
      addSpace(items.from(end), items.width(end));
    }
    flush();
    return new Line(marks, hyphenated);
  }

  private int skipDiscardable(int first, int end) {
    int start = first;
    while (start < end && !items.isBox(start)) {
      start++;
    }
    return start;
  }

  /// How a line's spaces are set.
  private record Spacing(float indent, float stretch, float shrink) {
    float of(Items items, int i) {
      return items.stretch(i) * stretch + items.shrink(i) * shrink;
    }
  }

  private Spacing spacing(int start, int end) {
    float natural = items.kind(end) == Items.HYPHEN ? items.width(end) : 0;
    float stretch = 0;
    float shrink = 0;
    boolean filled = false;
    for (int i = start; i < end; i++) {
      natural += items.kind(i) == Items.HYPHEN ? 0 : items.width(i);
      filled |= items.isGlue(i) && !items.isSpace(i);
      stretch += items.isSpace(i) ? items.stretch(i) : 0;
      shrink += items.shrink(i);
    }
    float missing = frame.width() - natural - kerning(start, end);
    return switch (frame.align()) {
      case JUSTIFY -> justified(missing, filled ? 0 : stretch, shrink);
      case START -> new Spacing(0, 0, 0);
      case CENTER -> new Spacing(Math.max(0, missing / 2), 0, 0);
      case END -> new Spacing(Math.max(0, missing), 0, 0);
    };
  }

  /// How much wider the line's words are than the items that they are measured by: parts of a word
  /// are kerned differently where they stand alone.
  private float kerning(int start, int end) {
    float kerning = 0;
    int first = start;
    while (first < end) {
      int next = first;
      while (next < end && !items.isGlue(next)) {
        next++;
      }
      boolean isWhole = next - first == 1 && first > start && next < end;
      kerning += isWhole ? 0 : kerningOfWord(first, next);
      first = next + 1;
    }
    return kerning;
  }

  private float kerningOfWord(int first, int end) {
    float width = 0;
    int from = -1;
    int to = -1;
    for (int i = first; i < end; i++) {
      if (items.isBox(i) && items.to(i) > items.from(i)) {
        from = from < 0 ? items.from(i) : from;
        to = items.to(i);
        width += items.width(i);
      }
    }
    return from < 0 ? 0 : shaper.width(from, to) - width;
  }

  private static Spacing justified(float missing, float stretch, float shrink) {
    if (missing >= 0) {
      return new Spacing(0, stretch > 0 ? missing / stretch : 0, 0);
    }
    return new Spacing(0, 0, shrink > 0 ? Math.max(-1, missing / shrink) : 0);
  }

  /// Adds the word that starts at item `i`; answers the index of the item after it.
  private int addWord(int i, int end) {
    int next = i;
    while (next < end && !items.isGlue(next)) {
      next++;
    }
    int from = items.from(i);
    int to = from;
    for (int k = i; k < next; k++) {
      to = Math.max(to, items.to(k));
    }
    if (from == to) {
      x += items.width(i);
      return i + 1;
    }
    if (items.to(i) == from) {
      x += items.width(i);
    }
    addText(from, to);
    return next;
  }

  private void addText(int from, int to) {
    int start = from;
    while (start < to) {
      Segment current = shaper.segmentAt(start);
      int end = Math.min(to, current.to());
      enter(current);
      run.add(shaper.shape(current, start, end));
      original.append(shaper.text(), start, end);
      start = end;
    }
  }

  private void addSpace(int at, float width) {
    enter(shaper.segmentAt(at));
    run.addSpace(width);
    original.append(' ');
  }

  private void addHyphen(int at) {
    Segment last = shaper.segmentAt(at - 1);
    flush();
    GlyphRun hyphen = last.look().face().shape("-");
    float y = frame.baseline() - last.look().rise();
    marks.add(new Mark.Glyphs(x, y, last.look(), hyphen, last.tag(), SOFT_HYPHEN));
  }

  private void enter(Segment wanted) {
    if (!wanted.equals(segment)) {
      flush();
      segment = wanted;
      run = new RunBuilder(wanted.look());
    }
  }

  private void flush() {
    if (segment == null || run.isEmpty()) {
      return;
    }
    String actual = segment.missing() ? original.toString() : null;
    GlyphRun glyphs = run.build();
    float y = frame.baseline() - segment.look().rise();
    marks.add(new Mark.Glyphs(x, y, segment.look(), glyphs, segment.tag(), actual));
    if (segment.link() != null) {
      marks.add(linkArea(segment.link()));
    }
    x += run.width();
    original.setLength(0);
    run = new RunBuilder(segment.look());
  }

  private Mark linkArea(StyledText.LinkTo to) {
    return new Mark.LinkArea(
        x, 0, run.width(), frame.height(), to.target(), to.description(), to.tag());
  }
}

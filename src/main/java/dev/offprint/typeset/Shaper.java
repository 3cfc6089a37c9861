package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.report.Finding;
import dev.offprint.typeset.StyledText.Segment;

/// Shapes and measures stretches of one [StyledText].
final class Shaper {
  private static final int LONGEST_SHAPED = 2_000;
  private static final int SHOWN_OF_A_LONG_WORD = 40;

  private final Setting setting;
  private final StyledText styled;
  private int near;

  Shaper(Setting setting, StyledText styled) {
    this.setting = setting;
    this.styled = styled;
  }

  String text() {
    return styled.text();
  }

  String language() {
    return styled.language();
  }

  /// Whether any character stands above the line, as the marks of notes do.
  boolean hasMarks() {
    for (Segment segment : styled.segments()) {
      if (segment.look().rise() != 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the character at `offset` stands above the line.
  boolean isMark(int offset) {
    return segmentAt(offset).look().rise() != 0;
  }

  /// The segment that the character at `offset` is in.
  Segment segmentAt(int offset) {
    return styled.segments().get(segmentIndex(offset));
  }

  int segmentIndex(int offset) {
    while (near > 0 && styled.segments().get(near).from() > offset) {
      near--;
    }
    while (near < styled.segments().size() - 1 && styled.segments().get(near).to() <= offset) {
      near++;
    }
    return near;
  }

  /// The glyphs of a stretch inside one segment.
  GlyphRun shape(Segment segment, int from, int to) {
    String part = styled.text().substring(from, to);
    return segment.look().face().shape(segment.missing() ? boxes(part) : part);
  }

  private static String boxes(String part) {
    return Setting.BOX.repeat(part.codePointCount(0, part.length()));
  }

  /// The width of a stretch that may cross segments, in points.
  float width(int from, int to) {
    float width = 0;
    int start = from;
    while (start < to) {
      Segment segment = segmentAt(start);
      int end = Math.min(Math.min(to, segment.to()), start + LONGEST_SHAPED);
      width += segment.look().width(shape(segment, start, end));
      start = end;
    }
    return width;
  }

  /// The width from `from` to `point` of the word that ends at `to`, shaped as a whole.
  float width(int from, int to, int point) {
    Segment segment = segmentAt(from);
    if (segment.to() < to || segment.missing()) {
      return width(from, point);
    }
    GlyphRun run = shape(segment, from, to);
    float width = 0;
    int glyphs = 0;
    while (glyphs < run.glyphs().length && run.clusters()[glyphs] < point - from) {
      width += run.advances()[glyphs++];
    }
    boolean insideLigature = glyphs < run.glyphs().length && run.clusters()[glyphs] != point - from;
    if (insideLigature) {
      return width(from, point);
    }
    return width * segment.look().size() / 1000 + segment.look().letterSpacing() * glyphs;
  }

  float spaceWidth(int at) {
    Look look = segmentAt(at).look();
    return look.width(look.face().shape(" "));
  }

  float hyphenWidth(int at) {
    Look look = segmentAt(at - 1).look();
    return look.width(look.face().shape("-"));
  }

  /// Whether a word may be divided.
  boolean mayHyphenate(int from, int to) {
    return segmentAt(from).hyphens() && segmentAt(to - 1).hyphens();
  }

  void noticeTooLong(int from, int to) {
    int shown = Math.min(to, from + SHOWN_OF_A_LONG_WORD);
    String word = styled.text().substring(from, shown) + (shown < to ? "…" : "");
    setting.notice(Finding.of(Finding.Kind.OVERFULL_LINE, "", word));
  }
}

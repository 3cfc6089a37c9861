package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import java.util.Arrays;

/// Puts words and spaces of one look together into one [GlyphRun].
final class RunBuilder {
  private final Look look;
  private final StringBuilder text = new StringBuilder();
  private int[] glyphs = new int[64];
  private float[] advances = new float[64];
  private int[] clusters = new int[64];
  private int count;
  private float width;

  RunBuilder(Look look) {
    this.look = look;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// The width so far, in points.
  float width() {
    return width * look.size() / 1000;
  }

  void add(GlyphRun run) {
    float spacing = look.letterSpacing() * 1000 / look.size();
    for (int i = 0; i < run.glyphs().length; i++) {
      add(run.glyphs()[i], run.advances()[i] + spacing, text.length() + run.clusters()[i]);
    }
    text.append(run.text());
  }

  /// Adds a space of `points` width.
  void addSpace(float points) {
    GlyphRun space = look.face().shape(" ");
    add(space.glyphs()[0], points * 1000 / look.size(), text.length());
    text.append(' ');
  }

  GlyphRun build() {
    return new GlyphRun(
        text.toString(),
        Arrays.copyOf(glyphs, count),
        Arrays.copyOf(advances, count),
        Arrays.copyOf(clusters, count),
        width);
  }

  private void add(int glyph, float advance, int cluster) {
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, count * 2);
      advances = Arrays.copyOf(advances, count * 2);
      clusters = Arrays.copyOf(clusters, count * 2);
    }
    glyphs[count] = glyph;
    advances[count] = advance;
    clusters[count] = cluster;
    count++;
    width += advance;
  }
}

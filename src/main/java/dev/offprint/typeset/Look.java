package dev.offprint.typeset;

import dev.offprint.font.Face;
import dev.offprint.font.GlyphRun;

/// How characters look.
///
/// @param size in points
/// @param color `0xRRGGBB`
/// @param letterSpacing in points, added after each glyph
/// @param rise how far above the line's baseline they stand, in points
public record Look(Face face, float size, int color, float letterSpacing, float rise) {
  /// The width of `run` in points.
  float width(GlyphRun run) {
    return run.width() * size / 1000 + letterSpacing * run.glyphs().length;
  }

  Look withFace(Face other) {
    return new Look(other, size, color, letterSpacing, rise);
  }

  Look scaled(float factor) {
    return new Look(face, size * factor, color, letterSpacing * factor, rise * factor);
  }

  Look raised(float by) {
    return new Look(face, size, color, letterSpacing, by);
  }
}

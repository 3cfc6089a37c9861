package dev.offprint.font;

import java.awt.Shape;

/// One typeface in one weight and slope. Lengths are in thousandths of the font size, upwards and
/// to the right.
public interface Face {
  /// A name that no other face has, e.g. `SourceSerif4-It`.
  String name();

  /// The glyphs that show `text`, shaped and kerned, in visual order.
  ///
  /// The answer may be shared between calls; it is never written into.
  GlyphRun shape(String text);

  /// Whether the face has a glyph for the code point.
  boolean has(int codePoint);

  /// From the baseline to the top of the highest letters.
  float ascent();

  /// From the baseline to the foot of the lowest letters, a positive number.
  float descent();

  /// The height of `H`.
  float capHeight();

  /// The height of `x`.
  float xHeight();

  /// How far a glyph moves the pen by itself, without kerning.
  float advance(int glyph);

  /// The font file, TrueType; not to be written into.
  byte[] data();

  /// The outline of a run, its origin on the baseline, `size` units to the em, y downwards.
  Shape outline(GlyphRun run, float size);
}

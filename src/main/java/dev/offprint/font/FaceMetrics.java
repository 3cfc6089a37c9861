package dev.offprint.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The measures of a TrueType file, in thousandths of the em, from its tables `head`,
/// `hhea` and `OS/2` (OpenType 1.9, chapter 5).
record FaceMetrics(float ascent, float descent, float capHeight, float xHeight, float[] advances) {

  static FaceMetrics of(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    float scale = 1000f / Short.toUnsignedInt(font.getShort(table(font, "head") + 18));
    int hhea = table(font, "hhea");
    int os2 = table(font, "OS/2");
    return new FaceMetrics(
        font.getShort(hhea + 4) * scale,
        -font.getShort(hhea + 6) * scale,
        font.getShort(os2 + 88) * scale,
        font.getShort(os2 + 86) * scale,
        advances(font, Short.toUnsignedInt(font.getShort(hhea + 34)), scale));
  }

  private static float[] advances(ByteBuffer font, int count, float scale) {
    int hmtx = table(font, "hmtx");
    float[] advances = new float[count];
    for (int i = 0; i < count; i++) {
      advances[i] = Short.toUnsignedInt(font.getShort(hmtx + 4 * i)) * scale;
    }
    return advances;
  }

  /// The advance of a glyph as the file has it, without kerning.
  float advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }

  private static int table(ByteBuffer font, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = Short.toUnsignedInt(font.getShort(4));
    for (int i = 0; i < tables; i++) {
      int record = 12 + 16 * i;
      if (font.getInt(record) == wanted) {
        return font.getInt(record + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + tag);
  }
}

package dev.offprint.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A face that the JDK loads and its HarfBuzz shapes.
final class ShapedFace implements Face {
  private static final float EM = 1000;
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /// Glyph codes from here on are the JDK's marks for characters that show nothing.
  private static final int FIRST_INVISIBLE = 0xFFFE;

  private static final int LONGEST_KEPT = 32;
  private static final int MOST_KEPT = 50_000;

  private final String name;
  private final byte[] data;
  private final Font font;
  private final FaceMetrics metrics;
  private final BitSet latin;
  private final Map<String, GlyphRun> kept = new ConcurrentHashMap<>();

  private ShapedFace(String name, byte[] data, Font font) {
    this.name = name;
    this.data = data;
    this.font = font;
    this.metrics = FaceMetrics.of(data);
    this.latin = new BitSet();
    for (int c = ' '; c < 0x250; c++) {
      latin.set(c, font.canDisplay(c));
    }
  }

  static ShapedFace of(String name, byte[] data) throws IOException {
    try {
      Font plain = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(data));
      Map<TextAttribute, Object> features =
          Map.of(
              TextAttribute.KERNING, TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON,
              TextAttribute.SIZE, EM);
      return new ShapedFace(name, data, plain.deriveFont(features));
    } catch (FontFormatException e) {
      throw new IOException("not a TrueType font: " + name, e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public GlyphRun shape(String text) {
    GlyphRun known = kept.get(text);
    if (known != null) {
      return known;
    }
    GlyphRun run = layOut(text);
    if (text.length() <= LONGEST_KEPT) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(text, run);
    }
    return run;
  }

  private GlyphRun layOut(String text) {
    GlyphVector vector = vector(text);
    int count = vector.getNumGlyphs();
    int[] glyphs = new int[count];
    float[] advances = new float[count];
    int[] clusters = new int[count];
    float[] positions = vector.getGlyphPositions(0, count + 1, null);
    int shown = 0;
    for (int i = 0; i < count; i++) {
      int code = vector.getGlyphCode(i);
      if (code < FIRST_INVISIBLE) {
        glyphs[shown] = code;
        advances[shown] = positions[2 * i + 2] - positions[2 * i];
        clusters[shown] = vector.getGlyphCharIndex(i);
        shown++;
      }
    }
    return new GlyphRun(
        text,
        java.util.Arrays.copyOf(glyphs, shown),
        java.util.Arrays.copyOf(advances, shown),
        java.util.Arrays.copyOf(clusters, shown),
        positions[2 * count]);
  }

  private GlyphVector vector(String text) {
    char[] chars = text.toCharArray();
    return font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  @Override
  public boolean has(int codePoint) {
    return codePoint < 0x250 ? latin.get(codePoint) : font.canDisplay(codePoint);
  }

  @Override
  public float ascent() {
    return metrics.ascent();
  }

  @Override
  public float descent() {
    return metrics.descent();
  }

  @Override
  public float capHeight() {
    return metrics.capHeight();
  }

  @Override
  public float xHeight() {
    return metrics.xHeight();
  }

  @Override
  public float advance(int glyph) {
    return metrics.advance(glyph);
  }

  @Override
  public byte[] data() {
    return data;
  }

  @Override
  public Shape outline(GlyphRun run, float size) {
    Path2D.Float outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
    GlyphVector vector = font.createGlyphVector(UNHINTED, run.glyphs());
    float x = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      Shape glyph = vector.getGlyphOutline(i);
      double drawnAt = vector.getGlyphPosition(i).getX();
      outline.append(
          AffineTransform.getTranslateInstance(x - drawnAt, 0).createTransformedShape(glyph),
          false);
      x += run.advances()[i];
    }
    outline.transform(AffineTransform.getScaleInstance(size / EM, size / EM));
    return outline;
  }
}

package dev.offprint.cover;

import dev.offprint.font.Face;
import dev.offprint.font.GlyphRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The faces of Offprint's own fonts, as simple as can be.
final class TestFaces implements Typefaces {
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
  private final Map<String, Face> faces = new HashMap<>();

  @Override
  public Face face(String family, int weight, boolean italic) {
    return faces.computeIfAbsent(file(family, weight, italic), TestFaces::load);
  }

  private static String file(String family, int weight, boolean italic) {
    return switch (family + " " + weight + (italic ? " italic" : "")) {
      case "Source Serif 4 Display 600" -> "SourceSerif4Display-Semibold.ttf";
      case "Source Serif 4 400 italic" -> "SourceSerif4-It.ttf";
      case "Source Sans 3 400" -> "SourceSans3-Regular.ttf";
      case "Source Sans 3 600" -> "SourceSans3-Semibold.ttf";
      default -> throw new IllegalArgumentException(family + " " + weight + " " + italic);
    };
  }

  private static Face load(String file) {
    try (InputStream in = Face.class.getResourceAsStream(file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
      return new TestFace(file, font.deriveFont(1000f));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private record TestFace(String name, Font font) implements Face {
    @Override
    public GlyphRun shape(String text) {
      char[] chars = text.toCharArray();
      GlyphVector vector = font.layoutGlyphVector(PLAIN, chars, 0, chars.length, 0);
      int count = vector.getNumGlyphs();
      float[] advances = new float[count];
      for (int i = 0; i < count; i++) {
        double next = vector.getGlyphPosition(i + 1).getX();
        advances[i] = (float) (next - vector.getGlyphPosition(i).getX());
      }
      return new GlyphRun(
          text,
          vector.getGlyphCodes(0, count, null),
          advances,
          vector.getGlyphCharIndices(0, count, null),
          (float) vector.getGlyphPosition(count).getX());
    }

    @Override
    public Shape outline(GlyphRun run, float size) {
      Path2D outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
      GlyphVector vector = font.deriveFont(size).createGlyphVector(PLAIN, run.glyphs());
      float x = 0;
      for (int i = 0; i < run.glyphs().length; i++) {
        vector.setGlyphPosition(i, new java.awt.geom.Point2D.Float(x * size / 1000, 0));
        outline.append(vector.getGlyphOutline(i), false);
        x += run.advances()[i];
      }
      return outline;
    }

    @Override
    public boolean has(int codePoint) {
      return font.canDisplay(codePoint);
    }

    @Override
    public float ascent() {
      return 900;
    }

    @Override
    public float descent() {
      return 250;
    }

    @Override
    public float capHeight() {
      return 660;
    }

    @Override
    public float xHeight() {
      return 480;
    }

    @Override
    public float advance(int glyph) {
      throw new UnsupportedOperationException("a cover kerns what it draws");
    }

    @Override
    public byte[] data() {
      throw new UnsupportedOperationException("a cover embeds no font");
    }
  }
}

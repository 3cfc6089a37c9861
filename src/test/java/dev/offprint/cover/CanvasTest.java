package dev.offprint.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CanvasTest {
  private static final AffineTransform HERE = new AffineTransform();

  @Test
  void aPartOfAPixelIsPaintedInProportion() {
    Canvas canvas = new Canvas(4, 1, 0xFFFFFF);
    canvas.fill(new Rectangle2D.Double(0.5, 0, 2.25, 1), HERE, 0x000000);

    assertEquals("127 0 64 255 ", reds(canvas));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    Canvas canvas = new Canvas(4, 1, 0xFFFFFF);
    canvas.fill(new Rectangle2D.Double(-10, -10, 12, 30), HERE, 0x000000);
    canvas.fill(new Rectangle2D.Double(10, 10, 12, 30), HERE, 0x000000);

    assertEquals("0 0 255 255 ", reds(canvas));
  }

  @Test
  void lettersLookAsJava2DPaintsThem() {
    var face = new TestFaces().face("Source Serif 4 Display", 600, false);
    assertLooksAlike(face.outline(face.shape("Offprint & Qg"), 60), 20, 80);
    assertLooksAlike(new Ellipse2D.Double(-30, -30, 100.3, 70.7), 50, 60);
  }

  private static void assertLooksAlike(Shape shape, int x, int y) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    Canvas canvas = new Canvas(500, 120, 0xFFFFFF);
    canvas.fill(shape, place, 0x000000);
    BufferedImage expected = java2d(place.createTransformedShape(shape));
    int ink = 0;
    for (int at = 0; at < 500 * 120; at++) {
      int red = expected.getRGB(at % 500, at / 500) & 0xFF;
      int actual = canvas.pixels()[at * 3] & 0xFF;
      assertTrue(
          Math.abs(red - actual) < 40, at % 500 + "," + at / 500 + ": " + red + " " + actual);
      ink += actual < 128 ? 1 : 0;
    }
    assertTrue(ink > 1000);
  }

  private static BufferedImage java2d(Shape shape) {
    BufferedImage image = new BufferedImage(500, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 500, 120);
    graphics.setColor(Color.BLACK);
    graphics.fill(shape);
    graphics.dispose();
    return image;
  }

  private static String reds(Canvas canvas) {
    StringBuilder reds = new StringBuilder();
    for (int i = 0; i < canvas.pixels().length; i += 3) {
      reds.append(canvas.pixels()[i] & 0xFF).append(' ');
    }
    return reds.toString();
  }
}

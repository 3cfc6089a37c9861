package dev.offprint.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// A page that is painted in plain colours with smooth edges.
///
/// Java2D would do the same, but its renderer takes longer to start than a whole cover to paint.
final class Canvas {
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;
  private final byte[] pixels;

  Canvas(int width, int height, int paper) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height * 3];
    rectangle(0, 0, width, height, paper);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Red, green and blue of every pixel, row by row.
  byte[] pixels() {
    return pixels;
  }

  void rectangle(int x, int y, int w, int h, int color) {
    int first = (y * width + x) * 3;
    for (int at = first; at < first + w * 3; at += 3) {
      pixels[at] = (byte) (color >> 16);
      pixels[at + 1] = (byte) (color >> 8);
      pixels[at + 2] = (byte) color;
    }
    for (int row = 1; row < h; row++) {
      System.arraycopy(pixels, first, pixels, first + row * width * 3, w * 3);
    }
  }

  /// Paints `shape` with its origin at (`x`, `y`); what lies outside of the page is cut off.
  void fill(Shape shape, AffineTransform place, int color) {
    Rectangle2D bounds = place.createTransformedShape(shape).getBounds2D();
    int left = clamp(Math.floor(bounds.getMinX()), width);
    int top = clamp(Math.floor(bounds.getMinY()), height);
    int right = clamp(Math.ceil(bounds.getMaxX()), width);
    int bottom = clamp(Math.ceil(bounds.getMaxY()), height);
    if (left == right || top == bottom) {
      return;
    }
    Coverage coverage = new Coverage(right - left, bottom - top);
    AffineTransform moved = AffineTransform.getTranslateInstance(-left, -top);
    moved.concatenate(place);
    trace(shape.getPathIterator(moved, FLATNESS), coverage);
    blend(coverage, left, top, color);
  }

  private static int clamp(double value, int limit) {
    return (int) Math.max(0, Math.min(limit, value));
  }

  private static void trace(PathIterator path, Coverage coverage) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        coverage.edge(x, y, point[0], point[1]);
      } else {
        coverage.edge(x, y, startX, startY);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        startX = point[0];
        startY = point[1];
      }
      x = kind == PathIterator.SEG_CLOSE ? startX : point[0];
      y = kind == PathIterator.SEG_CLOSE ? startY : point[1];
    }
    coverage.edge(x, y, startX, startY);
  }

  private void blend(Coverage coverage, int left, int top, int color) {
    for (int row = 0; row < coverage.height(); row++) {
      int at = ((top + row) * width + left) * 3;
      int[] covered = coverage.row(row);
      for (int column = 0; column < coverage.width(); column++, at += 3) {
        if (covered[column] != 0) {
          mix(at, color, covered[column]);
        }
      }
    }
  }

  private void mix(int at, int color, int covered) {
    pixels[at] = mixed(pixels[at], color >> 16, covered);
    pixels[at + 1] = mixed(pixels[at + 1], color >> 8, covered);
    pixels[at + 2] = mixed(pixels[at + 2], color, covered);
  }

  private static byte mixed(byte below, int above, int covered) {
    int from = below & 0xFF;
    return (byte) (from + ((above & 0xFF) - from) * covered / 0xFF);
  }
}

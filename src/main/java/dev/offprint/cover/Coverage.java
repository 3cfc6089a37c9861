package dev.offprint.cover;

/// How much of each pixel is inside of a closed outline.
///
/// Every edge adds to its row how much of each pixel lies to its right, counted downwards as
/// positive and upwards as negative. Kept are the differences from pixel to pixel, so that an edge
/// touches only the pixels that it crosses; their running sum is the coverage.
final class Coverage {
  private final int width;
  private final int height;
  private final float[] differences;
  private final int[] row;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.differences = new float[(width + 1) * height];
    this.row = new int[width];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Adds the edge from one point to another.
  void edge(double x0, double y0, double x1, double y1) {
    if (y0 > y1) {
      downward(x1, y1, x0, y0, -1);
    } else if (y0 < y1) {
      downward(x0, y0, x1, y1, 1);
    }
  }

  private void downward(double x0, double y0, double x1, double y1, int sign) {
    double slope = (x1 - x0) / (y1 - y0);
    int last = (int) Math.min(height, Math.ceil(y1));
    for (int y = (int) Math.max(0, Math.floor(y0)); y < last; y++) {
      double from = Math.max(y, y0);
      double to = Math.min(y + 1, y1);
      double xFrom = inside(x0 + (from - y0) * slope);
      double xTo = inside(x0 + (to - y0) * slope);
      across(y, Math.min(xFrom, xTo), Math.max(xFrom, xTo), sign * (to - from));
    }
  }

  private double inside(double x) {
    return Math.max(0, Math.min(width, x));
  }

  /// The part of an edge within a row, from `left` to `right`; `weight` is its height.
  private void across(int y, double left, double right, double weight) {
    int at = y * (width + 1);
    double before = 0;
    double integral = 0;
    for (int x = (int) left; x < width && before < 1; x++) {
      double next = integral(x + 1, left, right);
      double covered = x >= right ? 1 : next - integral;
      differences[at + x] += (float) ((covered - before) * weight);
      before = covered;
      integral = next;
    }
  }

  /// The integral, up to `x`, of the share of the edge that lies left of a point.
  private static double integral(double x, double left, double right) {
    if (x <= left) {
      return 0;
    }
    if (x >= right) {
      return (right - left) / 2 + x - right;
    }
    return (x - left) * (x - left) / (2 * (right - left));
  }

  /// The coverage of a row's pixels, 0 to 255; overwritten by the next call.
  int[] row(int y) {
    float sum = 0;
    for (int x = 0; x < width; x++) {
      sum += differences[y * (width + 1) + x];
      row[x] = Math.min(0xFF, Math.round(Math.abs(sum) * 0xFF));
    }
    return row;
  }
}

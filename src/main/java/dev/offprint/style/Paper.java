package dev.offprint.style;

/// The sheets that pages are made for, in points.
public enum Paper {
  A4(595.276f, 841.89f),
  LETTER(612, 792),
  A5(419.528f, 595.276f);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }
}

package dev.offprint.source.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/// Makes a decoded picture fit for print: upright, in sRGB with 8 bits a channel, and with at most
/// [#LONGEST] pixels on its longer side.
final class Fitting {
  /// Enough for 200 dots to the inch across a page of A4.
  static final int LONGEST = 1600;

  private Fitting() {}

  static boolean fits(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight()) <= LONGEST;
  }

  /// @param orientation as of [Exif]
  static BufferedImage fit(BufferedImage picture, int orientation) {
    return turned(scaled(standard(picture)), orientation);
  }

  /// In the colours of screens.
  private static BufferedImage standard(BufferedImage picture) {
    ColorModel colors = picture.getColorModel();
    boolean grey = colors.getNumColorComponents() == 1 && colors.getPixelSize() > 1;
    if (grey && picture.getType() == BufferedImage.TYPE_CUSTOM) {
      return ofGrey(picture);
    }
    BufferedImage made = blank(picture.getWidth(), picture.getHeight(), picture);
    Graphics2D pen = made.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return made;
  }

  /// Grey values as they are: Java would take those that it has no type for as light and not as
  /// seen brightness.
  private static BufferedImage ofGrey(BufferedImage picture) {
    Raster from = picture.getRaster();
    int shift = picture.getColorModel().getComponentSize(0) - 8;
    boolean alpha = from.getNumBands() > 1;
    BufferedImage made = blank(picture.getWidth(), picture.getHeight(), picture);
    for (int y = 0; y < made.getHeight(); y++) {
      for (int x = 0; x < made.getWidth(); x++) {
        int grey = to8(from.getSample(x, y, 0), shift);
        int opaque = alpha ? to8(from.getSample(x, y, 1), shift) : 0xFF;
        made.setRGB(x, y, opaque << 24 | grey << 16 | grey << 8 | grey);
      }
    }
    return made;
  }

  private static int to8(int sample, int shift) {
    return shift >= 0 ? sample >> shift : sample * 0xFF / ((1 << (8 + shift)) - 1);
  }

  private static BufferedImage scaled(BufferedImage picture) {
    BufferedImage scaled = picture;
    while (!fits(scaled)) {
      int longest = Math.max(scaled.getWidth(), scaled.getHeight());
      // By halves, as more at once would leave pixels out.
      double factor = Math.max(0.5, (double) LONGEST / longest);
      int width = Math.max(1, (int) Math.round(scaled.getWidth() * factor));
      int height = Math.max(1, (int) Math.round(scaled.getHeight() * factor));
      BufferedImage smaller = blank(width, height, scaled);
      Graphics2D pen = smaller.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(scaled, 0, 0, width, height, null);
      pen.dispose();
      scaled = smaller;
    }
    return scaled;
  }

  private static BufferedImage turned(BufferedImage picture, int orientation) {
    if (orientation == Exif.UPRIGHT) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean lying = orientation > 4;
    BufferedImage turned = blank(lying ? height : width, lying ? width : height, picture);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, turn(orientation, width, height), null);
    pen.dispose();
    return turned;
  }

  /// What brings the picture upright (Exif 3.0, table of tag 0x0112).
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> throw new IllegalArgumentException("no orientation: " + orientation);
    };
  }

  private static BufferedImage blank(int width, int height, BufferedImage like) {
    boolean alpha = like.getColorModel().hasAlpha();
    return new BufferedImage(
        width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }
}

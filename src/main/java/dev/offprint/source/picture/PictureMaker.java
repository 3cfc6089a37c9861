package dev.offprint.source.picture;

import dev.offprint.model.Image;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Makes pictures that a book can hold of those that are found: JPEG or PNG, upright, in sRGB, with
/// at most 1600 pixels on the longer side, and with nothing said about them inside. What is so
/// already stays as it is, pixel by pixel.
final class PictureMaker {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  /// How much of the digest is in a name.
  private static final int NAME_BYTES = 8;

  private PictureMaker() {}

  /// @throws UnusablePicture if no picture can be made of it
  static Image make(byte[] data) throws UnusablePicture {
    PictureFormat format = PictureFormat.of(data);
    BufferedImage decoded = PictureDecoder.decode(format, data);
    return switch (format) {
      case JPEG -> ofJpeg(decoded, JpegParts.of(data));
      case PNG -> ofPng(decoded, PngParts.of(data));
      case WEBP -> ofWebp(decoded, WebpParts.of(data));
      case GIF, AVIF, SVG, UNKNOWN -> png(Fitting.fit(decoded, Exif.UPRIGHT));
    };
  }

  private static Image ofJpeg(BufferedImage decoded, JpegParts parts) {
    boolean upright = parts.orientation() == Exif.UPRIGHT;
    return parts.isStandard() && upright && Fitting.fits(decoded)
        ? image(JPEG, decoded, parts.picture())
        : jpeg(Fitting.fit(decoded, parts.orientation()));
  }

  private static Image ofPng(BufferedImage decoded, PngParts parts) {
    boolean upright = parts.orientation() == Exif.UPRIGHT;
    return parts.isStandard() && upright && Fitting.fits(decoded)
        ? image(PNG, decoded, parts.picture())
        : png(Fitting.fit(decoded, parts.orientation()));
  }

  /// A drawing becomes a PNG and a photograph a JPEG, unless one can see through it.
  private static Image ofWebp(BufferedImage decoded, WebpParts parts) {
    BufferedImage fitting = Fitting.fit(decoded, parts.orientation());
    boolean drawn = parts.isExact() || fitting.getColorModel().hasAlpha();
    return drawn ? png(fitting) : jpeg(fitting);
  }

  private static Image jpeg(BufferedImage picture) {
    return image(JPEG, picture, PictureEncoder.jpeg(picture));
  }

  private static Image png(BufferedImage picture) {
    return image(PNG, picture, PictureEncoder.png(picture));
  }

  /// Named after what is in it, so that what is the same has one name and nothing else has.
  private static Image image(String type, BufferedImage picture, byte[] data) {
    String digest = HexFormat.of().formatHex(sha256(data), 0, NAME_BYTES);
    String name = "p" + digest + (type.equals(PNG) ? ".png" : ".jpg");
    return new Image(name, type, picture.getWidth(), picture.getHeight(), data);
  }

  private static byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}

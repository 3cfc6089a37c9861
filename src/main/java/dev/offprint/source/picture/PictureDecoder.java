package dev.offprint.source.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes pictures, the first frame of those that move. How many pixels one has is looked at
/// before any is decoded; of very many, only every second or third is.
final class PictureDecoder {
  /// As many as the best cameras have.
  private static final long MOST_PIXELS = 60_000_000;

  /// A side with more than twice as many is decoded in part.
  private static final int LONGEST = 2 * Fitting.LONGEST;

  private PictureDecoder() {}

  static BufferedImage decode(PictureFormat format, byte[] data) throws UnusablePicture {
    ImageReader reader = reader(format);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
      reader.setInput(in, true, true);
      return read(reader);
    } catch (IOException | RuntimeException e) {
      // The readers throw all kinds of exceptions where data are damaged.
      throw new UnusablePicture("it is damaged and cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(ImageReader reader) throws IOException, UnusablePicture {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new UnusablePicture(
          "it says that it has " + width + " by " + height + " pixels, which is too many");
    }
    ImageReadParam parameters = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / LONGEST);
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, parameters);
  }

  private static ImageReader reader(PictureFormat format) throws UnusablePicture {
    return switch (format) {
      case JPEG -> jpeg();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
      case PNG, GIF -> ofJdk(format.name().toLowerCase(Locale.ROOT));
      case AVIF -> throw new UnusablePicture("AVIF and HEIC pictures cannot be decoded");
      case SVG -> throw new UnusablePicture("drawings in SVG cannot be shown");
      case UNKNOWN -> throw new UnusablePicture("this is no picture in a format that is known");
    };
  }

  /// The one that knows CMYK and odd colour profiles.
  private static ImageReader jpeg() {
    JPEGImageReaderSpi spi =
        IIORegistry.getDefaultInstance().getServiceProviderByClass(JPEGImageReaderSpi.class);
    try {
      return spi.createReaderInstance(null);
    } catch (IOException e) {
      throw new IllegalStateException("the reader of JPEG cannot be made; install again", e);
    }
  }

  private static ImageReader ofJdk(String name) {
    for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(name); all.hasNext(); ) {
      ImageReader reader = all.next();
      if (reader.getClass().getName().startsWith("com.sun.imageio")) {
        return reader;
      }
    }
    throw new IllegalStateException("this Java cannot decode " + name + "; use another");
  }
}

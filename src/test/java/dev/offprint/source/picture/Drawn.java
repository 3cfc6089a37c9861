package dev.offprint.source.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Encoded pictures, drawn here: red in their first quarter, blue elsewhere.
final class Drawn {
  static final int RED = 0xFFC03020;
  static final int BLUE = 0xFF2040C0;

  private Drawn() {}

  static BufferedImage drawing(int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(new Color(BLUE));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(RED));
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return drawn;
  }

  static byte[] jpeg(int width, int height) {
    return encoded("jpeg", drawing(width, height, BufferedImage.TYPE_INT_RGB));
  }

  static byte[] png(int width, int height) {
    return encoded("png", drawing(width, height, BufferedImage.TYPE_INT_RGB));
  }

  static byte[] encoded(String format, BufferedImage picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage decoded(byte[] data) {
    try {
      return ImageIO.read(new ByteArrayInputStream(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The JPEG with a segment after its first marker.
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + content.length + 4);
    out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
    return out.put(content).put(jpeg, 2, jpeg.length - 2).array();
  }

  /// What a camera writes that is held so.
  static byte[] exif(int orientation) {
    byte[] tiff =
        ByteBuffer.allocate(26)
            .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .array();
    byte[] exif = Arrays.copyOf("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), 6 + tiff.length);
    System.arraycopy(tiff, 0, exif, 6, tiff.length);
    return exif;
  }

  /// The PNG with a chunk after its header.
  static byte[] withChunk(byte[] png, String type, byte[] content) {
    int header = 8 + 25;
    byte[] chunk = chunk(type, content);
    return ByteBuffer.allocate(png.length + chunk.length)
        .put(png, 0, header)
        .put(chunk)
        .put(png, header, png.length - header)
        .array();
  }

  /// The PNG, which says that it has so many pixels.
  static byte[] lying(byte[] png, int width, int height) {
    byte[] header = Arrays.copyOfRange(png, 16, 29);
    ByteBuffer.wrap(header).putInt(width).putInt(height);
    byte[] lying = png.clone();
    byte[] chunk = chunk("IHDR", header);
    System.arraycopy(chunk, 0, lying, 8, chunk.length);
    return lying;
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }
}

package dev.offprint.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Encodes a canvas as PNG, 8 bits of red, green and blue without transparency (PNG 3rd edition).
///
/// The JDK's `ImageIO` takes three times as long from a cold start.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte TRUECOLOUR = 2;
  private static final byte FILTER_UP = 2;

  private Png() {}

  static byte[] encode(Canvas canvas) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header(canvas));
    chunk(out, "IDAT", compressed(canvas));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] header(Canvas canvas) {
    return ByteBuffer.allocate(13)
        .putInt(canvas.width())
        .putInt(canvas.height())
        .put((byte) 8)
        .put(TRUECOLOUR)
        .array();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(number(data.length));
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(number((int) crc.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  private static byte[] compressed(Canvas canvas) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    byte[] buffer = new byte[1 << 16];
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      for (int y = 0; y < canvas.height(); y++) {
        deflater.setInput(filtered(canvas, y));
        drain(deflater, buffer, out);
      }
      deflater.finish();
      drain(deflater, buffer, out);
    }
    return out.toByteArray();
  }

  private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out) {
    for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
      out.write(buffer, 0, n);
    }
  }

  /// A row as its difference from the one above, which is nothing wherever there is only paper.
  private static byte[] filtered(Canvas canvas, int y) {
    int length = canvas.width() * 3;
    byte[] pixels = canvas.pixels();
    byte[] row = new byte[length + 1];
    row[0] = FILTER_UP;
    int at = y * length;
    if (y == 0) {
      System.arraycopy(pixels, 0, row, 1, length);
    } else if (!Arrays.equals(pixels, at, at + length, pixels, at - length, at)) {
      for (int i = 0; i < length; i++) {
        row[i + 1] = (byte) (pixels[at + i] - pixels[at + i - length]);
      }
    }
    return row;
  }
}

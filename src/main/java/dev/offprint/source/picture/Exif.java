package dev.offprint.source.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, from the data that it wrote into its picture (Exif 3.0, section 4.6).
final class Exif {
  /// Held upright: nothing is to be turned.
  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final short ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Exif() {}

  /// The orientation, from 1 to 8; [#UPRIGHT] where none can be read.
  ///
  /// @param tiff begins with `II` or `MM`
  static int orientation(byte[] tiff) {
    try {
      return read(ByteBuffer.wrap(tiff));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return UPRIGHT;
    }
  }

  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (tiff.getShort(entry) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}

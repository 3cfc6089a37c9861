package dev.offprint.source.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the chunks of a WebP say of it (RFC 9649, section 2).
///
/// @param orientation as of [Exif]
/// @param isExact whether it was coded without loss, as drawings are
record WebpParts(int orientation, boolean isExact) {
  private static final int HEADER = 12;

  static WebpParts of(byte[] data) {
    int orientation = Exif.UPRIGHT;
    boolean exact = false;
    ByteBuffer chunks = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int at = HEADER;
    while (at + 8 <= data.length) {
      int length = chunks.getInt(at + 4);
      if (length < 0 || length > data.length - at - 8) {
        break;
      }
      String type = new String(data, at, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("EXIF")) {
        orientation = orientation(Arrays.copyOfRange(data, at + 8, at + 8 + length));
      }
      exact |= type.equals("VP8L");
      at += 8 + length + (length & 1);
    }
    return new WebpParts(orientation, exact);
  }

  /// Some write the header of JPEG before it.
  private static int orientation(byte[] exif) {
    boolean headed = PictureFormat.startsWith(exif, 0, "Exif\0\0");
    return Exif.orientation(headed ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
  }
}

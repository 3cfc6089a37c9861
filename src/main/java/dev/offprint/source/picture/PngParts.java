package dev.offprint.source.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The chunks of a PNG (PNG 3rd edition, section 5), sorted into what is the picture and what is
/// said about it: times, texts, further frames.
final class PngParts {
  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;
  private static final int BIT_DEPTH = SIGNATURE + 8 + 8;
  private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private final byte[] data;
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private int orientation = Exif.UPRIGHT;
  private boolean standard = true;
  private boolean ended;

  private PngParts(byte[] data) {
    this.data = data;
  }

  static PngParts of(byte[] data) {
    PngParts parts = new PngParts(data);
    parts.read();
    return parts;
  }

  /// As of [Exif].
  int orientation() {
    return orientation;
  }

  /// Whether it is whole and has at most 8 bits a channel, which every reader shows.
  boolean isStandard() {
    return standard && ended;
  }

  /// The picture and nothing else.
  byte[] picture() {
    return picture.toByteArray();
  }

  private void read() {
    picture.write(data, 0, SIGNATURE);
    standard = data.length > BIT_DEPTH && data[BIT_DEPTH] <= 8;
    ByteBuffer chunks = ByteBuffer.wrap(data);
    int at = SIGNATURE;
    while (!ended && at + FRAME <= data.length) {
      int length = chunks.getInt(at);
      if (length < 0 || length > data.length - at - FRAME) {
        return;
      }
      chunk(at, length);
      at += FRAME + length;
    }
  }

  private void chunk(int at, int length) {
    String type = new String(data, at + 4, 4, StandardCharsets.ISO_8859_1);
    if (PICTURE.contains(type)) {
      picture.write(data, at, FRAME + length);
      ended = type.equals("IEND");
    } else if (type.equals("eXIf")) {
      orientation = Exif.orientation(Arrays.copyOfRange(data, at + 8, at + 8 + length));
    }
  }
}

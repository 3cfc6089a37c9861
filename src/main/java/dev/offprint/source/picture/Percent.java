package dev.offprint.source.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Percent-encoding (RFC 3986, section 2.1).
final class Percent {
  private static final int HEX = 16;

  private Percent() {}

  /// What encodes nothing stays as it is.
  static byte[] decode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int value = bytes[at] == '%' ? value(bytes, at + 1) : -1;
      decoded.write(value < 0 ? bytes[at] : value);
      at += value < 0 ? 1 : 3;
    }
    return decoded.toByteArray();
  }

  private static int value(byte[] bytes, int at) {
    int high = at + 1 < bytes.length ? Character.digit(bytes[at], HEX) : -1;
    int low = high < 0 ? -1 : Character.digit(bytes[at + 1], HEX);
    return low < 0 ? -1 : high * HEX + low;
  }
}

package dev.offprint.source;

import java.util.Optional;

/// Tells UTF-16 without a byte order mark from everything else.
///
/// Read byte by byte such a text is full of control characters: the NULs of `h\0i\0`, the 04 of
/// Cyrillic. Read unit by unit, in the right order, it is letters, and blanks between them.
final class Utf16Guess {
  private static final int SAMPLE = 1 << 16;

  /// One control character in as many bytes makes them suspicious.
  private static final int BYTES_PER_CONTROL = 50;

  private Utf16Guess() {}

  /// The order of the bytes if they are UTF-16.
  static Optional<Utf16.Order> order(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (controls(bytes, length) * (long) BYTES_PER_CONTROL < length || length < 4) {
      return Optional.empty();
    }
    int little = blanks(bytes, length, Utf16.Order.LITTLE);
    int big = blanks(bytes, length, Utf16.Order.BIG);
    Utf16.Order order = little >= big ? Utf16.Order.LITTLE : Utf16.Order.BIG;
    boolean plausible =
        Math.max(little, big) * 200L >= length
            && isText(bytes, length, order)
            && !isAsciiWithNuls(bytes, length, order);
    return plausible ? Optional.of(order) : Optional.empty();
  }

  /// ASCII that some NULs got into: read in pairs it is Chinese, except where a NUL stands.
  private static boolean isAsciiWithNuls(byte[] bytes, int length, Utf16.Order order) {
    int foreign = 0;
    int latin = 0;
    for (int i = 0; i < length; i += 2) {
      foreign += isForeign(bytes[i]) || isForeign(bytes[i + 1]) ? 1 : 0;
      latin += order.unit(bytes, i) < 0x80 ? 1 : 0;
    }
    return foreign * 100L < length && latin * 4L < length;
  }

  private static boolean isForeign(byte b) {
    return b < 0 || (b > 0 && b < '\t');
  }

  private static int controls(byte[] bytes, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      controls += b >= 0 && b < ' ' && (b < '\t' || b > '\r') ? 1 : 0;
    }
    return controls;
  }

  /// How many units are a blank, a line end, or a mark of the Chinese and Japanese kind.
  private static int blanks(byte[] bytes, int length, Utf16.Order order) {
    int blanks = 0;
    for (int i = 0; i < length; i += 2) {
      char c = order.unit(bytes, i);
      blanks += c == ' ' || c == '\n' || (c >= 0x3000 && c <= 0x3002) || c == 0xFF0C ? 1 : 0;
    }
    return blanks;
  }

  private static boolean isText(byte[] bytes, int length, Utf16.Order order) {
    int strange = 0;
    for (int i = 0; i < length; i += 2) {
      strange += isStrange(order.unit(bytes, i)) ? 1 : 0;
    }
    return strange * 40L <= length;
  }

  private static boolean isStrange(char c) {
    if (c < ' ') {
      return c < '\t' || c > '\r';
    }
    int type = Character.getType(c);
    return type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.CONTROL;
  }
}

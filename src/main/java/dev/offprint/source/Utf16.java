package dev.offprint.source;

/// Decodes UTF-16. The JDK's own decoder takes the character after a lone surrogate along with it;
/// this one loses nothing but the surrogate.
final class Utf16 {
  private Utf16() {}

  /// Which byte of two comes first.
  enum Order {
    LITTLE("UTF-16LE", 0),
    BIG("UTF-16BE", 1);

    private final String charset;
    private final int low;

    Order(String charset, int low) {
      this.charset = charset;
      this.low = low;
    }

    /// The code unit whose first byte is at `at`.
    char unit(byte[] bytes, int at) {
      return (char) ((bytes[at + 1 - low] & 0xFF) << 8 | (bytes[at + low] & 0xFF));
    }
  }

  static Decoded decode(byte[] bytes, int start, Order order) {
    boolean odd = (bytes.length - start) % 2 == 1;
    char[] units = new char[(bytes.length - start + 1) / 2];
    for (int i = 0; i < units.length - (odd ? 1 : 0); i++) {
      units[i] = order.unit(bytes, start + 2 * i);
    }
    int bad = 0;
    int firstBad = -1;
    for (int i = 0; i < units.length; i++) {
      boolean half = odd && i == units.length - 1;
      if (half || isLone(units, i)) {
        units[i] = '\uFFFD';
        bad += half ? 1 : 2;
        firstBad = firstBad < 0 ? i : firstBad;
      }
    }
    String text = new String(units);
    return new Decoded(text, order.charset, Decoded.KNOWN, bad, Math.max(firstBad, 0));
  }

  private static boolean isLone(char[] units, int at) {
    char c = units[at];
    if (Character.isHighSurrogate(c)) {
      return at + 1 == units.length || !Character.isLowSurrogate(units[at + 1]);
    }
    return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(units[at - 1]));
  }
}

package dev.offprint.repair.characters;

/// Tells what stands in a text as it was written on purpose: between backticks, in addresses. It is
/// asked in ascending order.
final class Verbatim {
  private static final int LONGEST = 2000;

  private final String text;

  /// Up to where backticks have been paired, and the last pair.
  private int scanned;
  private int codeFrom = -1;
  private int codeTo = -1;

  Verbatim(String text) {
    this.text = text;
  }

  /// Whether `at` stands between two backticks.
  boolean isCode(int at) {
    while (scanned >= 0 && scanned <= at && codeTo <= at) {
      int open = text.indexOf('`', scanned);
      int close = open < 0 ? -1 : text.indexOf('`', open + 1);
      codeFrom = close < 0 ? text.length() : open;
      codeTo = close < 0 ? text.length() : close;
      scanned = close < 0 ? -1 : close + 1;
    }
    return at > codeFrom && at < codeTo;
  }

  /// Whether `at` stands in an address or its query: `?a=1&copy=2`.
  boolean isAddress(int at) {
    int from = at;
    boolean equals = false;
    while (from > 0 && at - from < LONGEST && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
      char c = text.charAt(from);
      equals |= c == '=';
      if ((c == '?' && equals) || (c == ':' && text.startsWith("://", from))) {
        return true;
      }
    }
    return text.startsWith("www.", from);
  }
}

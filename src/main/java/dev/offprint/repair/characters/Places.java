package dev.offprint.repair.characters;

/// Where a sign stands in a text. It is asked in ascending order, so that the text is gone through
/// once, however often it is asked.
final class Places {
  private final String text;
  private final String sign;
  private int next = -1;

  Places(String text, String sign) {
    this.text = text;
    this.sign = sign;
  }

  /// The first place at or after `from`; the text's length where there is none.
  int from(int from) {
    if (next < from) {
      int found = text.indexOf(sign, from);
      next = found < 0 ? text.length() : found;
    }
    return next;
  }
}

package dev.offprint.repair.lines;

/// Roman numbers such as front matter is paged with.
final class Roman {
  private static final int LONGEST = 7;
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private Roman() {}

  /// The value of a number in lower case, up to 399; 0 if it is none.
  static int value(String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      int most = SIGNS[i].length() == 2 || SIGNS[i].equals("v") || SIGNS[i].equals("l") ? 1 : 3;
      for (int n = 0; n < most && text.startsWith(SIGNS[i], at); n++) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == text.length() ? value : 0;
  }
}

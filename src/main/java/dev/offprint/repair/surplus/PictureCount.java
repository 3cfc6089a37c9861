package dev.offprint.repair.surplus;

/// Tells the place of a picture among those of a gallery, `Photo 3 of 12`, `Bild 3/12`, from other
/// numbers behind such a word: `Picture: 7/10` is how a reviewer judges it.
final class PictureCount {
  private static final int MOST = 500;
  private static final int MOST_DIGITS = 3;

  private PictureCount() {}

  /// Whether a line that has nothing but such words and two numbers says so.
  static boolean is(String text) {
    int first = start(text, 0);
    int behind = end(text, first);
    int second = start(text, behind);
    int end = end(text, second);
    boolean two = second < text.length() && start(text, end) == text.length();
    if (!two || behind - first > MOST_DIGITS || end - second > MOST_DIGITS) {
      return false;
    }
    int place = Integer.parseInt(text.substring(first, behind));
    int all = Integer.parseInt(text.substring(second, end));
    return place > 0
        && place <= all
        && all <= MOST
        && !isScore(text.substring(behind, second), all);
  }

  /// Whether a slash stands before the number of points that there are.
  private static boolean isScore(String between, int all) {
    return between.equals("/") && (all == 5 || all == 10 || all == 100);
  }

  private static int start(String text, int from) {
    int i = from;
    while (i < text.length() && !isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}

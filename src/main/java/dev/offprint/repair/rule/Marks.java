package dev.offprint.repair.rule;

/// A few characters, for the question whether another is one of them, which is asked of each
/// character of a text.
public final class Marks {
  private static final int ASCII = 128;

  private final long low;
  private final long high;
  private final String others;
  private final char least;
  private final char most;

  private Marks(long low, long high, String others) {
    this.low = low;
    this.high = high;
    this.others = others;
    this.least = (char) others.chars().min().orElse(Character.MAX_VALUE);
    this.most = (char) others.chars().max().orElse(ASCII);
  }

  public static Marks of(String marks) {
    long low = 0;
    long high = 0;
    StringBuilder others = new StringBuilder();
    for (char c : marks.toCharArray()) {
      low |= c < Long.SIZE ? 1L << c : 0;
      high |= c >= Long.SIZE && c < ASCII ? 1L << c : 0;
      others.append(c < ASCII ? "" : c);
    }
    return new Marks(low, high, others.toString());
  }

  public boolean has(int c) {
    if (c < ASCII) {
      return ((c < Long.SIZE ? low : high) & 1L << c) != 0;
    }
    return c >= least && c <= most && others.indexOf(c) >= 0;
  }

  /// Whether one of them stands in the text.
  public boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

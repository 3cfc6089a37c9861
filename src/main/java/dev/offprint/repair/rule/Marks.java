package dev.offprint.repair.rule;

/// A few characters, for the question whether another is one of them, which is asked of each
/// character of a text.
public final class Marks {
  private static final int ASCII = 128;

  /// A bit for each ASCII character.
  private final long[] ascii;

  private final String others;
  private final char least;
  private final char most;

  private Marks(long[] ascii, String others) {
    this.ascii = ascii;
    this.others = others;
    this.least = (char) others.chars().min().orElse(Character.MAX_VALUE);
    this.most = (char) others.chars().max().orElse(ASCII);
  }

  public static Marks of(String marks) {
    long[] ascii = new long[ASCII / Long.SIZE];
    StringBuilder others = new StringBuilder();
    for (char c : marks.toCharArray()) {
      if (c < ASCII) {
        ascii[c / Long.SIZE] |= 1L << c;
      } else {
        others.append(c);
      }
    }
    return new Marks(ascii, others.toString());
  }

  public boolean has(int c) {
    if (c < ASCII) {
      return (ascii[c / Long.SIZE] & 1L << c) != 0;
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

package dev.offprint.repair.rule;

/// The name that a paragraph of an interview begins with: `MK:`, `Q:`, `SPIEGEL:`, `Ada
/// Thornbury:`.
public final class SpeakerLabel {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;

  private SpeakerLabel() {}

  /// Whether a colon stands near the beginning, for a glance.
  public static boolean mayHave(String text) {
    int end = Math.min(text.length(), LONGEST);
    return text.indexOf(':', 0, end) >= 0 || text.indexOf('：', 0, end) >= 0;
  }

  /// The offset after its colon; 0 where none stands or no words follow.
  public static int end(String text) {
    int words = 1;
    for (int i = 0; i + 2 < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      boolean colon = c == '：' || (c == ':' && isSpace(text.charAt(i + 1)));
      if (colon) {
        return i > 0 && words <= MOST_WORDS ? i + 1 : 0;
      }
      words += c == ' ' ? 1 : 0;
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      if (!(Character.isLetter(c) || isPart(c)) || (begins && Character.isLowerCase(c))) {
        return 0;
      }
    }
    return 0;
  }

  /// What stands in names besides letters, a narrow space before a French colon included.
  private static boolean isPart(char c) {
    int type = Character.getType(c);
    return isSpace(c)
        || "'’.-·".indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }
}

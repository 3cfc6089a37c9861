package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Prose;

/// What stands between two lines that are joined: a space, or nothing beside a mark that closes
/// what is before it or opens what is behind it, and nothing in scripts without spaces.
final class Joint {
  private static final String CLOSERS = ",.;:!?)]،؛؟।";

  /// Which of them French has a space before.
  private static final String SPACED_CLOSERS = ";:!?";

  private static final String OPENERS = "([¿¡„";

  private Joint() {}

  /// @param text where the lines are from, which shows whether it has spaces before some marks
  static String between(String before, String after, String text) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    boolean unspaced = Unspaced.is(last) && Unspaced.is(first);
    return unspaced || closes(after, text) || opens(before) ? "" : " ";
  }

  private static boolean closes(String after, String text) {
    char first = after.charAt(0);
    boolean alone = after.length() == 1 || !isLetterOrDigit(after, 1);
    if (first == '”' || first == '’' || first == '»') {
      return alone && !isSpaced(text, first, "»");
    }
    boolean closer = CLOSERS.indexOf(first) >= 0 && !after.startsWith("..");
    return closer
        && (alone || first == ')' || first == ']')
        && !Prose.startsWithName(after)
        && !isSpaced(text, first, SPACED_CLOSERS);
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /// Whether the text has a space before such a mark somewhere.
  private static boolean isSpaced(String text, char mark, String marks) {
    if (marks.indexOf(mark) < 0) {
      return false;
    }
    for (int i = text.indexOf(mark); i > 0; i = text.indexOf(mark, i + 1)) {
      if (Character.isSpaceChar(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String before) {
    int at = before.length() - 1;
    char last = before.charAt(at);
    boolean begins = at == 0 || Character.isSpaceChar(before.charAt(at - 1));
    return OPENERS.indexOf(last) >= 0 || (last == '“' && begins);
  }
}

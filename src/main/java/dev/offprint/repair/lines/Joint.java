package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// What stands between two lines that are joined: a space, or nothing beside a mark that closes
/// what is before it or opens what is behind it, and nothing in scripts without spaces.
final class Joint {
  private static final Marks CLOSERS = Marks.of(",.;:!?)]،؛؟।");

  /// Which of them French has a space before.
  private static final String SPACED_CLOSERS = ";:!?»";

  private static final Marks OPENERS = Marks.of("([¿¡„");

  private final String text;

  /// The marks that the text has a space before somewhere, as soon as it is asked.
  private @Nullable String spaced;

  /// Whether lines begin where links do, which wrapped lines never do inside of words.
  private final boolean torn;

  /// @param ends where the lines are from
  Joint(LineEnds ends) {
    this.text = ends.text();
    this.torn = ends.areTorn();
  }

  String between(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    boolean unspaced = Unspaced.is(last) && Unspaced.is(first) || leans(last, after);
    return unspaced || closes(after) || opens(before) ? "" : " ";
  }

  /// A Korean particle leans on the word before it.
  private boolean leans(char last, String after) {
    return torn && Particles.isHangul(last) && Particles.leadIn(after, last);
  }

  private boolean closes(String after) {
    char first = after.charAt(0);
    boolean alone =
        after.length() == 1 || !isLetterOrDigit(after, 1) || Particles.isHangul(after.charAt(1));
    if (first == '”' || first == '’' || first == '»') {
      return alone && !isSpaced(first);
    }
    boolean closer = CLOSERS.has(first) && !after.startsWith("..");
    return closer
        && (alone || first == ')' || first == ']')
        && !Prose.startsWithName(after)
        && !isSpaced(first);
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isSpaced(char mark) {
    String known = spaced;
    if (known == null) {
      known = spaced(text);
      spaced = known;
    }
    return known.indexOf(mark) >= 0;
  }

  private static String spaced(String text) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < SPACED_CLOSERS.length(); i++) {
      char mark = SPACED_CLOSERS.charAt(i);
      int at = text.indexOf(mark, 1);
      while (at > 0 && !Character.isSpaceChar(text.charAt(at - 1))) {
        at = text.indexOf(mark, at + 1);
      }
      marks.append(at > 0 ? String.valueOf(mark) : "");
    }
    return marks.toString();
  }

  private static boolean opens(String before) {
    int at = before.length() - 1;
    char last = before.charAt(at);
    boolean begins = at == 0 || Character.isSpaceChar(before.charAt(at - 1));
    return OPENERS.has(last) || ("“‘".indexOf(last) >= 0 && begins);
  }
}

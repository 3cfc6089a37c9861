package dev.offprint.repair.rule;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the times that stand alone on their lines above what was said then, as transcripts have
/// them: `00:12`, `(12:04)`, `[00:01:23]`.
///
/// Three of them at least, none earlier than the one before, and under most of them a sentence or
/// the next piece of one: no lengths of films over their titles.
public final class TimeLines {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 11;
  private static final int MOST_PARTS = 3;

  private TimeLines() {}

  /// Their indices.
  ///
  /// @param texts the lines in order; `null` for what is none
  public static BitSet in(List<? extends @Nullable String> texts) {
    BitSet found = new BitSet();
    int last = 0;
    int told = 0;
    for (int i = 0; i + 1 < texts.size(); i++) {
      String text = texts.get(i);
      int time = text == null ? -1 : seconds(text);
      if (time >= 0 && time < last) {
        return new BitSet();
      }
      if (time >= 0) {
        found.set(i);
        told += isTold(texts.get(i + 1)) ? 1 : 0;
        last = time;
      }
    }
    int count = found.cardinality();
    return count >= FEWEST && told * 3 >= count * 2 ? found : new BitSet();
  }

  private static boolean isTold(@Nullable String text) {
    return text != null
        && !text.isEmpty()
        && (Prose.endsSentence(text) || Character.isLowerCase(text.charAt(0)));
  }

  /// Whether the text ends with the time of a recording: one in brackets, one with three parts, or
  /// one in the first minutes.
  public static boolean endIn(String text) {
    String last = Prose.lastToken(text);
    boolean sure =
        last.endsWith("]")
            || last.endsWith(")")
            || last.startsWith("00:")
            || last.indexOf(':') != last.lastIndexOf(':');
    return sure && seconds(last) >= 0;
  }

  /// The time that the whole text is, in seconds; -1 where it is none.
  private static int seconds(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return -1;
    }
    int kind = "([".indexOf(text.charAt(0));
    boolean closed = kind >= 0 && text.charAt(text.length() - 1) == ")]".charAt(kind);
    return kind >= 0 == closed ? seconds(text, kind >= 0 ? 1 : 0) : -1;
  }

  private static int seconds(String text, int from) {
    int end = text.length() - from;
    int seconds = 0;
    int parts = 0;
    for (int i = from; i < end; i++) {
      int start = i;
      while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      boolean fits = i - start == 2 || parts == 0 && i - start == 1;
      if (!fits || i < end && text.charAt(i) != ':' || i == end - 1) {
        return -1;
      }
      seconds = seconds * 60 + Integer.parseInt(text, start, i, 10);
      parts++;
    }
    return parts >= 2 && parts <= MOST_PARTS ? seconds : -1;
  }
}

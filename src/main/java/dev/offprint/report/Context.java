package dev.offprint.report;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;

/// A change of some characters in the line that it stands in: `The ['→‘]bromance' between…`.
final class Context {
  private static final int LENGTH = 24;
  private static final int LONGEST_DIFFERENCE = 14;

  /// Words between two line ends are better seen as a text.
  private static final int LONGEST_WITH_LINE_END = 3;

  private static final int LONGEST = 52;
  private static final String GAP = "…";

  private final String before;
  private final String after;

  /// How many characters before and after the change are the same, from the start and from the end.
  private final int start;

  private final int end;

  private Context(Change change) {
    before = change.before();
    after = change.after();
    start = same(before, after, 1);
    int shorter = Math.min(before.length(), after.length());
    end = Math.min(same(before, after, -1), shorter - start);
  }

  /// Whether so little is different that a line shows it better than one text below the other.
  static boolean suits(Change change) {
    boolean small = change.before().length() <= LONGEST && change.after().length() <= LONGEST;
    if (change.where().isNone() || !small || change.before().equals(change.after())) {
      return false;
    }
    Context context = new Context(change);
    int longer = Math.max(change.before().length(), change.after().length());
    int length = longer - context.start - context.end;
    return length <= LONGEST_WITH_LINE_END
        || (length <= LONGEST_DIFFERENCE && change.before().indexOf('\n') < 0);
  }

  static String of(Change change, SourceText source, Ink ink) {
    return new Context(change).line(change.where(), source.text(), ink);
  }

  private String line(Span where, String source, Ink ink) {
    String exchange =
        ink.exchanged(
            Excerpt.visible(before.substring(start, before.length() - end)),
            Excerpt.visible(after.substring(start, after.length() - end)));
    return lineBefore(source, where.start())
        + Excerpt.visible(before.substring(0, start))
        + exchange
        + Excerpt.visible(before.substring(before.length() - end))
        + lineAfter(source, where.end());
  }

  /// How many characters are the same, from the start or, with a step of -1, from the end; no half
  /// ones.
  private static int same(String one, String other, int step) {
    int longest = Math.min(one.length(), other.length());
    int count = 0;
    while (count < longest && at(one, count, step) == at(other, count, step)) {
      count++;
    }
    return count > 0 && isHalf(at(one, count - 1, step), step) ? count - 1 : count;
  }

  private static char at(String text, int count, int step) {
    return text.charAt(step > 0 ? count : text.length() - 1 - count);
  }

  /// Whether the character's other half comes next.
  private static boolean isHalf(char c, int step) {
    return step > 0 ? Character.isHighSurrogate(c) : Character.isLowSurrogate(c);
  }

  private static String lineBefore(String text, int at) {
    int from = at;
    while (from > 0 && at - from <= LENGTH && !isLineEnd(text.charAt(from - 1))) {
      from--;
    }
    if (at - from <= LENGTH) {
      return Excerpt.visible(text.substring(from, at));
    }
    int space = text.indexOf(' ', from);
    boolean near = space >= 0 && space < at - LENGTH / 2;
    return GAP + Excerpt.visible(text.substring(near ? space + 1 : whole(text, from + 1), at));
  }

  private static String lineAfter(String text, int at) {
    int to = at;
    while (to < text.length() && to - at <= LENGTH && !isLineEnd(text.charAt(to))) {
      to++;
    }
    if (to - at <= LENGTH) {
      return Excerpt.visible(text.substring(at, to));
    }
    int space = text.lastIndexOf(' ', to - 1);
    boolean near = space > at + LENGTH / 2;
    return Excerpt.visible(text.substring(at, near ? space : whole(text, to - 1))) + GAP;
  }

  /// `at`, or the place before it where that is inside of a character.
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

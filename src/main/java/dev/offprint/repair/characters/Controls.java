package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.List;

/// Finds the characters of one text that no page can show.
final class Controls {
  /// Latin, Greek, Cyrillic and Armenian letters need no joiners; those behind them may.
  private static final char FIRST_JOINED = '\u0590';

  private static final String LOST = "\uFFFD";

  private final String text;
  private final Lazy rightToLeft;

  Controls(String text) {
    this.text = text;
    this.rightToLeft = new Lazy(() -> hasRightToLeft(text));
  }

  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(i)) {
        Edit edit = run(i, done);
        edits.add(edit);
        done = edit.to();
        i = done - 1;
      } else if (isHalf(i)) {
        done = i + 1;
        edits.add(new Edit(i, done, LOST));
      }
    }
    return edits;
  }

  /// The run of invisible characters around `at`, with the spaces that would be left over where a
  /// line begins or ends.
  private Edit run(int at, int done) {
    int end = at;
    while (end < text.length() && isInvisible(end)) {
      end++;
    }
    int start = at;
    if (end == text.length() || text.charAt(end) == '\n') {
      while (start > done && text.charAt(start - 1) == ' ') {
        start--;
      }
    }
    if (start == 0 || text.charAt(start - 1) == '\n') {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    }
    return new Edit(start, end, "");
  }

  private boolean isInvisible(int at) {
    char c = text.charAt(at);
    if (c == '\u00AD' && dividesAtLineEnd(at)) {
      return false;
    }
    if (c < 0x7F || (c > 0x9F && c != '\u00AD' && c < '\u061C')) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    if (c == '\u200C' || c == '\u200D') {
      return !joins(at);
    }
    if (isDirection(c)) {
      return !rightToLeft.isTrue();
    }
    boolean selector = c >= 0xFE00 && c <= 0xFE0F;
    return selector ? at == 0 || isSpaceOrLetter(text.charAt(at - 1)) : showsNothing(c);
  }

  /// Half of a surrogate pair without the other: a character that was lost.
  private boolean isHalf(int at) {
    if (!Character.isSurrogate(text.charAt(at))) {
      return false;
    }
    boolean high = Character.isHighSurrogate(text.charAt(at));
    int other = high ? at + 1 : at - 1;
    return other < 0
        || other >= text.length()
        || !Character.isSurrogate(text.charAt(other))
        || Character.isHighSurrogate(text.charAt(other)) == high;
  }

  /// Whether a soft hyphen divides a word at the end of a line: lines are joined later.
  private boolean dividesAtLineEnd(int at) {
    return at > 0
        && at + 2 < text.length()
        && text.charAt(at + 1) == '\n'
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  /// The marks that tell the direction of the text; only Hebrew, Arabic and their like need them.
  private static boolean isDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= FIRST_JOINED && c < 0x0900 && c != 0x061C)
          || (c >= 0xFB1D && c < 0xFE00)
          || (c >= 0xFE70 && c < 0xFEFF)) {
        return true;
      }
    }
    return false;
  }

  /// A variation selector belongs to a sign.
  private static boolean isSpaceOrLetter(char c) {
    return c <= ' ' || (c < 0x250 && Character.isLetter(c));
  }

  /// Whether a joiner stands beside a letter or an emoji that may need it.
  private boolean joins(int at) {
    return (at > 0 && mayBeJoined(text.charAt(at - 1)))
        || (at + 1 < text.length() && mayBeJoined(text.charAt(at + 1)));
  }

  private static boolean mayBeJoined(char c) {
    return c >= FIRST_JOINED && !(c >= '\u2000' && c < '\u2100');
  }

  private static boolean showsNothing(char c) {
    if (c < 0x20) {
      return c != '\n' && c != '\t';
    }
    return (c >= 0x7F && c < 0xA0)
        || c == '\u00AD'
        || c == '\u200B'
        || (c >= 0x2060 && c <= 0x2064)
        || c == '\uFFFC'
        || c == '\uFEFF'
        || c >= '\uFFFE'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }
}

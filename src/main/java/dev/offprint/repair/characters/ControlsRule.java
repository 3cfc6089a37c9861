package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.TextRule;
import java.util.ArrayList;
import java.util.List;

/// Takes out characters that no page can show: controls, NUL, byte order marks inside the text,
/// zero-width spaces, soft hyphens (the typesetter divides words by itself), marks of direction
/// where nothing runs from right to left, variation selectors without a sign, noncharacters.
///
/// Zero-width joiners and non-joiners stay where Indic and Persian words and emoji need them.
public final class ControlsRule extends TextRule {
  /// Latin, Greek, Cyrillic and Armenian letters need no joiners; those behind them may.
  private static final char FIRST_JOINED = '\u0590';

  @Override
  public String id() {
    return "controls";
  }

  @Override
  public String summary() {
    return "takes out control characters and others that show nothing";
  }

  @Override
  protected Editor editor(Article article) {
    return (text, _) -> edits(text);
  }

  @Override
  protected double confidence(String before, String after) {
    return 1;
  }

  private static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text, i)) {
        Edit edit = run(text, i, done);
        edits.add(edit);
        done = edit.to();
        i = done - 1;
      }
    }
    return edits;
  }

  /// The run of invisible characters around `at`, with the spaces that would be left over where a
  /// line begins or ends.
  private static Edit run(String text, int at, int done) {
    int end = at;
    while (end < text.length() && isInvisible(text, end)) {
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

  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7F || (c > 0x9F && c != '\u00AD' && c < '\u061C')) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    if (c == '\u200C' || c == '\u200D') {
      return !joins(text, at);
    }
    if (isDirection(c)) {
      return !hasRightToLeft(text);
    }
    boolean selector = c >= 0xFE00 && c <= 0xFE0F;
    return selector ? at == 0 || isSpaceOrLetter(text.charAt(at - 1)) : isInvisible(c);
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
  private static boolean joins(String text, int at) {
    return (at > 0 && mayBeJoined(text.charAt(at - 1)))
        || (at + 1 < text.length() && mayBeJoined(text.charAt(at + 1)));
  }

  private static boolean mayBeJoined(char c) {
    return c >= FIRST_JOINED && !(c >= '\u2000' && c < '\u2100');
  }

  private static boolean isInvisible(char c) {
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

package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.TextRule;
import java.util.ArrayList;
import java.util.List;

/// Takes out characters that no page can show: controls, NUL, byte order marks inside the text,
/// zero-width spaces, soft hyphens (the typesetter divides words by itself), noncharacters.
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
    return c == '\u200C' || c == '\u200D' ? !joins(text, at) : isInvisible(c);
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
        || c == '\u2060'
        || c == '\uFEFF'
        || c >= '\uFFFE'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }
}

package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Takes out characters that no page can show: controls, NUL, byte order marks inside the text,
/// zero-width spaces, soft hyphens (the typesetter divides words by itself), noncharacters.
///
/// Zero-width joiners and non-joiners stay where Indic and Persian words and emoji need them.
public final class ControlsRule implements Rule {
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
  public Article apply(Article article, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph && hasAny(Inlines.text(paragraph.content()))) {
        Paragraph cleaned = cleaned(paragraph, report);
        if (!Inlines.text(cleaned.content()).isBlank()) {
          edits.replace(cleaned);
        } else {
          edits.replaceByNothing();
        }
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private Paragraph cleaned(Paragraph paragraph, Report report) {
    String text = Inlines.text(paragraph.content());
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
    List<Span> spans = Inlines.spans(paragraph.content(), edits);
    for (int k = 0; k < edits.size(); k++) {
      String before = text.substring(edits.get(k).from(), edits.get(k).to());
      report.add(new Change(id(), Effect.REMOVED, spans.get(k), before, "", 1));
    }
    return new Paragraph(
        paragraph.role(), Inlines.edit(paragraph.content(), edits), paragraph.span());
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

  private static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text, i)) {
        return true;
      }
    }
    return false;
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

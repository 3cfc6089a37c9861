package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import java.util.List;

/// Makes one plain space of several and of fixed ones.
///
/// No-break spaces stay where typography wants them, beside numbers and punctuation; those between
/// two words go, and all of them where an article has them all over. So do those before commas and
/// full stops, which links leave behind. Columns and code keep theirs.
public final class SpaceRule extends TextRule {
  private static final int MANY = 3;
  private static final int SHARE = 6;

  @Override
  public String id() {
    return "spaces";
  }

  @Override
  public String summary() {
    return "makes one plain space of several and of fixed ones";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected boolean sparesPlainText() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    Lazy noise = new Lazy(() -> isNoise(article));
    Lazy apart = new Lazy(() -> standMarksApart(article));
    return (text, _) -> Spaces.arePlain(text) ? List.of() : Spaces.edits(text, noise, apart);
  }

  /// Whether most commas and full stops stand apart from their words. A few may show where words
  /// were lost, and stay.
  private static boolean standMarksApart(Article article) {
    int apart = 0;
    int joined = 0;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      for (int i = 1; text != null && i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        apart += c == ' ' && Spaces.isBeforeMark(text, i) ? 1 : 0;
        boolean mark = (c == ',' || c == '.') && text.charAt(i + 1) == ' ';
        joined += mark && text.charAt(i - 1) != ' ' ? 1 : 0;
      }
    }
    return apart >= MANY && apart > joined;
  }

  /// Whether no-break spaces often stand between words that nothing need hold together.
  private static boolean isNoise(Article article) {
    int all = 0;
    int idle = 0;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      for (int i = 0; text != null && i < text.length(); i++) {
        if (text.charAt(i) == '\u00A0') {
          all++;
          idle += Spaces.isBetweenWords(text, i, i + 1) ? 1 : 0;
        }
      }
    }
    return idle >= MANY && idle * SHARE >= all;
  }
}

package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;

/// Takes out characters that no page can show: controls, NUL, byte order marks inside the text,
/// zero-width spaces, soft hyphens (the typesetter divides words by itself), marks of direction
/// where nothing runs from right to left, variation selectors without a sign, noncharacters.
///
/// Zero-width joiners and non-joiners stay where Indic and Persian words and emoji need them.
public final class ControlsRule extends TextRule {
  @Override
  public String id() {
    return "controls";
  }

  @Override
  public String summary() {
    return "takes out control characters and others that show nothing";
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
    return (text, _) -> new Controls(text).edits();
  }

  @Override
  protected double confidence(String before, String after) {
    return 1;
  }
}

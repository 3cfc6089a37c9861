package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;
import java.util.List;

/// Puts letters in their usual form: accents on their letters, `ﬁ` as two letters, full-width
/// letters of Latin text narrow, half-width katakana full, bold letters of mathematics plain.
public final class FormRule extends TextRule {
  @Override
  public String id() {
    return "forms";
  }

  @Override
  public String summary() {
    return "puts letters in their usual form: accents, ligatures, widths";
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
    return (text, _) -> Forms.isPlain(text) ? List.of() : Rereading.edits(text, Forms::edits);
  }
}

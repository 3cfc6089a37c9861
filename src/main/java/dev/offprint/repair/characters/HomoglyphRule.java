package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;

/// Puts the letters of a word in one script: a Cyrillic `о` in a Latin word, a Latin `c` in a
/// Cyrillic one, which look right and are neither found, hyphenated nor read aloud.
///
/// It asks that the word stands elsewhere in one script, or that hardly a word of the article is in
/// the other one; names that mix scripts for all to see stay.
public final class HomoglyphRule extends TextRule {
  @Override
  public String id() {
    return "homoglyphs";
  }

  @Override
  public String summary() {
    return "puts look-alike letters of another script in the script of their word";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected double confidence(String before, String after) {
    return 0.8;
  }

  @Override
  protected boolean sparesPlainText() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    Homoglyphs homoglyphs = new Homoglyphs(article);
    return (text, _) -> homoglyphs.edits(text);
  }
}

package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;

/// Puts the characters in the place of what programs write for them: `don\u2019t` and `\n` of JSON,
/// `=E2=80=99` of mail, `caf%C3%A9` of addresses.
///
/// They stay in code, in addresses and in articles that speak of them.
public final class EscapeRule extends TextRule {
  @Override
  public String id() {
    return "escapes";
  }

  @Override
  public String summary() {
    return "puts characters in the place of their escapes from JSON, mail and addresses";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  /// A line end that was written out may have been meant as it stands.
  @Override
  protected double confidence(String before, String after) {
    return after.equals("\n") ? 0.9 : 0.95;
  }

  @Override
  protected Editor editor(Article article) {
    return new Escapes(article);
  }
}

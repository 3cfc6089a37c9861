package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;

/// Mends UTF-8 that was read in another code page, once or several times: `donâ€™t`, `rÃ©sumÃ©`,
/// `РџСЂРёРІРµС‚`, `don鈥檛`; and articles of other scripts and languages all of which was read in
/// Windows-1252: `Ñòàðûé`, `þimdi`.
public final class MojibakeRule extends TextRule {
  @Override
  public String id() {
    return "mojibake";
  }

  @Override
  public String summary() {
    return "mends characters that were read in the wrong encoding";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected boolean sparesPlainAscii() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    return new DoubleBytes(article, new ForeignPages(article, new Misreadings(article)));
  }
}

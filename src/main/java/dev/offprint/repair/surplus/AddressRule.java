package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import java.util.List;

/// Makes links of words again whose addresses a converter put between brackets behind them:
/// `the museum [https://click.example.org/redirect/9a1f]`.
///
/// The words that the link had are not known: it gets the line, where that is all the line says,
/// else what is quoted before the bracket, else the word.
public final class AddressRule extends TextRule {
  @Override
  public String id() {
    return "addresses";
  }

  @Override
  public String summary() {
    return "makes links of words whose addresses stand between brackets behind them";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected double confidence(String before, String after) {
    return Address.countsClicks(LinkedWords.target(before)) ? 0.93 : 0.85;
  }

  @Override
  protected Editor editor(Article article) {
    Addresses addresses = new Addresses(article.metadata().languageOrUndetermined());
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null && text.contains("://")) {
        addresses.read(text);
      }
    }
    return addresses.areAny() ? (text, _) -> addresses.edits(text) : Editor.NONE;
  }

  @Override
  protected List<Inline> edited(List<Inline> content, List<Edit> edits) {
    return Inlines.edit(LinkedWords.link(content, edits), edits);
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import java.util.List;

/// Takes out what the readers of an encyclopedia are to click: `[edit]` behind its headings,
/// `[citation needed]` behind its sentences, and the signs of notes that were left behind.
///
/// Only several links behind headings say that a page is of that kind. Signs stay where the notes
/// stand below.
public final class EditLinksRule extends TextRule {
  /// An author may write `[edit]` once.
  private static final int FEWEST = 2;

  private static final Editor NOTHING = (_, _) -> List.of();

  @Override
  public String id() {
    return "edit-links";
  }

  @Override
  public String summary() {
    return "takes out the links of encyclopedias: [edit], [citation needed], signs without notes";
  }

  @Override
  protected double confidence(String before, String after) {
    return 0.96;
  }

  @Override
  protected Editor editor(Article article) {
    int links = 0;
    boolean notes = false;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        links += EditLinks.count(text);
        notes |= EditLinks.holdsNote(text);
      }
    }
    boolean signs = !notes;
    return links < FEWEST ? NOTHING : (text, _) -> EditLinks.edits(text, signs);
  }
}

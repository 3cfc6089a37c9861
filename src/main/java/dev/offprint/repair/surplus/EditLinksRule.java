package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;

/// Takes out what the readers of an encyclopedia are to click: `[edit]` behind its headings,
/// `[citation needed]` behind its sentences, and the signs of notes that were left behind.
///
/// Only several links behind headings say that a page is of that kind. Signs stay where the notes
/// stand below.
public final class EditLinksRule extends TextRule {
  /// An author may write `[edit]` once.
  private static final int FEWEST = 2;

  @Override
  public String id() {
    return "edit-links";
  }

  @Override
  public String summary() {
    return "takes out the links of encyclopedias: [edit], [citation needed], signs without notes";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected double confidence(String before, String after) {
    return 0.96;
  }

  @Override
  protected Editor editor(Article article) {
    int links = 0;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      links += text == null ? 0 : EditLinks.count(text);
    }
    if (links < FEWEST) {
      return Editor.NONE;
    }
    boolean signs = !holdsNotes(article);
    return (text, _) -> EditLinks.edits(text, signs);
  }

  private static boolean holdsNotes(Article article) {
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null && EditLinks.holdsNote(text)) {
        return true;
      }
    }
    return false;
  }
}

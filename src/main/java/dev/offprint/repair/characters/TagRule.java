package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.TextRule;
import java.util.List;

/// Takes out what is left of HTML in a text: `<b>` and its `</b>`, comments; `<br>` becomes a
/// space.
///
/// A tag without its partner stays, and so do all of them between backticks and in articles that
/// speak of HTML.
public final class TagRule extends TextRule {
  @Override
  public String id() {
    return "tags";
  }

  @Override
  public String summary() {
    return "takes out inline tags of HTML that were left over";
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
  protected boolean sparesPlainText() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    Lazy about = new Lazy(() -> Subjects.TAGS.isNamedIn(article));
    return (text, _) -> {
      if (text.indexOf('<') < 0 || text.indexOf('>') < 0) {
        return List.of();
      }
      List<Edit> edits = new Tags(text).edits();
      return edits.isEmpty() || about.isTrue() ? List.of() : edits;
    };
  }
}

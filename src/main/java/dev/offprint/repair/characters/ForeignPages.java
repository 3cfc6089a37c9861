package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.TextRule;
import dev.offprint.report.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mends an article that as a whole was read in Windows-1252 and was in another code page of one
/// byte a letter; leaves all others to somebody else.
final class ForeignPages implements TextRule.Editor {
  private final Article article;
  private final TextRule.Editor others;
  private @Nullable ForeignReading reading;
  private boolean known;

  ForeignPages(Article article, TextRule.Editor others) {
    this.article = article;
    this.others = others;
  }

  @Override
  public List<Finding> findings(String source) {
    return others.findings(source);
  }

  @Override
  public List<Edit> edits(String text, String language) {
    if (!known && mayBe(text)) {
      reading = reading();
      known = true;
    }
    return reading == null ? others.edits(text, language) : reading.edits(text);
  }

  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xAA && c <= 0xFF && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ForeignReading reading() {
    ForeignSurvey survey = ForeignSurvey.of(article);
    ForeignReading script = ForeignScript.of(survey);
    ForeignReading found = script == null ? ForeignLetters.of(survey) : script;
    return found == null || Subjects.ENCODINGS.isNamedIn(article) ? null : found;
  }
}

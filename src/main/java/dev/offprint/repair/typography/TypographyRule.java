package dev.offprint.repair.typography;

import dev.offprint.model.Article;
import dev.offprint.repair.rule.TextRule;
import java.util.HashMap;
import java.util.Map;

/// Sets quotes, apostrophes, primes, dashes, ellipses and spaces as the article's language wants
/// them, in the text and in the title and the names. Addresses are left alone.
///
/// Where an article has other quotation marks than its language has, those are its own, and
/// straight quotes become what the others are.
public final class TypographyRule extends TextRule {
  @Override
  public String id() {
    return "typography";
  }

  @Override
  public String summary() {
    return "sets quotes, apostrophes, dashes and ellipses as the language wants them";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    Map<String, Typographer> typographers = new HashMap<>();
    return (text, language) ->
        typographers.computeIfAbsent(language, tag -> typographer(tag, article)).edits(text);
  }

  private static Typographer typographer(String language, Article article) {
    Conventions conventions = Conventions.of(language);
    QuotationMarks marks = OwnMarks.of(article, conventions.marks());
    return new Typographer(conventions.withMarks(marks));
  }
}

package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.Set;

/// Takes out what stands around the article on its page, as the extraction found it.
///
/// It works before all other rules and is sure of itself: what is left is what they know as an
/// article's text.
///
/// @param around where the paragraphs stand that are to go
record ExtractionRule(Set<Span> around) implements Rule {
  @Override
  public String id() {
    return "extraction";
  }

  @Override
  public String summary() {
    return "takes out what stands around an article on its page";
  }

  @Override
  public Article apply(Article article, Report report) {
    return BlockEdits.without(
        paragraph -> around.contains(paragraph.span()), id(), article, report);
  }
}

package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import dev.offprint.report.TextPattern;
import java.util.List;

/// Takes out the paragraphs in which a person's own pattern is found.
record StripRule(List<TextPattern> patterns) implements Rule {
  @Override
  public String id() {
    return "strip";
  }

  @Override
  public String summary() {
    return "takes out the paragraphs that --strip names";
  }

  @Override
  public Article apply(Article article, Report report) {
    return BlockEdits.without(this::isNamed, id(), article, report);
  }

  private boolean isNamed(Paragraph paragraph) {
    String text = Prose.body(paragraph);
    for (TextPattern pattern : patterns) {
      if (text != null && pattern.isFoundIn(text)) {
        return true;
      }
    }
    return false;
  }
}

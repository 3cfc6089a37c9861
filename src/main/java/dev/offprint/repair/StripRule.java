package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
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
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null && block instanceof Paragraph paragraph && isNamed(text)) {
        edits.remove(paragraph, 1);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private boolean isNamed(String text) {
    for (TextPattern pattern : patterns) {
      if (pattern.isFoundIn(text)) {
        return true;
      }
    }
    return false;
  }
}

package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out the paragraphs in which a person's own pattern is found.
record StripRule(List<Pattern> patterns) implements Rule {
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
    for (Pattern pattern : patterns) {
      if (pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }
}

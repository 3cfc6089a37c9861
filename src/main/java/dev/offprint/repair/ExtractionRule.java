package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.Map;

/// Takes out what stands around the article on its page, as the extraction found it.
///
/// It works before all other rules and is sure of itself: what is left is what they know as an
/// article's text.
///
/// @param around where the paragraphs stand that are to go, and why, in words
record ExtractionRule(Map<Span, String> around) implements Rule {
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
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String reason = around.get(block.span());
      if (block instanceof Paragraph paragraph && reason != null) {
        edits.remove(paragraph, reason);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.List;

/// Recognises the captions of pictures that are not to be had: `Photo: The old landing stage`,
/// `Fig. 2 – The gears`. The whole line stays, its label included.
public final class CaptionRule implements Rule {
  @Override
  public String id() {
    return "captions";
  }

  @Override
  public String summary() {
    return "recognises the captions of pictures";
  }

  @Override
  public Article apply(Article article, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null && block instanceof Paragraph paragraph && isCaption(text)) {
        Figure figure = new Figure(paragraph.content(), List.of(), paragraph.span());
        edits.recognise(paragraph, figure, 0.85);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private static boolean isCaption(String text) {
    return text.indexOf('\n') < 0 && Captions.isCaption(text);
  }
}

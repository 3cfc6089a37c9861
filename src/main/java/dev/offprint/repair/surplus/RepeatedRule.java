package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes out paragraphs that stand in the text twice: the lead that a page repeats under its
/// picture, and the paragraph that was copied into the next one's place.
///
/// An author may repeat a paragraph on purpose, further on; such stay, and short ones stay always.
public final class RepeatedRule implements Rule {
  private static final int SHORTEST = 80;
  private static final int LEAD = 4;

  @Override
  public String id() {
    return "repeated-paragraph";
  }

  @Override
  public String summary() {
    return "takes out long paragraphs that stand in the text twice in a row or at the start";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    Map<String, Integer> seen = new HashMap<>();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int kept = 0;
    for (Block block : blocks) {
      String folded = folded(block);
      Integer before = folded.isEmpty() ? null : seen.put(folded, kept);
      boolean repeats = before != null && (before < LEAD && kept < 2 * LEAD || before == kept - 1);
      if (repeats && block instanceof Paragraph paragraph && Prose.body(block) != null) {
        seen.put(folded, before);
        edits.remove(paragraph, 0.9);
      } else {
        edits.keep(block);
        kept++;
      }
    }
    return edits.done();
  }

  /// The text of a paragraph of running text; empty for every other block.
  private static String folded(Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      return "";
    }
    String text = Inlines.text(paragraph.content());
    boolean prose = text.length() >= SHORTEST && text.indexOf('\n') < 0 && Prose.endsSentence(text);
    return prose ? Prose.folded(text) : "";
  }
}

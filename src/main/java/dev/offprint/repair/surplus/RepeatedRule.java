package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes out paragraphs that stand in the text twice: the lead that a page repeats under its
/// picture, and the paragraph that was copied into the next one's place.
///
/// Case and punctuation do not count, nor letters that were decoded wrongly. An author may repeat a
/// paragraph on purpose, further on; such stay, and short ones stay always.
public final class RepeatedRule implements Rule {
  private static final int SHORTEST = 80;
  private static final int LEAD = 4;
  private static final double SAME = 0.9;
  private static final double MISREAD = 0.85;
  private static final double NEARLY = 0.8;
  private static final double DOUBTFUL = 0.6;

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
    Earlier earlier = new Earlier();
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String letters = letters(block);
      double confidence = letters.isEmpty() ? 0 : earlier.confidence(letters);
      boolean removed =
          confidence > 0
              && Prose.body(block) != null
              && block instanceof Paragraph paragraph
              && edits.remove(paragraph, confidence);
      if (!removed) {
        earlier.add(letters);
        if (confidence == 0 || Prose.body(block) == null) {
          edits.keep(block);
        }
      }
    }
    return edits.done();
  }

  /// The letters of a paragraph of running text; empty for every other block.
  private static String letters(Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      return "";
    }
    String text = Inlines.text(paragraph.content());
    boolean prose =
        text.length() >= SHORTEST / 2 && text.indexOf('\n') < 0 && Prose.endsSentence(text);
    String letters = prose ? Letters.of(text) : "";
    return Letters.weight(letters) >= SHORTEST ? letters : "";
  }

  /// The blocks that stay, in order; empty for what is no running text.
  private static final class Earlier {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> last = new HashMap<>();

    void add(String letters) {
      if (!letters.isEmpty()) {
        last.put(letters, texts.size());
      }
      texts.add(letters);
    }

    /// How sure it is that a text repeats one of these; 0 if it does not.
    double confidence(String letters) {
      int at = texts.size();
      boolean early = at < 2 * LEAD;
      Integer before = last.get(letters);
      if (before != null && (before < LEAD && early || before == at - 1)) {
        return SAME;
      }
      double best = at == 0 ? 0 : near(letters, at - 1, early && at - 1 < LEAD);
      for (int i = 0; early && i < Math.min(LEAD, at - 1); i++) {
        best = Math.max(best, near(letters, i, true));
      }
      return best;
    }

    private double near(String letters, int at, boolean lead) {
      String other = texts.get(at);
      if (other.isEmpty()) {
        return 0;
      }
      if (NearCopy.isSameMisread(letters, other)) {
        return MISREAD;
      }
      return !NearCopy.isNearlySame(letters, other) ? 0 : lead ? NEARLY : DOUBTFUL;
    }
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;

/// Takes out cut-off copies of text that stands elsewhere in full, as captions and teasers are, and
/// sentences that stand again in a quotation set apart.
public final class TruncatedCopyRule implements Rule {
  private static final int SHOWN = 60;

  /// What was a copy of a copy is found when that is gone.
  private static final int MOST_PASSES = 4;

  @Override
  public String id() {
    return "truncated-copy";
  }

  @Override
  public String summary() {
    return "takes out cut-off copies of text that stands elsewhere in full";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    Article before = article;
    for (int i = 0; i < MOST_PASSES; i++) {
      double[] confidences = new Copies(before).confidences();
      Article after = without(before, confidences, report);
      if (after == before) {
        noticeDoubtful(before, confidences, report);
        break;
      }
      before = after;
    }
    return before;
  }

  private Article without(Article article, double[] confidences, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < confidences.length; i++) {
      Block block = article.blocks().get(i);
      if (confidences[i] > 0 && block instanceof Paragraph paragraph) {
        edits.remove(paragraph, confidences[i]);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// What was not permitted to go.
  private static void noticeDoubtful(Article article, double[] confidences, Report report) {
    for (int i = 0; i < confidences.length; i++) {
      String text = confidences[i] > 0 ? Prose.body(article.blocks().get(i)) : null;
      if (text != null) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        report.add(Finding.of(Finding.Kind.DOUBTFUL_COPY, report.source().name(), shown));
      }
    }
  }

  /// Whether `text` is the beginning of `original`, cut off in a way that an author would not.
  public static boolean isCutCopy(String text, String original) {
    String opening = Letters.of(text, Originals.KEY_LETTERS);
    if (!opening.equals(Letters.of(original, Originals.KEY_LETTERS))) {
      return false;
    }
    Scrap scrap = Scrap.readings(text, Lexicon.of("en")).get(0);
    var pair = new CutCopy.Pair(scrap, CutCopy.Original.of(original), 1, 1, "", "und");
    return !scrap.whole() && CutCopy.confidence(pair) >= CutCopy.LIKELY;
  }
}

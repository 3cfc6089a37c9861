package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Mends an article that is longer than the longest novels in volumes, each as long as a long book:
/// all rules go through the one while a cache holds it, and then through the next. So time grows
/// with the length of the text, and no faster.
///
/// A volume begins and ends with running text. What concerns the whole article, such as its title
/// and its notes, is mended in all of it at once; see [Rule#mendsVolumes].
final class Volumes {
  /// So many characters of the source are a volume at least: about 180,000 words.
  private static final int LEAST = 1_000_000;

  /// Articles of fewer volumes than this are mended at once.
  private static final int FEWEST = 4;

  /// Running text beyond doubt is longer.
  private static final int LONGEST_DOUBTFUL = 160;

  /// Texts that begin with so many letters in common may be the same.
  private static final int ALIKE = 12;

  private final int least;

  Volumes() {
    this(LEAST);
  }

  /// @param least how many characters of the source a volume has at least
  Volumes(int least) {
    this.least = least;
  }

  /// The article after `rules`, each once, in their order.
  Article mend(List<Rule> rules, Article article, Report report) {
    if (!isLong(article)) {
      return atOnce(rules, article, report);
    }
    Article mended = article;
    int end;
    for (int from = 0; from < rules.size(); from = end) {
      boolean volumes = rules.get(from).mendsVolumes();
      end = from + 1;
      while (end < rules.size() && rules.get(end).mendsVolumes() == volumes) {
        end++;
      }
      List<Rule> together = rules.subList(from, end);
      mended = volumes ? inVolumes(together, mended, report) : atOnce(together, mended, report);
    }
    return mended;
  }

  private boolean isLong(Article article) {
    List<Block> blocks = article.blocks();
    return !blocks.isEmpty()
        && length(blocks.get(0), blocks.get(blocks.size() - 1)) / least >= FEWEST;
  }

  /// How much of the source stands from the beginning of one block to the end of another.
  private static int length(Block first, Block last) {
    Span from = first.span();
    return from.isNone() || last.span().isNone() ? 0 : last.span().end() - from.start();
  }

  private static Article atOnce(List<Rule> rules, Article article, Report report) {
    Article mended = article;
    for (Rule rule : rules) {
      mended = rule.apply(mended, report);
    }
    return mended;
  }

  private Article inVolumes(List<Rule> rules, Article article, Report report) {
    List<Block> blocks = article.blocks();
    List<Block> mended = new ArrayList<>(blocks.size());
    Metadata metadata = article.metadata();
    int end;
    for (int from = 0; from < blocks.size(); from = end) {
      end = end(blocks, from, metadata.languageOrUndetermined());
      Article volume =
          atOnce(rules, new Article(metadata, List.copyOf(blocks.subList(from, end))), report);
      mended.addAll(volume.blocks());
      metadata = volume.metadata();
    }
    return new Article(metadata, mended);
  }

  /// The end of the volume that begins at `from`, between two paragraphs of running text. What is
  /// less than a volume behind it belongs to it.
  private int end(List<Block> blocks, int from, String language) {
    int end = from + 1;
    while (end < blocks.size()
        && (length(blocks.get(from), blocks.get(end)) < least
            || !isText(blocks.get(end - 1), language)
            || !isText(blocks.get(end), language)
            || areAlike(blocks.get(end - 1), blocks.get(end)))) {
      end++;
    }
    boolean rest = end < blocks.size() && length(blocks.get(end), blocks.getLast()) >= least;
    return rest ? end : blocks.size();
  }

  /// Whether one of two paragraphs may repeat the other.
  private static boolean areAlike(Block first, Block second) {
    String text = String.valueOf(Prose.body(first));
    return text.regionMatches(true, 0, String.valueOf(Prose.body(second)), 0, ALIKE);
  }

  /// Whether the block is a long paragraph of whole sentences.
  private static boolean isText(Block block, String language) {
    String text = Prose.body(block);
    return text != null
        && text.length() > LONGEST_DOUBTFUL
        && Prose.startsAnew(text)
        && Prose.endsSentence(text)
        && !BoilerplateRule.isFurniture(block, language);
  }
}

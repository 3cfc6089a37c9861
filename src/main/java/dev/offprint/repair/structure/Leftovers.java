package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Gaps;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// Short lines that are left of a page whose furniture was taken out around them, and that look
/// like headings.
final class Leftovers {
  /// So many lines that were taken out are no advertisement beside a heading, nor the edges of two
  /// pages.
  private static final int SEVERAL = 3;

  private final List<Block> blocks;
  private final Gaps gaps;
  private final String publisher;

  /// Where the first running text stands; below 0 as long as nobody asked.
  private int firstProse = -1;

  /// @param source the text that the article was read from
  Leftovers(Article article, String source) {
    this.blocks = article.blocks();
    this.gaps = new Gaps(blocks, source);
    String site = article.metadata().publisher();
    this.publisher = site == null ? "" : Prose.folded(site);
  }

  /// Whether the line at `index` is one: the name of the site, a line above the text where others
  /// were taken out below it, or one between such lines.
  boolean has(int index, String line) {
    return Prose.folded(line).equals(publisher)
        || index <= firstProse() && isCutOff(index, SEVERAL)
        || isCutOff(index - 1, SEVERAL) && isCutOff(index, 1)
        || isCutOff(index, SEVERAL) && isCutOff(index - 1, 1);
  }

  /// Whether so many lines were taken out behind block `index`.
  private boolean isCutOff(int index, int lines) {
    return gaps.linesBehind(index, lines) == lines;
  }

  private int firstProse() {
    if (firstProse < 0) {
      firstProse = 0;
      while (firstProse < blocks.size() && !isProse(blocks.get(firstProse))) {
        firstProse++;
      }
    }
    return firstProse;
  }

  private static boolean isProse(Block block) {
    Look look = Look.of(block);
    return look != null && look.isProse();
  }
}

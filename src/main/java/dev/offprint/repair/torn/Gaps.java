package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.model.Span;
import java.util.List;

/// What stood in the source between blocks that follow one another now: furniture, most often.
final class Gaps {
  private final List<Block> blocks;
  private final String source;

  Gaps(List<Block> blocks, String source) {
    this.blocks = blocks;
    this.source = source;
  }

  /// Whether words stood between block `at` and the next one.
  boolean isBehind(int at) {
    if (at + 1 >= blocks.size()) {
      return false;
    }
    Span before = blocks.get(at).span();
    Span after = blocks.get(at + 1).span();
    return !before.isNone() && !after.isNone() && holdsWord(before.end(), after.start());
  }

  private boolean holdsWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

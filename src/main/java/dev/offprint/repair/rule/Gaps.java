package dev.offprint.repair.rule;

import dev.offprint.model.Block;
import dev.offprint.model.Span;
import java.util.List;

/// What stood in the source between blocks that follow one another now: furniture, most often.
public final class Gaps {
  private final List<Block> blocks;
  private final String source;

  /// @param source the text that the blocks were read from
  public Gaps(List<Block> blocks, String source) {
    this.blocks = blocks;
    this.source = source;
  }

  /// Whether words stood between block `at` and the next one.
  public boolean isBehind(int at) {
    return linesBehind(at, 1) > 0;
  }

  /// How many lines with words stood between block `at` and the next one, counted no further than
  /// `enough`.
  public int linesBehind(int at, int enough) {
    if (at < 0 || at + 1 >= blocks.size()) {
      return 0;
    }
    Span before = blocks.get(at).span();
    Span after = blocks.get(at + 1).span();
    return before.isNone() || after.isNone() ? 0 : lines(before.end(), after.start(), enough);
  }

  private int lines(int from, int to, int enough) {
    int lines = 0;
    boolean words = false;
    for (int i = from; i < to && lines < enough; i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        words = false;
      } else if (!words && Character.isLetterOrDigit(c)) {
        words = true;
        lines++;
      }
    }
    return lines;
  }
}

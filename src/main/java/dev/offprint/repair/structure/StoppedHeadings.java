package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds headings that are numbered and end with a full stop: `1. Introduction.`
///
/// Two of them or more count up from 1, and under each stands running text.
final class StoppedHeadings {
  private static final int FEWEST = 2;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private StoppedHeadings() {}

  /// Their indices; none where the numbers do not count up.
  ///
  /// @param lines those that begin with a digit or a sign
  static BitSet in(List<Block> blocks, BitSet lines) {
    BitSet found = new BitSet();
    int number = 0;
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      ItemMark mark = mark(blocks.get(i));
      if (mark != null && i + 1 < blocks.size() && isOverText(blocks, i)) {
        if (mark.number() != ++number) {
          return new BitSet();
        }
        found.set(i);
      }
    }
    return found.cardinality() >= FEWEST ? found : new BitSet();
  }

  /// The number of a short line that ends with a full stop; `null` where none stands.
  private static @Nullable ItemMark mark(Block block) {
    String text = Prose.body(block);
    if (text == null || text.length() > LONGEST || !text.endsWith(".")) {
      return null;
    }
    ItemMark mark = ItemMark.of(text);
    if (mark == null || !mark.isNumber()) {
      return null;
    }
    Look look = Look.of(text.substring(mark.length()));
    boolean isShort = look.words() <= MOST_WORDS && !look.holdsEnd() && look.end() == End.STOP;
    return isShort && Prose.startsAnew(look.text()) ? mark : null;
  }

  private static boolean isOverText(List<Block> blocks, int index) {
    Look next = Look.of(blocks.get(index + 1));
    return next != null
        && next.isProse()
        && next.holdsEnd()
        && ItemMark.of(next.text()) == null
        && Prose.startsAnew(next.text());
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.BitSet;
import java.util.List;

/// The short paragraphs of an article that begin with a digit or a sign: few, among which headings
/// with numbers, times and signs are looked for.
final class SignedLines {
  /// No such heading is longer.
  static final int LONGEST = 110;

  private SignedLines() {}

  /// Their indices.
  static BitSet in(List<Block> blocks) {
    BitSet found = new BitSet();
    int i = 0;
    for (Block block : blocks) {
      String text = Prose.body(block);
      found.set(i++, text != null && text.length() <= LONGEST && begins(text));
    }
    return found;
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && !Character.isLetter(text.charAt(0));
  }
}

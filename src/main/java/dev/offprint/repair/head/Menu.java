package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import java.util.BitSet;
import java.util.List;

/// The short lines above the title: the menu of the site, its buttons, the title of the window.
///
/// @param lines the indices of their blocks
record Menu(BitSet lines) {
  private static final int MOST_WORDS = 4;

  /// Fewer short lines that nobody knows may be anything.
  private static final int FEWEST = 3;

  /// The menu above the title `title`, which stands at `at`.
  static Menu above(int at, String title, List<Block> blocks, String language) {
    BitSet lines = new BitSet();
    boolean known = false;
    for (int i = 0; i < at; i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && !text.isEmpty()) {
        boolean furniture = Head.isPath(text) || BoilerplateRule.isFurniture(text, language);
        lines.set(i, !MetadataRows.isRow(text) && (furniture || isEntry(text, title)));
        known |= furniture;
      }
    }
    return new Menu(known || lines.cardinality() >= FEWEST ? lines : new BitSet());
  }

  private static boolean isEntry(String text, String title) {
    boolean window = text.length() > title.length() && text.startsWith(title);
    return window || Prose.words(text) <= MOST_WORDS && !Prose.endsSentence(text);
  }

  boolean has(int at) {
    return lines.get(at);
  }
}

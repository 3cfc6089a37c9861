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
/// @param known those among them that are furniture wherever they stand
record Menu(BitSet lines, BitSet known) {
  private static final int MOST_WORDS = 4;

  /// Fewer short lines that nobody knows may be anything.
  private static final int FEWEST = 3;

  private static final int FEWEST_OF_LONG = 6;
  private static final int MOST_OF_LONG = 8;

  private static final double CERTAIN = 0.96;
  private static final double LIKELY = 0.85;

  /// The menu above the title `title`, which stands at `at`.
  static Menu above(int at, String title, List<Block> blocks, String language) {
    BitSet lines = new BitSet();
    BitSet known = new BitSet();
    for (int i = 0; i < at; i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && !text.isEmpty()) {
        boolean furniture =
            Head.isPath(text) || BoilerplateRule.isFurniture(blocks.get(i), language);
        boolean row =
            MetadataRows.isRow(blocks.get(i)) || Head.isNameBesideDate(blocks, i, language);
        lines.set(i, !row && (furniture || isEntry(text, title)));
        known.set(i, furniture && lines.get(i));
      }
    }
    addNotices(at, blocks, lines, known);
    addLongEntries(at, blocks, lines);
    boolean menu = !known.isEmpty() || lines.cardinality() >= FEWEST;
    return new Menu(menu ? lines : new BitSet(), known);
  }

  /// Sentences above the title between furniture: a notice of cookies over its buttons.
  private static void addNotices(int at, List<Block> blocks, BitSet lines, BitSet known) {
    for (int i = 0; i + 1 < at; i++) {
      String text = lines.get(i) ? null : Prose.body(blocks.get(i));
      boolean beside = known.get(i + 1) || i > 0 && known.get(i - 1);
      boolean between = beside && lines.get(i + 1) && (i == 0 || lines.get(i - 1));
      if (between && text != null && !MetadataRows.isRow(blocks.get(i))) {
        lines.set(i);
      }
    }
  }

  /// Lines of a few words more, each between two entries of a long menu.
  private static void addLongEntries(int at, List<Block> blocks, BitSet lines) {
    BitSet entries = (BitSet) lines.clone();
    for (int i = 1; i + 1 < at && entries.cardinality() >= FEWEST_OF_LONG; i++) {
      String text = entries.get(i) ? null : Prose.body(blocks.get(i));
      boolean entry =
          text != null
              && entries.get(i - 1)
              && entries.get(i + 1)
              && !Prose.hasMoreWords(text, MOST_OF_LONG)
              && !Prose.endsSentence(text)
              && !Head.isOfPicture(blocks.get(i))
              && !MetadataRows.isRow(blocks.get(i));
      lines.set(i, entry || lines.get(i));
    }
  }

  private static boolean isEntry(String text, String title) {
    boolean window =
        text.length() > title.length() && (text.startsWith(title) || text.endsWith(" " + title));
    return window || !Prose.hasMoreWords(text, MOST_WORDS) && !Prose.endsSentence(text);
  }

  boolean has(int at) {
    return lines.get(at);
  }

  /// How sure it is that a line of it is furniture: beyond doubt where it is known, or where
  /// several others are.
  double confidence(int at) {
    return known.get(at) || known.cardinality() >= FEWEST ? CERTAIN : LIKELY;
  }
}

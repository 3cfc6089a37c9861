package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds headings that begin with a sign, as Japanese, Chinese and Korean texts have them:
/// `■ 市場の朝`, `◆年轻人的回归`.
///
/// Each stands alone above running text, or above such a heading with another sign. Lines with
/// the same sign directly below one another are a list, and so is what a colon announces.
final class MarkedHeadings {
  private static final Marks SIGNS = Marks.of("■□◆◇▼▽●○◎");

  /// The signs that may be bullets too: one alone is none.
  private static final Marks ROUND = Marks.of("●○◎");

  private static final int LONGEST = 45;
  private static final int FEWEST_ROUND = 2;
  private static final Marks NOT_INSIDE = Marks.of(":：／/＝=。");

  private final List<Block> blocks;
  private final BitSet found = new BitSet();
  private final BitSet round = new BitSet();

  private MarkedHeadings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// Whether a heading may begin with the sign.
  static boolean isSign(char c) {
    return SIGNS.has(c);
  }

  /// Their indices.
  ///
  /// @param lines those that begin with a digit or a sign
  static BitSet in(List<Block> blocks, BitSet lines) {
    MarkedHeadings headings = new MarkedHeadings(blocks);
    int last = blocks.size() - 1;
    for (int i = lines.previousSetBit(last); i >= 0; i = lines.previousSetBit(i - 1)) {
      char sign = sign(blocks.get(i));
      if (sign != 0 && i < last && headings.isHeading(i, sign)) {
        headings.found.set(i);
        headings.round.set(i, ROUND.has(sign));
      }
    }
    if (headings.round.cardinality() < FEWEST_ROUND) {
      headings.found.andNot(headings.round);
    }
    return headings.found;
  }

  private boolean isHeading(int index, char sign) {
    return (index == 0 || follows(blocks.get(index - 1), sign)) && isOverText(index, sign);
  }

  /// Whether a heading may stand below `before`: no item with the same sign, and nothing that
  /// announces one.
  private static boolean follows(Block before, char sign) {
    Look look = Look.of(before);
    return look == null || look.end() != End.COLON && look.text().charAt(0) != sign;
  }

  private boolean isOverText(int index, char sign) {
    Look next = Look.of(blocks.get(index + 1));
    if (next == null) {
      return false;
    }
    boolean other = found.get(index + 1) && next.text().charAt(0) != sign;
    return other
        || next.isProse()
            && (next.isClosed() || next.endsInQuotation())
            && ItemMark.of(next.text()) == null;
  }

  /// The sign that a short line begins with which is no sentence; 0 where none does.
  private static char sign(Block block) {
    String text = Prose.body(block);
    boolean marked =
        text != null && text.length() > 2 && text.length() <= LONGEST && SIGNS.has(text.charAt(0));
    return marked && text != null && isTitle(Look.of(block)) ? text.charAt(0) : 0;
  }

  private static boolean isTitle(@Nullable Look look) {
    if (look == null || !look.isOneLine() || look.holdsEnd()) {
      return false;
    }
    boolean open = look.end() == End.OPEN || look.end() == End.QUESTION;
    String words = look.text().substring(1).strip();
    return open
        && !words.isEmpty()
        && isEastAsian(words)
        && !MetadataRows.isRow(words)
        && !Credits.isCredited(words);
  }

  /// Whether a letter of Han, kana or Hangul stands in the words, and no mark of a row or of a
  /// sentence.
  private static boolean isEastAsian(String words) {
    boolean letter = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (NOT_INSIDE.has(c)) {
        return false;
      }
      letter |= c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' || isHangul(c);
    }
    return letter;
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}

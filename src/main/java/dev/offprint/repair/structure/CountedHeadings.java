package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.Look.End;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the headings of a paper, whose numbers have no full stop: `1 Introduction`, `2 Methods`,
/// `2.1 Sites`, `3 Results`.
///
/// Their numbers count up through the text, and under each stands running text or the first heading
/// of the part that it opens. A line with another number is none of them.
final class CountedHeadings {
  private static final int FEWEST = 3;
  private static final int FEWEST_OUTERMOST = 2;
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;
  private static final int DEEPEST = 4;

  private final List<Block> blocks;
  private final BitSet found = new BitSet();
  private int[] last = {0};

  private CountedHeadings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// Their indices; none where they are too few.
  ///
  /// @param lines those that begin with a digit or a sign
  static BitSet in(List<Block> blocks, BitSet lines) {
    CountedHeadings headings = new CountedHeadings(blocks);
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      headings.add(i);
    }
    boolean enough = headings.found.cardinality() >= FEWEST && headings.last[0] >= FEWEST_OUTERMOST;
    return enough ? headings.found : new BitSet();
  }

  private void add(int index) {
    int[] numbers = numbers(blocks.get(index));
    if (numbers != null
        && index + 1 < blocks.size()
        && follows(numbers, last)
        && isOverText(index, numbers)) {
      found.set(index);
      last = numbers;
    }
  }

  /// Whether `2`, `1.1` or `1.1.1` stands below `1.1`: the next number, or the first one below it.
  private static boolean follows(int[] next, int[] last) {
    int deepest = next.length - 1;
    if (next.length > last.length) {
      boolean inside = last[0] > 0 && next.length == last.length + 1 && next[deepest] == 1;
      return inside && Arrays.equals(next, 0, deepest, last, 0, deepest);
    }
    return next[deepest] == last[deepest] + 1 && Arrays.equals(next, 0, deepest, last, 0, deepest);
  }

  private boolean isOverText(int index, int[] numbers) {
    Look next = Look.of(blocks.get(index + 1));
    if (next == null) {
      return false;
    }
    int[] below = numbers(blocks.get(index + 1));
    boolean opens = below != null && below.length > numbers.length && follows(below, numbers);
    return opens || next.isProse() && next.holdsEnd() && Prose.startsAnew(next.text());
  }

  /// The numbers of a short line that could be such a heading; `null` of any other.
  private static int @Nullable [] numbers(Block block) {
    String text = Prose.body(block);
    if (text == null || text.length() > LONGEST || text.isEmpty() || !isDigit(text.charAt(0))) {
      return null;
    }
    int[] numbers = numbers(text);
    Look look = numbers == null ? null : Look.of(block);
    boolean fits = look != null && look.isOneLine() && look.end() == End.OPEN;
    return fits && look != null && look.words() <= MOST_WORDS && !look.holdsEnd() ? numbers : null;
  }

  private static int @Nullable [] numbers(String text) {
    int[] numbers = new int[DEEPEST];
    int depth = 0;
    int i = 0;
    while (i + 2 < text.length() && depth < DEEPEST && isDigit(text.charAt(i))) {
      int end = i + 1 < text.length() && isDigit(text.charAt(i + 1)) ? i + 2 : i + 1;
      numbers[depth++] = Integer.parseInt(text, i, end, 10);
      i = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
      if (i == end) {
        break;
      }
    }
    boolean begins = i + 1 < text.length() && text.charAt(i) == ' ' && isCapital(text, i + 1);
    return begins && text.charAt(i - 1) != '.' ? Arrays.copyOf(numbers, depth) : null;
  }

  private static boolean isCapital(String text, int at) {
    return Character.isLetter(text.charAt(at)) && !Character.isLowerCase(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

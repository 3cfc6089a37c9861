package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Inlines;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds headings that begin with the time at which their section was written, as a report has them
/// that grows through a day: `11:58 Bridge to stay shut overnight`.
///
/// Three of them or more, and under each stands running text, the name of who wrote it between them
/// perhaps. Where nothing but such lines follow one another, they are a programme.
final class TimedHeadings {
  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 15;
  private static final int MOST_NAME_WORDS = 4;

  /// `p.m.`
  private static final int LONGEST_HALF = 4;

  private TimedHeadings() {}

  /// Their indices; none where some such line is no heading.
  ///
  /// @param lines those that begin with a digit or a sign
  static BitSet in(List<Block> blocks, BitSet lines) {
    BitSet found = new BitSet();
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      if (isTimed(Look.of(blocks.get(i)))) {
        if (!isOverText(blocks, i)) {
          return new BitSet();
        }
        found.set(i);
      }
    }
    return found.cardinality() >= FEWEST ? found : new BitSet();
  }

  private static boolean isTimed(@Nullable Look look) {
    if (look == null || !look.isOneLine() || !Character.isDigit(look.text().charAt(0))) {
      return false;
    }
    int end = timeEnd(look.text());
    return end > 0
        && end + 1 < look.text().length()
        && look.text().charAt(end) == ' '
        && Character.isLetter(look.text().charAt(end + 1))
        && !Character.isLowerCase(look.text().charAt(end + 1))
        && look.end() == End.OPEN
        && look.words() <= MOST_WORDS;
  }

  /// Whether the block is a heading already that begins with a time.
  static boolean isOne(Block block) {
    return block instanceof Heading heading && timeEnd(Inlines.text(heading.content())) > 0;
  }

  /// Whether the text is nothing but a time, `2.31 pm`, or begins with one that is no number of a
  /// section: `9:05 A dog on the ice`.
  static boolean mayBeTime(String text) {
    int end = timeEnd(text);
    boolean alone = text.length() - end <= LONGEST_HALF + 1 && text.indexOf(' ', end + 1) < 0;
    return end > 0 && (alone || text.charAt(end - 3) == ':');
  }

  /// Where the time is over that the text begins with; 0 where none stands there.
  private static int timeEnd(String text) {
    int mark = digits(text, 0);
    boolean marked = mark > 0 && mark < text.length() && ":.".indexOf(text.charAt(mark)) >= 0;
    int end = marked ? digits(text, mark + 1) : 0;
    return marked && end == mark + 3 ? end : 0;
  }

  /// The offset behind one or two digits; that of a third one counts as none.
  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i == from + 3 ? 0 : i;
  }

  private static boolean isOverText(List<Block> blocks, int index) {
    Look next = at(blocks, index + 1);
    if (next == null) {
      return false;
    }
    Look below = at(blocks, index + 2);
    boolean name = next.end() == End.OPEN && next.words() <= MOST_NAME_WORDS && !isTimed(next);
    return next.isProse() || name && below != null && below.isProse();
  }

  private static @Nullable Look at(List<Block> blocks, int index) {
    return index < blocks.size() ? Look.of(blocks.get(index)) : null;
  }
}

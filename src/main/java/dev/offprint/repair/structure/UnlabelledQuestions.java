package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what an interviewer asks where no name says who speaks.
///
/// At least three paragraphs ask, one of them at greater length than a heading would, or two that
/// ask somebody who speaks of herself; an answer follows each, and none is long in coming.
final class UnlabelledQuestions {
  private static final int FEWEST = 3;
  private static final int FEWEST_PERSONAL = 2;
  private static final int LONGEST = 400;
  private static final int HEADING_WORDS = 12;

  /// So many paragraphs an answer has at most, taken all together.
  private static final int MOST_ANSWERS = 4;

  private UnlabelledQuestions() {}

  /// The indices of the questions; none where the article is no interview.
  static BitSet in(List<Block> blocks, String language) {
    BitSet questions = new BitSet();
    boolean isLong = false;
    for (int i = 0; i < blocks.size(); i++) {
      Look look = question(blocks.get(i));
      if (look != null) {
        questions.set(i);
        isLong |= look.holdsEnd() || look.words() > HEADING_WORDS;
      }
    }
    int count = questions.cardinality();
    boolean may = count >= FEWEST && isLong || count >= FEWEST_PERSONAL;
    boolean isInterview =
        may
            && isTurns(blocks, questions)
            && (count >= FEWEST && isLong || Persons.talk(blocks, questions, language));
    return isInterview ? questions : new BitSet();
  }

  private static @Nullable Look question(Block block) {
    String text = Prose.body(block);
    boolean maybe =
        text != null
            && text.length() > 1
            && text.length() <= LONGEST
            && Look.mayAsk(text)
            && text.indexOf('\n') < 0
            && !HeadingShape.isSpeech(text);
    Look look = maybe ? Look.of(block) : null;
    return look != null && look.end() == End.QUESTION ? look : null;
  }

  private static boolean isTurns(List<Block> blocks, BitSet questions) {
    int first = questions.nextSetBit(0);
    int other = blocks.size() - first - questions.cardinality();
    if (other > questions.cardinality() * MOST_ANSWERS) {
      return false;
    }
    for (int i = first; i >= 0; i = questions.nextSetBit(i + 1)) {
      String answer = i + 1 < blocks.size() ? Prose.body(blocks.get(i + 1)) : null;
      if (answer == null || questions.get(i + 1) || Look.of(answer).end() == End.COLON) {
        return false;
      }
      if (isBelowHeading(blocks, i)) {
        return false;
      }
    }
    return blocks.subList(first, blocks.size()).stream().noneMatch(Block.Heading.class::isInstance);
  }

  /// Whether a line that could be a heading stands directly above.
  private static boolean isBelowHeading(List<Block> blocks, int index) {
    String above = index == 0 ? null : Prose.body(blocks.get(index - 1));
    if (above == null || above.isEmpty() || !HeadingShape.mayBe(above)) {
      return false;
    }
    HeadingShape shape = HeadingShape.of(Look.of(above));
    return shape != null && shape.isPlain();
  }
}

package dev.offprint.repair.structure;

import dev.offprint.repair.structure.Look.End;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the headings of one article are set, as far as they are known: what is a heading there
/// beside plain lines.
final class HeadingHabits {
  /// So many plain headings show that the article has headings at all.
  private static final int ENOUGH = 2;

  private static final int MANY_WORDS = 10;

  private final Set<String> colonTitles = new HashSet<>();
  private boolean colonTitlesRepeat;
  private int plain;
  private int shortQuestions;
  private int windingQuestions;
  private int longQuestions;

  /// Counts a line that could be a heading, or is one already.
  ///
  /// @param shape `null` where a heading does not look like one
  void count(@Nullable HeadingShape shape, boolean heading) {
    if (shape != null && shape.look().end() == End.QUESTION) {
      int one = shape.look().holdsEnd() ? 0 : 1;
      shortQuestions += one;
      windingQuestions += isWinding(shape) ? one : 0;
    }
    if (shape != null && shape.look().end() == End.COLON && shape.titleCase()) {
      colonTitlesRepeat |= !colonTitles.add(shape.look().text());
    }
    plain += heading && (shape == null || shape.isPlain()) ? 1 : 0;
  }

  void countLongQuestion() {
    longQuestions++;
  }

  /// Counts one more plain heading; answers whether that changes what else is one.
  boolean addPlain() {
    return ++plain <= ENOUGH;
  }

  boolean hasPlain() {
    return plain > 0;
  }

  boolean hasEnough() {
    return plain >= ENOUGH;
  }

  /// Whether one line alone asks.
  boolean hasLoneQuestion() {
    return shortQuestions == 1 && longQuestions == 0;
  }

  /// Whether a question such as this one stands over a section. In an interview some are longer
  /// than any heading.
  boolean takesQuestion(HeadingShape shape) {
    if (hasEnough()) {
      return longQuestions <= 2 * shortQuestions && !holdsWideComma(shape);
    }
    int straight = shortQuestions - windingQuestions;
    return straight >= ENOUGH && longQuestions * 3 < straight && !isWinding(shape);
  }

  /// Whether two lines or more with capitals and colons stand over sections; the names of those
  /// who speak would come again.
  boolean takesColons() {
    return hasEnough() || (colonTitles.size() >= ENOUGH && !colonTitlesRepeat);
  }

  /// A long question with a comma, as somebody asks it in running text.
  private static boolean isWinding(HeadingShape shape) {
    return shape.look().words() >= MANY_WORDS && HeadingNeighbours.holdsComma(shape);
  }

  private static boolean holdsWideComma(HeadingShape shape) {
    String text = shape.look().text();
    return shape.look().words() >= MANY_WORDS && (text.indexOf('，') >= 0 || text.indexOf('、') >= 0);
  }
}

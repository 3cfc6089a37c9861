package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.typeset.LineBreaker.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Words are boxes of 10 points and more, spaces 3 points, which give 1.8 and take 0.9.
class LineBreakerTest {
  @Test
  void whatFitsIsOneLine() {
    assertArrayEquals(new int[] {4}, LineBreaker.breaks(words(10, 20), measure(40)));
  }

  @Test
  void aForcedLineEndIsKept() {
    Items items = new Items();
    items.box(10, 0, 1);
    items.lineEnd(1);
    items.box(10, 2, 3);
    items.lineEnd(3);
    assertArrayEquals(new int[] {2, 5}, LineBreaker.breaks(items, measure(100)));
  }

  @Test
  void aWordThatNoLineHoldsSticksOut() {
    assertArrayEquals(new int[] {1, 3, 6}, LineBreaker.breaks(words(30, 90, 30), measure(50)));
  }

  @Test
  void noWordAtAllIsALineToo() {
    Items items = new Items();
    items.lineEnd(0);
    assertArrayEquals(new int[] {1}, LineBreaker.breaks(items, measure(50)));
  }

  /// The best of all ways to break, wherever there is one with tolerable lines.
  @Test
  void theParagraphAsAWholeLooksBest() {
    Random random = new Random(3);
    int feasible = 0;
    for (int run = 0; run < 400; run++) {
      Items items = randomItems(random, 3 + random.nextInt(9));
      Measure measure = new Measure(60 + random.nextInt(60), random.nextInt(2) * 15, 12);
      double best = best(items, measure);
      if (best < Double.MAX_VALUE) {
        feasible++;
        int[] found = LineBreaker.breaks(items, measure);
        assertEquals(best, demerits(items, measure, found), 1e-3 * best + 1e-6);
      }
    }
    assertEquals(true, feasible > 100, feasible + " feasible paragraphs");
  }

  @Test
  void aLongParagraphOfShortWordsHasNoOverfullLine() {
    Random random = new Random(4);
    Items items = randomItems(random, 3_000);
    Measure measure = measure(200);
    int start = 0;
    for (int end : LineBreaker.breaks(items, measure)) {
      Line line = line(items, start, end);
      assertEquals(true, line.width - line.shrink <= 200.01, "a line of " + line.width);
      start = end + 1;
    }
  }

  private static Measure measure(float width) {
    return new Measure(width, 0, 12);
  }

  private static Items words(float... widths) {
    Items items = new Items();
    for (int i = 0; i < widths.length; i++) {
      items.box(widths[i], 2 * i, 2 * i + 1);
      if (i < widths.length - 1) {
        items.glue(3, 1.8f, 0.9f, 2 * i + 1);
      }
    }
    items.lineEnd(2 * widths.length);
    return items;
  }

  private static Items randomItems(Random random, int words) {
    Items items = new Items();
    int at = 0;
    for (int i = 0; i < words; i++) {
      items.box(5 + random.nextInt(25), at, ++at);
      if (random.nextInt(3) == 0) {
        items.hyphen(80, 4, at);
        items.box(5 + random.nextInt(15), at, ++at);
      }
      if (i < words - 1) {
        items.glue(3, 1.8f, 0.9f, at++);
      }
    }
    items.lineEnd(at);
    return items;
  }

  /// The line between two breaks, as wide as it is.
  private static final class Line {
    double width;
    double stretch;
    double shrink;
  }

  private static Line line(Items items, int start, int end) {
    Line line = new Line();
    int first = start;
    while (first < end && !items.isBox(first)) {
      first++;
    }
    for (int i = first; i < end; i++) {
      line.width += items.kind(i) == Items.HYPHEN ? 0 : items.width(i);
      line.stretch += items.stretch(i);
      line.shrink += items.shrink(i);
    }
    line.width += items.kind(end) == Items.HYPHEN ? items.width(end) : 0;
    return line;
  }

  private static double best(Items items, Measure measure) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.count() - 1; i++) {
      if (items.isSpace(i) || items.kind(i) == Items.HYPHEN) {
        places.add(i);
      }
    }
    double best = Double.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << places.size(); chosen++) {
      int[] breaks = new int[Integer.bitCount(chosen) + 1];
      int count = 0;
      for (int i = 0; i < places.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          breaks[count++] = places.get(i);
        }
      }
      breaks[count] = items.count() - 1;
      best = Math.min(best, demerits(items, measure, breaks));
    }
    return best;
  }

  /// What the breaker says that it minimizes, told once more; without bound where a line is not
  /// tolerable.
  private static double demerits(Items items, Measure measure, int[] breaks) {
    double total = 0;
    int fitnessBefore = 1;
    int before = -1;
    for (int k = 0; k < breaks.length; k++) {
      int end = breaks[k];
      Line line = line(items, before + 1, end);
      double missing = measure.width() - line.width;
      double give = line.stretch + measure.slack();
      double ratio =
          missing >= 0
              ? (give > 0 ? missing / give : missing > 0.01 ? 1e3 : 0)
              : line.shrink > 0 ? missing / line.shrink : -2;
      double badness = Math.min(100 * Math.pow(Math.abs(ratio), 3), 1e7);
      if (ratio < -1 || badness > 500) {
        return Double.MAX_VALUE;
      }
      int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
      total += Math.pow(10 + badness, 2);
      total += Math.pow(Math.max(0, items.penalty(end)), 2);
      boolean hyphen = items.kind(end) == Items.HYPHEN;
      boolean hyphenBefore = before >= 0 && items.kind(before) == Items.HYPHEN;
      total += hyphen && hyphenBefore ? 20_000 : 0;
      if (k == breaks.length - 1) {
        total += line.width < measure.stub() && k > 0 ? 250_000 : 0;
        total += hyphenBefore ? 250_000 : 0;
      }
      total += Math.abs(fitness - fitnessBefore) > 1 ? 10_000 : 0;
      fitnessBefore = fitness;
      before = end;
    }
    return total;
  }
}

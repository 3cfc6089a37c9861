package dev.offprint.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the line ends of a paragraph so that the paragraph as a whole looks best (Knuth and
/// Plass's total fit).
///
/// Tried first with tight spacing, then looser, at last with words allowed to stick out: there is
/// always an answer.
final class LineBreaker {
  private static final double LINE_DEMERIT = 10;
  private static final double FITNESS_DEMERITS = 10_000;
  private static final double DOUBLE_HYPHEN_DEMERITS = 20_000;
  private static final double STUB_DEMERITS = 250_000;
  private static final double[] TOLERANCES = {500, 2_500, Double.MAX_VALUE};

  private final Items items;
  private final Measure measure;

  /// The line to be filled.
  ///
  /// @param width of every line
  /// @param slack how far a line may fall short at no cost but its square: 0 for justified text
  /// @param stub a last line shorter than this is bad
  record Measure(float width, float slack, float stub) {}

  private final Node head = new Node(-1, 0, 1, 0, null);
  private double width;
  private double stretch;
  private double shrink;
  private double tolerance;
  private double emergency;

  private LineBreaker(Items items, Measure measure) {
    this.items = items;
    this.measure = measure;
  }

  /// The indexes of the items at which the lines end; the last one is the last item.
  static int[] breaks(Items items, Measure measure) {
    LineBreaker breaker = new LineBreaker(items, measure);
    for (int pass = 0; pass < TOLERANCES.length; pass++) {
      breaker.emergency = pass == 0 ? 0 : measure.width() * 0.05;
      Node end = breaker.run(TOLERANCES[pass], pass == TOLERANCES.length - 1);
      if (end != null) {
        return end.path();
      }
    }
    throw new IllegalStateException("the last pass accepts every line");
  }

  /// The best break so far that ends a line at an item.
  private static final class Node {
    final int item;
    final int line;
    final int fitness;
    final double demerits;
    final @Nullable Node previous;
    double width;
    double stretch;
    double shrink;

    Node(int item, int line, int fitness, double demerits, @Nullable Node previous) {
      this.item = item;
      this.line = line;
      this.fitness = fitness;
      this.demerits = demerits;
      this.previous = previous;
    }

    int[] path() {
      int[] path = new int[line];
      Node node = this;
      for (int i = line - 1; i >= 0 && node != null; i--) {
        path[i] = node.item;
        node = node.previous;
      }
      return path;
    }
  }

  private final List<Node> actives = new ArrayList<>();

  private @Nullable Node run(double allowed, boolean last) {
    tolerance = allowed;
    actives.clear();
    actives.add(head);
    width = 0;
    stretch = 0;
    shrink = 0;
    for (int i = 0; i < items.count(); i++) {
      switch (items.kind(i)) {
        case Items.BOX -> width += items.width(i);
        case Items.GLUE -> {
          if (i > 0 && items.isBox(i - 1) && items.isSpace(i)) {
            tryBreak(i, last);
          }
          width += items.width(i);
          stretch += items.stretch(i);
          shrink += items.shrink(i);
        }
        default -> tryBreak(i, last);
      }
      if (actives.isEmpty()) {
        return null;
      }
    }
    Node best = actives.get(0);
    for (Node node : actives) {
      if (node.demerits < best.demerits) {
        best = node;
      }
    }
    return best;
  }

  private final double[] bestDemerits = new double[4];
  private final Node[] bestFrom = new Node[4];

  private void tryBreak(int item, boolean last) {
    Arrays.fill(bestDemerits, Double.MAX_VALUE);
    boolean forced = items.penalty(item) <= Items.FORCED;
    Node dropped = null;
    int kept = 0;
    for (int i = 0; i < actives.size(); i++) {
      Node from = actives.get(i);
      double ratio = ratio(from, item);
      boolean tooLong = ratio < -1;
      if (!tooLong) {
        consider(from, item, ratio);
      }
      if (tooLong || forced) {
        dropped = from;
      } else {
        actives.set(kept++, from);
      }
    }
    actives.subList(kept, actives.size()).clear();
    boolean found = addBest(item);
    if (!found && actives.isEmpty() && last && dropped != null) {
      add(new Node(item, dropped.line + 1, 1, dropped.demerits, dropped), item);
    }
  }

  private double ratio(Node from, int item) {
    double natural =
        width - from.width + (items.kind(item) == Items.HYPHEN ? items.width(item) : 0);
    double missing = measure.width() - natural;
    if (missing >= 0) {
      double give = stretch - from.stretch + measure.slack() + emergency;
      return give > 0 ? missing / give : missing > 0.01 ? 1e3 : 0;
    }
    double take = shrink - from.shrink;
    return take > 0 ? missing / take : -2;
  }

  private void consider(Node from, int item, double ratio) {
    double badness = Math.min(100 * Math.pow(Math.abs(ratio), 3), 1e7);
    if (badness > tolerance) {
      return;
    }
    int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    double demerits = from.demerits + demerits(from, item, badness);
    if (Math.abs(fitness - from.fitness) > 1) {
      demerits += FITNESS_DEMERITS;
    }
    if (demerits < bestDemerits[fitness]) {
      bestDemerits[fitness] = demerits;
      bestFrom[fitness] = from;
    }
  }

  private double demerits(Node from, int item, double badness) {
    double line = LINE_DEMERIT + badness;
    double demerits = line * line;
    int penalty = items.penalty(item);
    if (penalty > 0) {
      demerits += (double) penalty * penalty;
    }
    if (isHyphen(item) && isHyphen(from.item)) {
      demerits += DOUBLE_HYPHEN_DEMERITS;
    }
    if (item == items.count() - 1) {
      double length = width - from.width;
      demerits += length < measure.stub() && from.line > 0 ? STUB_DEMERITS : 0;
      demerits += isHyphen(from.item) ? STUB_DEMERITS : 0;
    }
    return demerits;
  }

  private boolean isHyphen(int item) {
    return item >= 0 && items.kind(item) == Items.HYPHEN;
  }

  private boolean addBest(int item) {
    boolean found = false;
    for (int fitness = 0; fitness < 4; fitness++) {
      if (bestDemerits[fitness] < Double.MAX_VALUE) {
        Node from = bestFrom[fitness];
        add(new Node(item, from.line + 1, fitness, bestDemerits[fitness], from), item);
        found = true;
      }
    }
    return found;
  }

  /// Remembers the totals of the line that would start after `item`: what can be discarded there is
  /// not part of it.
  private void add(Node node, int item) {
    double w = width;
    double y = stretch;
    double z = shrink;
    for (int i = item; i < items.count() && !items.isBox(i); i++) {
      if (i > item && items.penalty(i) <= Items.FORCED) {
        break;
      }
      if (items.isGlue(i)) {
        w += items.width(i);
        y += items.stretch(i);
        z += items.shrink(i);
      }
    }
    node.width = w;
    node.stretch = y;
    node.shrink = z;
    actives.add(node);
  }
}

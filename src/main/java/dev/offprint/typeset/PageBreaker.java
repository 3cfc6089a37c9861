package dev.offprint.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts a column of slabs into pages so that the document as a whole looks best: full pages, no
/// widows and orphans, headings with what follows. Time grows linearly with the number of slabs.
final class PageBreaker {
  private static final double UNEVEN = 4;

  /// A last page with fewer lines looks left over.
  private static final int FEWEST_AT_END = 5;

  private static final double LONELY = 40;

  private final List<Slab> slabs;
  private final ToDoubleFunction<Slab> heights;
  private final double[] bottoms;

  private final double highest;

  /// @param heights how high the type area is of a page that begins with a slab
  PageBreaker(List<Slab> slabs, ToDoubleFunction<Slab> heights) {
    this.slabs = slabs;
    this.heights = heights;
    this.highest = slabs.stream().mapToDouble(heights).max().orElse(0);
    this.bottoms = new double[slabs.size() + 1];
    for (int i = 0; i < slabs.size(); i++) {
      bottoms[i + 1] = bottoms[i] + slabs.get(i).gap() + slabs.get(i).height();
    }
  }

  /// The index of the first slab of each page.
  List<Integer> pageStarts() {
    int count = slabs.size();
    double[] best = new double[count + 1];
    int[] from = new int[count + 1];
    for (int end = 1; end <= count; end++) {
      best[end] = Double.MAX_VALUE;
      boolean atEnd = end == count || slabs.get(end).breakCost() == Slab.ALWAYS;
      double here = atEnd ? 0 : slabs.get(end).breakCost();
      for (int start = end - 1; start >= 0; start--) {
        double cost = best[start] + pageCost(start, end, atEnd) + here;
        if (cost < best[end]) {
          best[end] = cost;
          from[end] = start;
        }
        boolean full = height(start, end) > highest;
        if (full || slabs.get(start).breakCost() == Slab.ALWAYS) {
          break;
        }
      }
    }
    return starts(from);
  }

  private static List<Integer> starts(int[] from) {
    Deque<Integer> starts = new ArrayDeque<>();
    for (int end = from.length - 1; end > 0; end = from[end]) {
      starts.addFirst(from[end]);
    }
    return new ArrayList<>(starts);
  }

  private double height(int start, int end) {
    return bottoms[end] - bottoms[start] - slabs.get(start).gap();
  }

  private double pageCost(int start, int end, boolean atEnd) {
    double available = heights.applyAsDouble(slabs.get(start));
    double empty = available - height(start, end);
    if (empty < -0.01) {
      return end - start == 1 ? 0 : 1e12;
    }
    if (atEnd) {
      int missing = FEWEST_AT_END - (end - start);
      return start > 0 && missing > 0 ? LONELY * missing * missing : 0;
    }
    double lines = empty / 12;
    return UNEVEN * lines * lines;
  }
}

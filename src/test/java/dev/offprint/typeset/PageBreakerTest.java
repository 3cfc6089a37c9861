package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
  private static final double WIDOW = 1e5;
  private static final double KEEP = 1e6;
  private static final float LINE = 12;

  @Test
  void whatFitsIsOnePage() {
    assertEquals(List.of(0), starts(paragraph(5), 5 * LINE));
  }

  @Test
  void aDemandedBreakIsMade() {
    List<Slab> slabs = new ArrayList<>(paragraph(3));
    slabs.add(slab(Slab.ALWAYS));
    slabs.addAll(paragraph(2));
    assertEquals(List.of(0, 3), starts(slabs, 50 * LINE));
  }

  @Test
  void noLineOfAParagraphStandsAlone() {
    List<Slab> slabs = new ArrayList<>(paragraph(9));
    slabs.addAll(paragraph(4));
    slabs.addAll(paragraph(9));
    Set<Integer> starts = new HashSet<>(starts(slabs, 10 * LINE));
    for (int lonely : List.of(1, 8, 10, 12, 14, 21)) {
      assertTrue(!starts.contains(lonely), starts.toString());
    }
  }

  @Test
  void aHeadingStaysWithWhatFollows() {
    List<Slab> slabs = new ArrayList<>(paragraph(9));
    slabs.add(slab(0));
    List<Slab> after = paragraph(6);
    slabs.add(slab(KEEP));
    slabs.addAll(after.subList(1, 6));
    assertEquals(List.of(0, 9), starts(slabs, 10 * LINE));
  }

  @Test
  void whatIsTallerThanAPageHasOneOfItsOwn() {
    List<Slab> slabs = new ArrayList<>(paragraph(2));
    slabs.add(new Slab(0, 500, 0, List.of(), null, null));
    slabs.addAll(paragraph(2));
    List<Integer> starts = starts(slabs, 100);
    assertTrue(starts.contains(2) && starts.contains(3), starts.toString());
  }

  @Test
  void aTallerFirstPageIsFilled() {
    List<Slab> slabs = new ArrayList<>();
    slabs.add(new Slab(0, LINE, 0, List.of(), Slab.Opening.article("Title", ""), null));
    slabs.addAll(paragraph(29));
    PageBreaker breaker =
        new PageBreaker(slabs, first -> (first.opening() == null ? 10 : 20) * LINE);
    assertEquals(List.of(0, 20), breaker.pageStarts());
  }

  @Test
  void theCheapestOfAllWaysIsFound() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      List<Slab> slabs = new ArrayList<>();
      int count = 1 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        double[] costs = {0, 0, 30, WIDOW, KEEP, random.nextInt(9) == 0 ? Slab.ALWAYS : 0};
        double cost = i == 0 ? 0 : costs[random.nextInt(costs.length)];
        float gap = random.nextInt(3) * 6;
        slabs.add(new Slab(gap, LINE + random.nextInt(2) * 12, cost, List.of(), null, null));
      }
      double height = (2 + random.nextInt(5)) * LINE;
      double found = cost(slabs, starts(slabs, height), height);
      assertEquals(cheapest(slabs, height), found, 1e-6, slabs.toString());
    }
  }

  @Test
  void noPageIsOverfull() {
    Random random = new Random(8);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      slabs.addAll(paragraph(1 + random.nextInt(9)));
    }
    double height = 40 * LINE;
    List<Integer> starts = starts(slabs, height);
    for (int page = 0; page < starts.size(); page++) {
      int end = page + 1 < starts.size() ? starts.get(page + 1) : slabs.size();
      assertTrue(height(slabs, starts.get(page), end) <= height + 0.01);
    }
  }

  /// Counts how often the type area is asked for instead of taking the time.
  @Test
  void theWorkGrowsWithTheLengthAndNoFaster() {
    long small = work(2_000);
    long large = work(20_000);
    assertTrue(large < small * 11, small + " and " + large);
  }

  private static long work(int lines) {
    long[] asked = new long[1];
    List<Slab> slabs = paragraph(lines);
    new PageBreaker(
            slabs,
            first -> {
              asked[0]++;
              return 40 * LINE;
            })
        .pageStarts();
    return asked[0];
  }

  private static List<Integer> starts(List<Slab> slabs, double height) {
    return new PageBreaker(slabs, first -> height).pageStarts();
  }

  /// Lines whose first and last two stay together.
  private static List<Slab> paragraph(int lines) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      boolean free = i == 0 || (i >= 2 && lines - i >= 2);
      slabs.add(slab(free ? 0 : WIDOW));
    }
    return slabs;
  }

  private static Slab slab(double cost) {
    return new Slab(0, LINE, cost, List.of(), null, null);
  }

  private static double height(List<Slab> slabs, int start, int end) {
    double height = -slabs.get(start).gap();
    for (int i = start; i < end; i++) {
      height += slabs.get(i).gap() + slabs.get(i).height();
    }
    return height;
  }

  /// What the page breaker says that it minimizes, told once more.
  private static double cost(List<Slab> slabs, List<Integer> starts, double height) {
    double cost = 0;
    for (int page = 0; page < starts.size(); page++) {
      int start = starts.get(page);
      int end = page + 1 < starts.size() ? starts.get(page + 1) : slabs.size();
      boolean last = end == slabs.size() || slabs.get(end).breakCost() == Slab.ALWAYS;
      cost += last ? 0 : slabs.get(end).breakCost();
      double empty = height - height(slabs, start, end);
      if (empty < -0.01) {
        cost += end - start == 1 ? 0 : 1e12;
      } else if (!last) {
        cost += 4 * (empty / 12) * (empty / 12);
      } else if (start > 0 && end - start < 5) {
        cost += 40.0 * (5 - (end - start)) * (5 - (end - start));
      }
    }
    return cost;
  }

  private static double cheapest(List<Slab> slabs, double height) {
    double cheapest = Double.MAX_VALUE;
    int count = slabs.size();
    for (int chosen = 0; chosen < 1 << (count - 1); chosen++) {
      List<Integer> starts = new ArrayList<>(List.of(0));
      boolean obeys = true;
      for (int i = 1; i < count; i++) {
        boolean starting = (chosen >> (i - 1) & 1) == 1;
        obeys &= starting || slabs.get(i).breakCost() != Slab.ALWAYS;
        if (starting) {
          starts.add(i);
        }
      }
      if (obeys) {
        cheapest = Math.min(cheapest, cost(slabs, starts, height));
      }
    }
    return cheapest;
  }
}

package dev.offprint.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How wide the columns of a table are: what they ask for where there is room, else more for those
/// that hold more (CSS 2.2, 17.5.2.2). Widths are in points.
final class ColumnWidths {
  /// A table that is nearly as wide as the text is made as wide.
  private static final float NEARLY = 0.85f;

  /// So that what fits is not broken for the last digit of a sum.
  private static final float ROUNDING = 0.1f;

  private final float[] least;
  private final float[] most;

  /// @param available the width for all of them; no word asks for more than a fair share of it
  ColumnWidths(int columns, List<TableCell> cells, float available) {
    this.least = new float[columns];
    this.most = new float[columns];
    float share = Math.max(available / columns, available / 4);
    List<TableCell> wide = new ArrayList<>();
    for (TableCell cell : cells) {
      if (cell.slot().colspan() == 1) {
        int column = cell.slot().column();
        least[column] = Math.max(least[column], least(cell, share));
        most[column] = Math.max(most[column], most(cell));
      } else {
        wide.add(cell);
      }
    }
    wide.sort(Comparator.comparingInt(cell -> cell.slot().colspan()));
    for (TableCell cell : wide) {
      spread(most, cell, most(cell));
      spread(least, cell, least(cell, share));
    }
  }

  private static float least(TableCell cell, float share) {
    return Math.min(cell.least() + ROUNDING, share) + cell.sides();
  }

  private static float most(TableCell cell) {
    return cell.most() + ROUNDING + cell.sides();
  }

  /// Widens the columns under a cell that needs more than they have.
  private static void spread(float[] widths, TableCell cell, float needed) {
    int from = cell.slot().column();
    int to = from + cell.slot().colspan();
    float missing = needed - sum(widths, from, to);
    if (missing <= 0) {
      return;
    }
    float have = sum(widths, from, to);
    for (int i = from; i < to; i++) {
      widths[i] += have > 0 ? missing * widths[i] / have : missing / (to - from);
    }
  }

  /// Whether no word is wider than its column.
  boolean fitIn(float available) {
    return sum(least, 0, least.length) <= available;
  }

  float[] in(float available) {
    float wanted = sum(most, 0, most.length);
    if (wanted <= available) {
      return wanted < available * NEARLY ? most : scaled(most, available / wanted);
    }
    return fitIn(available) ? shared(available) : squeezed(available);
  }

  /// What a column of few words wants it gets, as long as that is a fair share. The others get what
  /// they need and, of the rest, more the more they hold: by the root of it, which makes rows lower
  /// than equal measure would.
  private float[] shared(float available) {
    Integer[] order = order(most);
    float[] widths = new float[most.length];
    float rest = available;
    float needed = sum(least, 0, least.length);
    int next = 0;
    while (most[order[next]] <= rest / (order.length - next)
        && needed - least[order[next]] <= rest - most[order[next]]) {
      int column = order[next++];
      widths[column] = most[column];
      needed -= least[column];
      rest -= most[column];
    }
    double wishes = 0;
    for (int i = next; i < order.length; i++) {
      wishes += wish(order[i]);
    }
    for (int i = next; i < order.length; i++) {
      double part = wishes > 0 ? wish(order[i]) / wishes : 1.0 / (order.length - next);
      widths[order[i]] = least[order[i]] + (float) ((rest - needed) * part);
    }
    return widths;
  }

  private double wish(int column) {
    return Math.sqrt(Math.max(0, most[column] - least[column]));
  }

  /// Narrow columns keep what they need; the others get equal parts of the rest.
  private float[] squeezed(float available) {
    Integer[] order = order(least);
    float[] widths = new float[least.length];
    float rest = available;
    for (int i = 0; i < order.length; i++) {
      float share = rest / (order.length - i);
      widths[order[i]] = Math.min(least[order[i]], share);
      rest -= widths[order[i]];
    }
    return widths;
  }

  /// The columns from the narrowest to the widest.
  private static Integer[] order(float[] widths) {
    Integer[] order = new Integer[widths.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> widths[i]));
    return order;
  }

  private static float[] scaled(float[] widths, float factor) {
    float[] scaled = new float[widths.length];
    for (int i = 0; i < widths.length; i++) {
      scaled[i] = widths[i] * factor;
    }
    return scaled;
  }

  private static float sum(float[] widths, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }
}

package dev.offprint.report.page;

import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands side by side: each block of the article with its place in the source, and between
/// them what is in no block any more.
final class Rows {
  /// One row: a block, or a change that left no block.
  ///
  /// @param start where it begins in the source; -1 for what is not in it
  /// @param change the index of the change where there is no block
  record Row(int start, @Nullable Block block, int change) {}

  private final List<Row> rows = new ArrayList<>();

  private Rows() {}

  static List<Row> of(List<Block> blocks, List<Change> changes) {
    Rows rows = new Rows();
    List<Row> gone = gone(blocks, changes);
    int next = 0;
    for (Block block : blocks) {
      int start = block.span().start();
      while (next < gone.size() && start >= 0 && gone.get(next).start() < start) {
        rows.rows.add(gone.get(next++));
      }
      rows.rows.add(new Row(start, block, -1));
    }
    rows.rows.addAll(gone.subList(next, gone.size()));
    return rows.rows;
  }

  /// The changes outside of all blocks, in the order of the source, none inside another.
  private static List<Row> gone(List<Block> blocks, List<Change> changes) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).where().length() > 0) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> changes.get(i).where().start())
            .thenComparing(i -> -changes.get(i).where().length()));
    List<Span> kept = new ArrayList<>();
    blocks.forEach(block -> kept.add(block.span()));
    kept.removeIf(Span::isNone);
    kept.sort(Comparator.comparingInt(Span::start));
    return outside(order, changes, kept);
  }

  private static List<Row> outside(List<Integer> order, List<Change> changes, List<Span> kept) {
    List<Row> gone = new ArrayList<>();
    int covered = 0;
    int next = 0;
    for (int i : order) {
      Span where = changes.get(i).where();
      while (next < kept.size() && kept.get(next).start() <= where.start()) {
        covered = Math.max(covered, kept.get(next++).end());
      }
      if (where.start() >= covered) {
        gone.add(new Row(where.start(), null, i));
        covered = where.end();
      }
    }
    return gone;
  }
}

package dev.offprint.report.page;

import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Which changes stand where in the source: its text, cut into segments at each place where a
/// change begins or ends.
final class Coverage {
  /// A stretch of the source that the same changes stand on.
  ///
  /// @param change the index of the shortest of them; -1 where there is none
  /// @param removed whether one of them takes the stretch out
  record Segment(int start, int end, int change, boolean removed) {}

  private final List<Change> changes;
  private final List<Segment> segments = new ArrayList<>();
  private final int[] starts;

  private Coverage(List<Change> changes, int length) {
    this.changes = changes;
    sweep(length);
    starts = segments.stream().mapToInt(Segment::start).toArray();
  }

  static Coverage of(List<Change> changes, int length) {
    return new Coverage(changes, length);
  }

  private boolean isPlaced(int change) {
    return changes.get(change).where().length() > 0;
  }

  private void sweep(int length) {
    List<Integer> opening = ordered(Comparator.comparingInt(i -> where(i).start()));
    List<Integer> closing = ordered(Comparator.comparingInt(i -> where(i).end()));
    TreeSet<Integer> open =
        new TreeSet<>(
            Comparator.<Integer>comparingInt(i -> where(i).length())
                .thenComparing(Comparator.reverseOrder()));
    int removals = 0;
    int from = 0;
    int opened = 0;
    for (int closed = 0; closed < closing.size(); ) {
      int next = where(closing.get(closed)).end();
      if (opened < opening.size()) {
        next = Math.min(next, where(opening.get(opened)).start());
      }
      add(from, next, open, removals);
      from = next;
      while (closed < closing.size() && where(closing.get(closed)).end() == next) {
        int change = closing.get(closed++);
        open.remove(change);
        removals -= removes(change);
      }
      while (opened < opening.size() && where(opening.get(opened)).start() == next) {
        int change = opening.get(opened++);
        open.add(change);
        removals += removes(change);
      }
    }
    add(from, length, open, removals);
  }

  private List<Integer> ordered(Comparator<Integer> order) {
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (isPlaced(i)) {
        placed.add(i);
      }
    }
    placed.sort(order);
    return placed;
  }

  private Span where(int change) {
    return changes.get(change).where();
  }

  private int removes(int change) {
    return changes.get(change).effect() == Effect.REMOVED ? 1 : 0;
  }

  private void add(int start, int end, TreeSet<Integer> open, int removals) {
    if (start < end) {
      segments.add(new Segment(start, end, open.isEmpty() ? -1 : open.first(), removals > 0));
    }
  }

  /// The index of the segment that `offset` is in; that of the last one for the end of the text.
  int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  Segment segment(int index) {
    return segments.get(index);
  }

  int size() {
    return segments.size();
  }

  /// The change on the character at `offset`; -1 where there is none.
  int changeAt(int offset) {
    return segments.isEmpty() || offset < 0 ? -1 : segments.get(indexAt(offset)).change();
  }
}

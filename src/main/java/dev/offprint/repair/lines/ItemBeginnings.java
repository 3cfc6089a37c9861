package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Counter;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.SpeakerLabel;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the lines that begin paragraphs whatever the lines around them are: items that count up,
/// `a)`, `b)`, `c)`, and the turns of two speakers or more, `Q:`, `A:`, `Q:`, `A:`.
final class ItemBeginnings {
  private static final int SEVERAL = 2;

  /// How often each speaker begins a line.
  private final Map<String, Integer> turns = new HashMap<>();

  private int repeats;
  private int lines;
  private int closed;
  private String last = "";

  private ItemBeginnings() {}

  /// Marks them in all paragraphs of more than one line.
  static void mark(Collection<LineEnds> paragraphs) {
    ItemBeginnings seen = new ItemBeginnings();
    for (LineEnds ends : paragraphs) {
      markCounted(ends);
      for (int i = 0; i <= ends.count(); i++) {
        seen.add(ends.line(i));
      }
    }
    seen.turns.values().removeIf(count -> count < SEVERAL);
    boolean inTurn = seen.repeats * 3 <= seen.lines && seen.closed * 2 >= seen.lines;
    if (seen.turns.size() >= SEVERAL && inTurn) {
      paragraphs.forEach(seen::markTurns);
    }
  }

  private static String label(String line) {
    int end = SpeakerLabel.mayHave(line) ? SpeakerLabel.end(line) : 0;
    return line.substring(0, end);
  }

  private void add(String line) {
    String label = label(line);
    if (!label.isEmpty()) {
      turns.merge(label, 1, Integer::sum);
      repeats += label.equals(last) ? 1 : 0;
      last = label;
      lines++;
      closed += Prose.endsSentence(line) ? 1 : 0;
    }
  }

  private void markTurns(LineEnds ends) {
    for (int i = 0; i <= ends.count(); i++) {
      if (turns.containsKey(label(ends.line(i)))) {
        ends.begin(i);
      }
    }
  }

  /// Lines in between go on with the item above them.
  private static void markCounted(LineEnds ends) {
    BitSet run = new BitSet();
    Counter open = null;
    for (int i = 0; i <= ends.count(); i++) {
      Counter next = counter(ends.line(i));
      if (next != null && open != null && next.follows(open)) {
        open = next.after(open);
        run.set(i);
      } else if (next != null && next.isFirst()) {
        close(run, ends);
        open = next;
        run.set(i);
      }
    }
    close(run, ends);
  }

  private static void close(BitSet run, LineEnds ends) {
    if (run.cardinality() >= SEVERAL) {
      run.stream().forEach(ends::begin);
    }
    run.clear();
  }

  /// A counter, and no name with its initial.
  private static @Nullable Counter counter(String line) {
    Counter counter = Counter.of(line);
    boolean name =
        counter != null
            && counter.mayBeInitial()
            && Prose.isTitleCase(line.substring(counter.length()));
    return name ? null : counter;
  }
}

package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.report.Change;
import dev.offprint.report.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Undoing one change of several that stand close together.
class UndoTest {
  private static final Sample WRAPPED =
      Sample.of(
          "a.txt",
          """
          The mill stands where two streams meet, and for a hundred years it
          ground the flour of the whole valley. Then the upper stream was dam-
          med for the town's water, and the wheel turned only after rain. The
          miller kept a book of the days on which it turned.

          It is a thin book, and the last page of it is empty: the miller had
          left the valley before the first dry summer was over, and his wheel
          was sold to a collector.
          """);

  @Test
  void oneLineEndOfAParagraphIsBackAndTheOthersStayMended() {
    List<Change> ends = lineEnds(mend(Set.of()));
    assertEquals(
        List.of("it\nground", "dam-\nmed", "The\nmiller", "had\nleft", "wheel\nwas"),
        ends.stream().map(Change::before).toList());
    Receipt undone = mend(Set.of(ends.get(2).id(WRAPPED.source())));
    List<Change> others = new ArrayList<>(ends);
    others.remove(2);
    assertEquals(others, lineEnds(undone));
    assertEquals(
        "The mill stands where two streams meet, and for a hundred years it ground the flour of the"
            + " whole valley. Then the upper stream was dammed for the town’s water, and the wheel"
            + " turned only after rain. The\nmiller kept a book of the days on which it turned.",
        texts(undone).get(0));
  }

  @Test
  void aHyphenAtOneLineEndIsBackAlone() {
    List<Change> ends = lineEnds(mend(Set.of()));
    Receipt undone = mend(Set.of(ends.get(1).id(WRAPPED.source())));
    assertEquals(4, lineEnds(undone).size());
    assertEquals(
        "Then the upper stream was dam-\nmed for the town’s water, and the wheel",
        texts(undone).get(0).substring(105, 175));
  }

  private static Receipt mend(Set<String> restored) {
    MendingOptions options =
        new MendingOptions(
            Cleaning.NORMAL, Set.of(), restored, List.of(), List.of(), MendingOptions.BUDGET);
    return new Mender(options).mend(WRAPPED.article(), WRAPPED.report());
  }

  private static List<Change> lineEnds(Receipt receipt) {
    return receipt.report().changes().stream().filter(c -> c.rule().equals("lines")).toList();
  }

  private static List<String> texts(Receipt receipt) {
    List<String> texts = new ArrayList<>();
    for (Block block : receipt.article().blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.add(Inlines.text(paragraph.content()));
      }
    }
    return texts;
  }
}

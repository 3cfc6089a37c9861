package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Notes;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every letter and every digit of the source is in the text or, in the words of a change, in the
/// report; and nothing is there that was not in the source.
class ConservationTest {
  private static final int VARIANTS = 5;
  private static final int STEP = 50;

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>(Sample.seeds());
    samples.addAll(Sample.fixtures());
    return samples;
  }

  @Test
  void nothingIsLostOfSeedsAndFixtures() {
    samples().forEach(sample -> assertConserved(sample.name(), sample.source().text()));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLostOfDamagedTexts(Mangler mangler) {
    for (Sample sample : samples()) {
      for (int seed = 0; seed < VARIANTS; seed++) {
        String text = mangler.mangle(sample.source().text(), new Random(seed));
        assertConserved(sample + " " + mangler + " with seed " + seed, text);
      }
    }
  }

  @Test
  void nothingIsLostOfTextsThatAreDamagedTwice() {
    Random pairs = new Random(20240503);
    Mangler[] manglers = Mangler.values();
    for (Sample sample : samples()) {
      for (int seed = 0; seed < VARIANTS; seed++) {
        Mangler first = manglers[pairs.nextInt(manglers.length)];
        Mangler second = manglers[pairs.nextInt(manglers.length)];
        String once = first.mangle(sample.source().text(), new Random(seed));
        String twice = second.mangle(once, new Random(seed));
        assertConserved(sample + " " + first + " " + second + " with seed " + seed, twice);
      }
    }
  }

  @Test
  void nothingIsLostOfBeginningsAndEnds() {
    for (Sample sample : samples()) {
      String text = sample.source().text();
      int step = sample.name().contains("/") ? 7 : STEP;
      for (int at = 0; at <= text.length(); at += step) {
        assertConserved(sample + " until " + at, text.substring(0, at));
        assertConserved(sample + " from " + at, text.substring(at));
      }
    }
  }

  private static void assertConserved(String name, String text) {
    Sample sample = Sample.of(name, text);
    Report report = sample.report();
    Article mended = mend(sample, report);
    TreeMap<String, Integer> left = new TreeMap<>();
    count(text, 1, left);
    mended.blocks().forEach(block -> count(block, left));
    for (Change change : report.changes()) {
      boolean gone = change.effect() == Effect.METADATA;
      count(change.before(), -1, left);
      count(gone ? "" : change.after(), 1, left);
      assertTrue(change.where().end() <= text.length(), () -> name + ": " + change);
    }
    left.values().removeIf(count -> count == 0);
    assertEquals("{}", left.toString(), name);
  }

  private static Article mend(Sample sample, Report report) {
    try {
      return Rules.mend(Rules.all(), sample.article(), report);
    } catch (RuntimeException e) {
      throw new AssertionError(sample + " failed", e);
    }
  }

  private static void count(Block block, TreeMap<String, Integer> left) {
    switch (block) {
      case Heading heading -> count(heading.content(), left);
      case Paragraph paragraph -> count(paragraph.content(), left);
      case Quote quote -> quote.content().forEach(inner -> count(inner, left));
      case ItemList list -> list.items().forEach(item -> item.forEach(inner -> count(inner, left)));
      case Table table -> {
        count(table.caption(), left);
        table.rows().forEach(row -> row.forEach(cell -> count(cell.content(), left)));
      }
      case Block.Code code -> count(code.text(), -1, left);
      case Figure figure -> {
        count(figure.caption(), left);
        count(figure.credit(), left);
      }
      case Break _, Notice _ -> {}
    }
  }

  private static void count(List<Inline> content, TreeMap<String, Integer> left) {
    count(Inlines.text(content), -1, left);
    for (Inline.Note note : Notes.in(content)) {
      note.content().forEach(block -> count(block, left));
    }
  }

  /// Adds `by` for each letter and digit of the text.
  private static void count(String text, int by, TreeMap<String, Integer> left) {
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> left.merge(Character.toString(c), by, Integer::sum));
  }
}

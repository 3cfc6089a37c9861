package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every letter and every digit of the source is in the text or, in the words of a change, in the
/// report, and so is its place; and nothing is there that was not in the source.
class ConservationTest {
  private static final int VARIANTS = 5;
  private static final int STEP = 50;

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>(Sample.seeds());
    samples.addAll(Sample.fixtures());
    return samples;
  }

  @Test
  void whatIsLostIsFound() {
    Sample sample = Sample.of("a.txt", "One of two.\n\nTwo of one.");
    Article article = sample.article();
    Article half = article.withBlocks(article.blocks().subList(0, 1));
    assertEquals(
        "{T=1, e=1, f=1, n=1, o=3, w=1} nowhere: Twoofone",
        Conservation.lost(half, sample.report()));
    Report wrongPlace = sample.report();
    wrongPlace.propose(
        new Change("some-rule", Change.Effect.REMOVED, new Span(0, 11), "Two of one.", "", 1));
    assertEquals("nowhere: Twoofone", Conservation.lost(half, wrongPlace));
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

  /// In twenty languages, each with one level of cleaning and half of the changes undone.
  @ParameterizedTest
  @EnumSource
  void nothingIsLostWhateverAPersonChooses(RoundTripDamage damage) {
    Random random = new Random(damage.ordinal());
    for (RoundTripArticle article : RoundTripArticle.all()) {
      if (damage.happensTo(article)) {
        Sample sample = Sample.of(article.name() + " " + damage, damage.to(article).text());
        Cleaning cleaning = Cleaning.values()[random.nextInt(Cleaning.values().length)];
        Set<String> restored = new HashSet<>();
        Receipt all = mend(sample, cleaning, restored);
        for (Change change : all.report().changes()) {
          if (random.nextBoolean()) {
            restored.add(change.id(sample.source()));
          }
        }
        mend(sample, cleaning, restored);
      }
    }
  }

  private static Receipt mend(Sample sample, Cleaning cleaning, Set<String> restored) {
    MendingOptions options =
        new MendingOptions(
            cleaning, Set.of(), restored, List.of(), List.of(), MendingOptions.BUDGET);
    Receipt receipt = new Mender(options).mend(sample.article(), sample.report());
    String lost = Conservation.lost(receipt.article(), receipt.report());
    assertEquals("", lost, () -> sample + " " + cleaning + " without " + restored);
    return receipt;
  }

  private static void assertConserved(String name, String text) {
    Sample sample = Sample.of(name, text);
    Report report = sample.report();
    assertEquals("", Conservation.lost(mend(sample, report), report), name);
  }

  private static Article mend(Sample sample, Report report) {
    try {
      return Rules.mend(Rules.all(), sample.article(), report);
    } catch (RuntimeException e) {
      throw new AssertionError(sample + " failed", e);
    }
  }
}

package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Change.Effect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final SourceText SOURCE = SourceText.of("a.txt", "Read more. And more of it.");

  @ParameterizedTest
  @CsvSource({
    "MENDED, 0.75, true",
    "MENDED, 0.74, false",
    "REMOVED, 0.75, true",
    "REMOVED, 0.74, false",
  })
  void aChangeIsMadeWhereItsRuleIsSureEnough(Effect effect, double confidence, boolean made) {
    Report report = report(Policy.NORMAL);
    Change change = change(effect, "Read more.", confidence);
    assertEquals(made, report.propose(change));
    assertEquals(made ? List.of(change) : List.of(), report.changes());
    assertEquals(List.of(), report.undone());
  }

  @Test
  void takingOutMayNeedMoreThanMending() {
    Policy policy = Policy.NORMAL.removingAt(0.95);
    assertTrue(report(policy).propose(change(Effect.MENDED, "Read more.", 0.8)));
    assertTrue(report(policy).propose(change(Effect.METADATA, "Read more.", 0.8)));
    assertFalse(report(policy).propose(change(Effect.REMOVED, "Read more.", 0.94)));
    assertTrue(report(policy).propose(change(Effect.REMOVED, "Read more.", 0.95)));
  }

  @Test
  void aRestoredChangeIsNotMadeAndIsListed() {
    Change one = change(Effect.REMOVED, "Read more.", 1);
    Change other = change(Effect.REMOVED, "And more of it.", 1);
    Report report = report(Policy.NORMAL.restoring(Set.of(one.id(SOURCE), "boilerplate-000000")));
    assertFalse(report.propose(one));
    assertTrue(report.propose(other));
    assertEquals(List.of(other), report.changes());
    assertEquals(List.of(one.id(SOURCE)), report.undone());
  }

  @Test
  void changesThatBelongTogetherAreMadeTogetherOrNot() {
    Change one = change(Effect.MENDED, "Read", 1);
    Change two = change(Effect.MENDED, "more", 1);
    Report report = report(Policy.NORMAL.restoring(Set.of(one.id(SOURCE), two.id(SOURCE))));
    assertFalse(report.proposeAll(List.of(one, two)));
    assertEquals(Set.of(one.id(SOURCE), two.id(SOURCE)), Set.copyOf(report.undone()));
    assertFalse(report.proposeAll(List.of(change(Effect.MENDED, "it", 1), two)));
    assertEquals(List.of(), report.changes());
  }

  @Test
  void whatAPersonKeepsIsNotTakenOutButMayBeMended() {
    Policy policy = Policy.NORMAL.keeping(List.of(TextPattern.parse("more\\.$")));
    assertFalse(report(policy).propose(change(Effect.REMOVED, "Read more.", 1)));
    assertTrue(report(policy).propose(change(Effect.REMOVED, "And more of it.", 1)));
    assertTrue(report(policy).propose(change(Effect.MENDED, "Read more.", 1)));
  }

  @Test
  void whatAPersonKeepsIsNotPutInOtherWordsIntoTheMetadata() {
    Policy policy = Policy.NORMAL.keeping(List.of(TextPattern.parse("^By (?=Clara)|Ltd")));
    assertFalse(report(policy).propose(metadata("By Clara Stone", "Clara Stone")));
    assertTrue(report(policy).propose(metadata("By Tom Fell", "Tom Fell")));
    assertTrue(report(policy).propose(metadata("© 2024 Herald Ltd", "© 2024 Herald Ltd")));
  }

  @Test
  void anIdIsTheSameInEveryRunAndDiffersByPlaceTextAndRule() {
    Change change = change(Effect.REMOVED, "Read more.", 1);
    assertEquals(change.id(SOURCE), change(Effect.MENDED, "Read more.", 0.5).id(SOURCE));
    Span other = new Span(1, 10);
    Set<String> ids =
        Set.of(
            change.id(SOURCE),
            change.id(SourceText.of("b.txt", "Read on …  And more of it.")),
            new Change("boilerplate", Effect.REMOVED, other, "Read more.", "", 1).id(SOURCE),
            new Change("repeated", Effect.REMOVED, change.where(), "", "", 1).id(SOURCE));
    assertEquals(4, ids.size());
  }

  @Test
  void anIdDoesNotDependOnWhatOtherRulesMadeOfTheText() {
    Span where = new Span(0, 10);
    assertEquals(
        new Change("broken-out", Effect.MENDED, where, "Read more.", "Read", 1).id(SOURCE),
        new Change("broken-out", Effect.MENDED, where, "“Read” more.", "Read", 1).id(SOURCE));
  }

  private static Report report(Policy policy) {
    return new Report(SOURCE, "UTF-8", policy);
  }

  private static Change metadata(String before, String after) {
    return new Change("byline", Effect.METADATA, new Span(0, 10), before, after, 1);
  }

  private static Change change(Effect effect, String before, double confidence) {
    int start = SOURCE.text().indexOf(before);
    Span where = new Span(start, start + before.length());
    String after = effect == Effect.REMOVED ? "" : before + "!";
    return new Change("boilerplate", effect, where, before, after, confidence);
  }
}

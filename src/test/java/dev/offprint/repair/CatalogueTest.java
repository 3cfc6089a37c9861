package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.ArticleDump;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every rule, whatever it mends.
class CatalogueTest {
  static List<Rule> rules() {
    return Rules.all();
  }

  static Stream<Sample> samples() {
    return Stream.concat(Sample.seeds().stream(), Sample.fixtures().stream());
  }

  @Test
  void idsAreInKebabCaseAndDiffer() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule::id);
      assertTrue(ids.add(rule.id()), rule::id);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aSummaryIsOneLine(Rule rule) {
    assertTrue(rule.summary().matches("[a-z][^\n]{10,90}[^.\n]"), rule::summary);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasMoreFixturesOfWhatItLeavesThanOfWhatItMends(Rule rule) {
    long mends = texts(rule, "mends");
    long leaves = texts(rule, "leaves");
    assertTrue(mends >= 1 && leaves >= 2 && leaves > mends, () -> mends + " and " + leaves);
  }

  private static long texts(Rule rule, String side) {
    return Sample.files(Sample.folder(rule, side)).stream()
        .filter(file -> file.toString().endsWith(".txt"))
        .count();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRuleKeepsTheContractOnItsOwn(Sample sample) {
    for (Rule rule : Rules.all()) {
      step(rule, sample, sample.article());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRuleKeepsTheContractAfterTheOthers(Sample sample) {
    Article article = sample.article();
    for (Rule rule : Rules.all()) {
      article = step(rule, sample, article);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allRulesTwiceAreAllRulesOnce(Sample sample) {
    Article once = Rules.mend(Rules.all(), sample.article(), sample.report());
    Report second = sample.report();
    Article twice = Rules.mend(Rules.all(), once, second);
    assertEquals(List.of(), second.changes());
    assertEquals(ArticleDump.of(once), ArticleDump.of(twice));
  }

  /// Applies the rule and holds it to the contract.
  private static Article step(Rule rule, Sample sample, Article before) {
    Report report = sample.report();
    Article after = rule.apply(before, report);
    if (report.changes().isEmpty()) {
      assertSame(before, after, () -> rule.id() + " changed " + sample + " without saying so");
    } else {
      assertFalse(
          ArticleDump.of(before).equals(ArticleDump.of(after)),
          () -> rule.id() + " says that it changed " + sample);
    }
    for (Change change : report.changes()) {
      assertEquals(rule.id(), change.rule());
      assertStandsThere(change, before, report);
    }
    Report second = sample.report();
    Article twice = rule.apply(after, second);
    assertEquals(List.of(), second.changes(), () -> rule.id() + " is not done with " + sample);
    assertSame(after, twice, () -> rule.id() + " twice on " + sample);
    return after;
  }

  /// Its letters are the source's, or those that an earlier rule put in their place.
  private static void assertStandsThere(Change change, Article article, Report report) {
    if (change.where().isNone()) {
      return;
    }
    assertTrue(change.where().end() <= report.source().text().length(), change::toString);
    List<Integer> before = letters(change.before());
    boolean stands =
        standIn(letters(report.source().at(change.where())), before)
            || Collections.indexOfSubList(letters(ArticleDump.of(article)), before) >= 0;
    assertTrue(stands, () -> change + " is not what stands there");
  }

  private static boolean standIn(List<Integer> there, List<Integer> letters) {
    int at = 0;
    for (int letter : letters) {
      while (at < there.size() && there.get(at) != letter) {
        at++;
      }
      if (at++ >= there.size()) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> letters(String text) {
    List<Integer> letters = new ArrayList<>();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::add);
    return letters;
  }
}

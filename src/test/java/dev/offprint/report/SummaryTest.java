package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
  @Test
  void aReportIsToldInThreeLines() {
    assertEquals(
        List.of(
            "Mended: 2 broken-out links, a cut-off end; recognised: a title",
            "Left out: a cut-off copy (2 words)",
            "Look at: line 9: the source text breaks off in the middle of a sentence: “An end"
                + " that”"),
        Summary.of(Samples.report()).lines());
  }

  @Test
  void anUntouchedArticleHasNothingToTell() {
    assertEquals(List.of(), Summary.of(Samples.empty()).lines());
  }

  @Test
  void piecesThatWereLeftOutAreCountedTogether() {
    Report report = Samples.empty();
    report.propose(removed("truncated-copy", "It was"));
    report.propose(removed("boilerplate", "Read more"));
    report.propose(removed("boilerplate", "Share this – now!"));
    report.propose(removed("new-rule", "x"));
    assertEquals(
        "Left out: 4 pieces (8 words): a cut-off copy, 2 pieces of page furniture, 1 × new-rule",
        Summary.of(report).leftOut());
  }

  @Test
  void whatWasOnlyRecognisedIsNotCalledMended() {
    Report report = Samples.empty();
    report.propose(
        new Change("headings", Change.Effect.STRUCTURE, new Span(0, 5), "Words", "Words", 1));
    assertEquals("Recognised: a heading", Summary.of(report).mended());
  }

  @Test
  void onlyTheFirstFindingsAreShown() {
    Report report = Samples.empty();
    for (int i = 1; i <= 5; i++) {
      report.add(Finding.of(Finding.Kind.CSS_SYNTAX, "my.css:" + i, "}"));
    }
    report.add(Finding.of(Finding.Kind.NO_TITLE, "a.txt"));
    assertEquals(
        "Look at: my.css:1: CSS that cannot be read: }; my.css:2: CSS that cannot be read: };"
            + " my.css:3: CSS that cannot be read: }; and 3 more",
        Summary.of(report).lookAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "controls",
        "lines",
        "mail-rows",
        "title",
        "source-line",
        "byline",
        "dateline",
        "boilerplate",
        "broken-out",
        "truncated-copy",
        "standfirst",
        "headings",
        "truncated-end",
        "typography"
      })
  void everyRuleHasANoun(String rule) {
    String one = Nouns.load().count(rule, 1);
    String many = Nouns.load().count(rule, 7);
    assertEquals("a ", one.substring(0, 2));
    assertEquals("7 ", many.substring(0, 2));
    assertEquals(-1, many.indexOf('×'));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'— … !', 0",
    "'It’s a well-known fact.', 4",
    "'в 2018 году', 3",
    "'日本語かな 漢字', 7",
    "'서울에서 회의가', 2"
  })
  void wordsAreCountedInEveryScript(String text, int words) {
    assertEquals(words, Words.count(text));
  }

  private static Change removed(String rule, String text) {
    return new Change(rule, Change.Effect.REMOVED, new Span(0, 1), text, "", 1);
  }
}

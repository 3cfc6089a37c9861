package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void changesAreGroupedByRuleAndShownAsADiff() throws Exception {
    assertEquals(
        """
        Titles (1)

        a.txt:1:1  title-7dgggw (100%)
        = Title

        Broken-out links (2)

        a.txt:3:1  broken-out-qegkdy (95%)
        - We asked[-⏎-]Nora[-⏎-], who knew.
        + We asked{+ +}Nora, who knew.

        a.txt:4:1  broken-out-kguylb (80%)
        - ⏎
        +  and

        Cut-off copies (1)

        a.txt:8:1  truncated-copy-xild6p (90%)
        - We ask

        Cut-off ends (1)

        a.txt  truncated-end-pqh91y (80%)
        + The text ends here.

        Noticed (2)

        warning: a.txt:9:1: the source text breaks off in the middle of a sentence: “An end that”
        note: a.txt: a word is too long for the line and was broken: “Nora”
        """,
        explain(Samples.report()));
  }

  @Test
  void aReasonStandsBesideTheChange() throws Exception {
    Report report = new Report(SourceText.of("a.html", "Share this with all of your friends"));
    report.propose(
        new Change(
            "extraction",
            Change.Effect.REMOVED,
            new Span(0, 35),
            "Share this with all of your friends",
            "",
            1,
            "marked as footer"));
    String explanation = explain(report);
    assertTrue(explanation.contains("(100%)  marked as footer\n- Share this"), explanation);
    StringWriter json = new StringWriter();
    ReportJson.write(report, json);
    assertTrue(json.toString().contains("\"reason\" : \"marked as footer\""), json.toString());
  }

  @Test
  void aMarkIsShownInItsLine() throws Exception {
    Report report = new Report(SourceText.of("a.txt", "First.\nHe said 'no' twice.\nLast."));
    report.propose(new Change("typography", Change.Effect.MENDED, new Span(15, 16), "'", "‘", 1));
    report.propose(new Change("typography", Change.Effect.MENDED, new Span(18, 19), "'", "’", 1));
    assertEquals(
        """
        Typographic marks (2)

        a.txt:2:9  typography-c5keho (100%)  He said ['→‘]no' twice.
        a.txt:2:12  typography-eiannv (100%)  He said 'no['→’] twice.
        """,
        explain(report));
  }

  @Test
  void anUntouchedArticleIsSaidToBe() throws Exception {
    assertEquals("a.txt: nothing was changed\n", explain(Samples.empty()));
  }

  @Test
  void aRuleWithoutANounIsCalledByItsId() throws Exception {
    Report report = Samples.empty();
    report.propose(
        new Change("new-rule", Change.Effect.MENDED, new Span(0, 5), "Words", "Word", 1));
    assertEquals("New-rule (1)\n\na.txt:1:1  new-rule-ufqju7 (100%)  Word[s→].\n", explain(report));
  }

  @Test
  void findingsAloneStandWithoutAnEmptyLineBeforeThem() throws Exception {
    Report report = Samples.empty();
    report.add(Finding.of(Finding.Kind.NO_TITLE, "a.txt"));
    assertEquals(
        "Noticed (1)\n\nwarning: a.txt: no title was found; give one with --title\n",
        explain(report));
  }

  @Test
  void aLongTextIsShortenedInTheMiddle() throws Exception {
    String text = "start " + "middle ".repeat(100) + "the end";
    Report report = new Report(SourceText.of("a.txt", text));
    report.propose(
        new Change("boilerplate", Change.Effect.REMOVED, new Span(0, text.length()), text, "", 1));
    assertEquals(
        "Pieces of page furniture (1)\n\na.txt:1:1  boilerplate-9637n6 (100%)\n- start "
            + "middle ".repeat(15)
            + "middle […] "
            + "middle ".repeat(15)
            + "the end\n",
        explain(report));
  }

  @Test
  void nothingReachesTheTerminalThatCouldMoveItsCursor() throws Exception {
    Report report = Samples.empty();
    String text = "\u001B[2J\u202Eevil\u200B\u0000 می\u200Cخواهم";
    report.propose(new Change("controls", Change.Effect.MENDED, new Span(0, 1), text, "evil", 1));
    assertEquals(
        "Stray control characters (1)\n\na.txt:1:1  controls-nnvfqn (100%)\n"
            + "- [-‹U+001B›[2J‹U+202E›-]evil[-‹U+200B›‹U+0000› می\u200Cخواهم-]\n+ evil\n",
        explain(report));
  }

  @Test
  void aPairOfSurrogatesIsNeverCut() throws Exception {
    for (int shift = 0; shift < 2; shift++) {
      String excerpt = Excerpt.of("x".repeat(shift) + "😀".repeat(200), 50);
      assertEquals(0, excerpt.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count());
    }
  }

  @Test
  void wordsThatAStayingSentenceLostAndGotAreMarked() throws Exception {
    Report report = new Report(SourceText.of("a.txt", "one two three"));
    report.propose(
        new Change(
            "lines",
            Change.Effect.MENDED,
            new Span(0, 13),
            "It was a cold ni-\nght, and the boat came late in the morning.",
            "It was a cold night, and the boat came late in the morning.",
            0.9));
    assertEquals(
        """
        Broken lines (1)

        a.txt:1:1  lines-%s (90%%)
        - It was a cold [-ni-⏎ght-], and the boat came late in the morning.
        + It was a cold {+night+}, and the boat came late in the morning.
        """
            .formatted(report.changes().get(0).id(report.source()).substring(6)),
        explain(report));
  }

  @Test
  void onATerminalWordsAreColouredInsteadOfBracketed() throws Exception {
    Report report = Samples.empty();
    report.propose(
        new Change("lines", Change.Effect.STRUCTURE, new Span(0, 6), "a-b cd", "ab cd", 1));
    StringBuilder out = new StringBuilder();
    Explanation.write(report, Ink.COLOURS, out);
    assertEquals(
        "\u001B[1mBroken lines (1)\u001B[0m\n\na.txt:1:1  "
            + report.changes().get(0).id(report.source())
            + " (100%)\n- \u001B[9;31ma-b\u001B[0m cd\n+ \u001B[4;32mab\u001B[0m cd\n",
        out.toString());
  }

  @Test
  void whatWasUndoneIsListed() throws Exception {
    Change change =
        new Change("boilerplate", Change.Effect.REMOVED, new Span(0, 6), "Words.", "", 1);
    SourceText source = SourceText.of("a.txt", "Words.");
    String id = change.id(source);
    Report report = new Report(source, "UTF-8", Policy.NORMAL.restoring(java.util.Set.of(id)));
    report.propose(change);
    assertEquals("Undone (1)\n\n" + id + "\n", explain(report));
  }

  private static String explain(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    Explanation.write(report, Ink.PLAIN, out);
    return out.toString();
  }
}

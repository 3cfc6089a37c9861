package dev.offprint.report;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;

/// Reports to test with.
final class Samples {
  private Samples() {}

  /// A small article with one change of each effect and findings of two severities.
  static Report report() {
    String text = "Title\n\nWe asked\n\nNora\n\n, who knew.\nWe ask\n\nAn end that";
    Report report = new Report(SourceText.of("a.txt", text), "UTF-8");
    report.propose(
        new Change("title", Change.Effect.METADATA, new Span(0, 5), "Title", "Title", 1));
    report.propose(
        new Change(
            "broken-out",
            Change.Effect.MENDED,
            new Span(7, 34),
            "We asked\nNora\n, who knew.",
            "We asked Nora, who knew.",
            0.95));
    report.propose(
        new Change("truncated-copy", Change.Effect.REMOVED, new Span(35, 41), "We ask", "", 0.9));
    report.propose(
        new Change(
            "truncated-end", Change.Effect.ADDED, Span.NONE, "", "The text ends here.", 0.8));
    report.propose(
        new Change("broken-out", Change.Effect.MENDED, new Span(16, 17), "\n", " and", 0.8));
    report.add(Finding.of(Finding.Kind.BREAKS_OFF, "a.txt:9:1", "An end that"));
    report.add(Finding.of(Finding.Kind.OVERFULL_LINE, "a.txt", "Nora"));
    return report;
  }

  static Report empty() {
    return new Report(SourceText.of("a.txt", "Words."));
  }
}

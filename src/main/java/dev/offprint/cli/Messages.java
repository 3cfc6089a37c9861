package dev.offprint.cli;

import dev.offprint.convert.Failure;
import dev.offprint.convert.Outcome;
import dev.offprint.report.Explanation;
import dev.offprint.report.Finding;
import dev.offprint.report.Ink;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Tells the user what was done: paths and summaries on the standard output, troubles on the
/// standard error.
final class Messages {
  private final Terminal terminal;
  private final boolean quiet;
  private final boolean verbose;

  Messages(Terminal terminal, boolean quiet, boolean verbose) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.verbose = verbose;
  }

  void outcome(Outcome outcome) {
    for (Failure failure : outcome.failures()) {
      terminal.err().println("offprint: " + failure.getMessage());
      if (verbose) {
        failure.printStackTrace(terminal.err());
      }
    }
    if (!quiet) {
      for (Path file : outcome.written()) {
        terminal.out().println(file);
      }
      for (Report report : outcome.reports()) {
        Summary.of(report).lines().forEach(line -> terminal.out().println("  " + line));
        all(report.findings());
      }
    }
    troubles(outcome.findings());
  }

  /// What is wrong with the user's style sheets.
  void styles(List<Finding> findings) {
    troubles(findings);
  }

  /// Every change, for a person to read.
  void explain(List<Report> reports, Ink ink) {
    try {
      for (Report report : reports) {
        Explanation.write(report, ink, terminal.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A PrintWriter throws none.
    }
  }

  private void all(List<Finding> findings) {
    if (verbose) {
      findings.forEach(this::print);
    }
  }

  private void troubles(List<Finding> findings) {
    for (Finding finding : findings) {
      boolean shown =
          switch (finding.severity()) {
            case NOTE -> verbose;
            case WARNING -> !quiet;
            case ERROR -> true;
          };
      if (shown) {
        print(finding);
      }
    }
  }

  private void print(Finding finding) {
    terminal.err().println("offprint: " + finding.message());
  }
}

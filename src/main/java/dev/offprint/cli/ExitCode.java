package dev.offprint.cli;

import dev.offprint.convert.Failure;
import dev.offprint.convert.Outcome;
import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.List;

/// The exit codes, as `--help` lists them.
final class ExitCode {
  static final int DONE = 0;
  static final int OUR_FAULT = 1;
  static final int USAGE = 2;
  static final int INPUT_UNREADABLE = 3;
  static final int NO_ARTICLE = 4;
  static final int SOME_FAILED = 5;
  static final int CHECK_FAILED = 6;
  static final int WARNINGS = 7;

  private ExitCode() {}

  /// @param styles what was noticed in the user's style sheets
  static int of(List<Outcome> outcomes, List<Finding> styles, boolean strict) {
    List<Failure> failures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(styles);
    for (Outcome outcome : outcomes) {
      failures.addAll(outcome.failures());
      findings.addAll(outcome.findings());
      outcome.reports().forEach(report -> findings.addAll(report.findings()));
    }
    boolean someDone = outcomes.stream().anyMatch(outcome -> !outcome.written().isEmpty());
    if (!failures.isEmpty()) {
      return someDone ? SOME_FAILED : of(failures.get(0));
    }
    if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR)) {
      return CHECK_FAILED;
    }
    return strict && warned(findings) ? WARNINGS : DONE;
  }

  static boolean warned(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.WARNING);
  }

  private static int of(Failure failure) {
    return switch (failure.kind()) {
      case INPUT -> INPUT_UNREADABLE;
      case NO_ARTICLE -> NO_ARTICLE;
      case OUTPUT -> USAGE;
    };
  }
}

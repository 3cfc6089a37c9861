package dev.offprint.repair;

import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Looks for ids that a person wanted to undo and that no input had: a typing error, or a change
/// that is not proposed any more because another one was undone.
public final class UnknownChanges {
  private UnknownChanges() {}

  /// Adds a finding for each of them to the first report.
  public static void note(Set<String> restored, List<Report> reports) {
    if (restored.isEmpty() || reports.isEmpty()) {
      return;
    }
    Set<String> unknown = new TreeSet<>(restored);
    reports.forEach(report -> unknown.removeAll(report.undone()));
    Report first = reports.get(0);
    String place = reports.size() == 1 ? first.source().name() : "";
    for (String id : unknown) {
      first.add(Finding.of(Finding.Kind.UNKNOWN_CHANGE, place, id));
    }
  }
}

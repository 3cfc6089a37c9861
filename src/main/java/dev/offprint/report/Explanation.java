package dev.offprint.report;

import dev.offprint.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A report for a person: what every rule did, as a diff, and what was noticed.
///
/// ```
/// Broken-out links (1)
///
/// article.txt:31:1  broken-out-3k9x0a (95%)
/// - We asked[-⏎-]a Foreign Affairs Expert[-⏎-], this very question.
/// + We asked{+ +}a Foreign Affairs Expert, this very question.
///
/// Typographic marks (1)
///
/// article.txt:3:5  typography-0b7c2e (99%)  The ['→‘]bromance' between the two…
/// ```
public final class Explanation {
  private static final int LONGEST = 240;
  private static final int LONGEST_MARK = 3;

  private final Report report;
  private final Ink ink;
  private final Appendable out;

  private Explanation(Report report, Ink ink, Appendable out) {
    this.report = report;
    this.ink = ink;
    this.out = out;
  }

  /// Writes all of `report`, lines ended by LF.
  public static void write(Report report, Ink ink, Appendable out) throws IOException {
    new Explanation(report, ink, out).write();
  }

  private void write() throws IOException {
    if (report.changes().isEmpty() && report.findings().isEmpty() && report.undone().isEmpty()) {
      line(report.source().name() + ": nothing was changed");
      return;
    }
    String separator = explainUndone(explainChanges());
    explainFindings(separator);
  }

  private String explainChanges() throws IOException {
    Nouns nouns = Nouns.load();
    String separator = "";
    for (Map.Entry<String, List<Change>> group : changesByRule().entrySet()) {
      List<Change> changes = group.getValue();
      out.append(separator);
      heading(nouns.heading(group.getKey()), changes.size());
      boolean afterMark = false;
      for (Change change : changes) {
        boolean mark = isMark(change);
        if (!(mark && afterMark)) {
          line("");
        }
        explain(change);
        afterMark = mark;
      }
      separator = "\n";
    }
    return separator;
  }

  private Map<String, List<Change>> changesByRule() {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : report.changes()) {
      groups.computeIfAbsent(change.rule(), _ -> new ArrayList<>()).add(change);
    }
    return groups;
  }

  /// A change inside a line, which says little without what stands around it.
  private static boolean isMark(Change change) {
    boolean mends = change.effect() == Change.Effect.MENDED;
    boolean small =
        change.before().length() <= LONGEST_MARK && change.after().length() <= LONGEST_MARK;
    return (mends || small) && Context.suits(change);
  }

  private void explainMark(Change change) throws IOException {
    String context = Context.of(change, report.source(), ink);
    line(place(change.where()) + "  " + name(change) + "  " + context);
  }

  /// `typography-0b7c2e (99%)`
  private String name(Change change) {
    return change.id(report.source()) + " (" + Math.round(change.confidence() * 100) + "%)";
  }

  private void explain(Change change) throws IOException {
    if (isMark(change)) {
      explainMark(change);
      return;
    }
    String reason = change.reason().isEmpty() ? "" : "  " + change.reason();
    line(place(change.where()) + "  " + name(change) + reason);
    if (change.before().equals(change.after())) {
      line("= " + Excerpt.of(change.before(), LONGEST));
      return;
    }
    DiffLines diff =
        change.effect() == Change.Effect.METADATA
            ? DiffLines.whole(change.before(), change.after(), ink)
            : DiffLines.of(change.before(), change.after(), ink);
    if (!change.before().isEmpty()) {
      line("- " + diff.before());
    }
    if (!change.after().isEmpty()) {
      line("+ " + diff.after());
    }
  }

  private String place(Span where) {
    String name = report.source().name();
    return where.isNone() ? name : name + ":" + report.source().place(where.start());
  }

  private String explainUndone(String separator) throws IOException {
    if (report.undone().isEmpty()) {
      return separator;
    }
    out.append(separator);
    heading("Undone", report.undone().size());
    line("");
    for (String id : report.undone()) {
      line(id);
    }
    return "\n";
  }

  private void explainFindings(String separator) throws IOException {
    List<Finding> findings = report.findings();
    if (findings.isEmpty()) {
      return;
    }
    out.append(separator);
    heading("Noticed", findings.size());
    line("");
    for (Finding finding : findings) {
      line(severity(finding) + ": " + Excerpt.of(finding.message(), LONGEST));
    }
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private void heading(String words, int count) throws IOException {
    line(ink.heading(words + " (" + count + ")"));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}

package dev.offprint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A report in three short lines, each empty where there is nothing of its kind.
///
/// @param mended e.g. `Mended: 2 broken-out links; recognised: a title, 3 headings`
/// @param leftOut e.g. `Left out: a cut-off copy (4 words)`
/// @param lookAt e.g. `Look at: line 49: the source text breaks off …`
public record Summary(String mended, String leftOut, String lookAt) {
  private static final int MOST_FINDINGS = 3;
  private static final int LONGEST_FINDING = 120;

  private static final Set<Change.Effect> MENDING =
      Set.of(Change.Effect.MENDED, Change.Effect.ADDED);
  private static final Set<Change.Effect> RECOGNISING =
      Set.of(Change.Effect.METADATA, Change.Effect.STRUCTURE);
  private static final Set<Change.Effect> LEAVING_OUT = Set.of(Change.Effect.REMOVED);

  public static Summary of(Report report) {
    Nouns nouns = Nouns.load();
    return new Summary(mended(report, nouns), leftOut(report, nouns), lookAt(report));
  }

  /// The lines that say something; none for an article that was left as it was.
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(mended, leftOut, lookAt));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static String mended(Report report, Nouns nouns) {
    String mended = counts(report, MENDING, nouns);
    String recognised = counts(report, RECOGNISING, nouns);
    if (mended.isEmpty()) {
      return recognised.isEmpty() ? "" : "Recognised: " + recognised;
    }
    return "Mended: " + mended + (recognised.isEmpty() ? "" : "; recognised: " + recognised);
  }

  private static String leftOut(Report report, Nouns nouns) {
    int pieces = 0;
    int words = 0;
    for (Change change : report.changes()) {
      if (LEAVING_OUT.contains(change.effect())) {
        pieces++;
        words += Words.count(change.before());
      }
    }
    if (pieces == 0) {
      return "";
    }
    String what = counts(report, LEAVING_OUT, nouns);
    String inWords = words + (words == 1 ? " word" : " words");
    return pieces == 1
        ? "Left out: " + what + " (" + inWords + ")"
        : "Left out: " + pieces + " pieces (" + inWords + "): " + what;
  }

  private static String counts(Report report, Set<Change.Effect> effects, Nouns nouns) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Change change : report.changes()) {
      if (effects.contains(change.effect())) {
        counts.merge(change.rule(), 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach((rule, count) -> words.add(nouns.count(rule, count)));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static String lookAt(Report report) {
    List<String> matters = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() != Finding.Severity.NOTE) {
        matters.add(Excerpt.of(finding.messageIn(report.source().name()), LONGEST_FINDING));
      }
    }
    if (matters.isEmpty()) {
      return "";
    }
    int more = matters.size() - MOST_FINDINGS;
    List<String> shown = more > 0 ? matters.subList(0, MOST_FINDINGS) : matters;
    return "Look at: " + String.join("; ", shown) + (more > 0 ? "; and " + more + " more" : "");
  }
}

package dev.offprint.report;

import dev.offprint.model.SourceText;
import dev.offprint.report.Change.Effect;
import java.util.List;
import java.util.Set;

/// Which changes may be made: what a person decided beforehand, and how sure a rule must be.
///
/// @param level a name for how much is mended, e.g. `normal`
/// @param certainty how sure a rule must be of a change
/// @param toRemove how sure it must be to take text out of the article; above 1, nothing goes
/// @param restored the ids of changes that are not to be made
/// @param kept what matches one of these is not taken out, nor put in other words into the metadata
public record Policy(
    String level, double certainty, double toRemove, Set<String> restored, List<TextPattern> kept) {
  /// What is doubtful stays.
  public static final Policy NORMAL = of("normal", 0.75, 0.75);

  public Policy {
    restored = Set.copyOf(restored);
    kept = List.copyOf(kept);
  }

  public static Policy of(String level, double certainty, double toRemove) {
    return new Policy(level, certainty, toRemove, Set.of(), List.of());
  }

  /// The same, without the changes of these ids.
  public Policy restoring(Set<String> ids) {
    return new Policy(level, certainty, toRemove, ids, kept);
  }

  /// The same, that leaves in the article what one of `patterns` is found in.
  public Policy keeping(List<TextPattern> patterns) {
    return new Policy(level, certainty, toRemove, restored, patterns);
  }

  /// The same, with `certainty` needed to take text out.
  public Policy removingAt(double certainty) {
    return new Policy(level, this.certainty, certainty, restored, kept);
  }

  boolean permits(Change change, SourceText source) {
    boolean removes = change.effect() == Effect.REMOVED;
    double needed = removes ? Math.max(certainty, toRemove) : certainty;
    return change.confidence() >= needed
        && (restored.isEmpty() || !restored.contains(change.id(source)))
        && (kept.isEmpty() || !takesKept(change));
  }

  /// Whether something that is to stay would no longer be read: it went, or became metadata that
  /// says it in other words (`By Clara Stone` is `Clara Stone` there).
  private boolean takesKept(Change change) {
    return switch (change.effect()) {
      case REMOVED -> kept.stream().anyMatch(pattern -> pattern.isFoundIn(change.before()));
      case METADATA -> kept.stream().anyMatch(pattern -> isLost(pattern, change));
      case MENDED, STRUCTURE, ADDED -> false;
    };
  }

  private static boolean isLost(TextPattern pattern, Change change) {
    return pattern.isFoundIn(change.before()) && !pattern.isFoundIn(change.after());
  }
}

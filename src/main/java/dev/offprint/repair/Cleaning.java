package dev.offprint.repair;

import dev.offprint.report.Policy;
import java.util.Locale;

/// How much is mended.
public enum Cleaning {
  /// Nothing: no rule works.
  OFF(2, 2),
  /// Characters, lines, structure; no words are taken out.
  LIGHT(0.75, 1),
  /// What a rule is sure of.
  NORMAL(0.75, 0.75),
  /// What is doubtful too.
  STRICT(0.5, 0.5);

  private final double certainty;
  private final double toRemove;

  Cleaning(double certainty, double toRemove) {
    this.certainty = certainty;
    this.toRemove = toRemove;
  }

  Policy policy() {
    return Policy.of(name().toLowerCase(Locale.ROOT), certainty, toRemove);
  }
}

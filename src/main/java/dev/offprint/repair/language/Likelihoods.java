package dev.offprint.repair.language;

import java.util.HashMap;
import java.util.Map;

/// How likely a text is in each language, as natural logarithms.
record Likelihoods(Map<String, Double> of) {
  /// Those of this text and another one together, for the languages that both can be in.
  Likelihoods and(Likelihoods other) {
    Map<String, Double> sums = new HashMap<>();
    of.forEach(
        (language, likelihood) -> {
          Double more = other.of.get(language);
          if (more != null) {
            sums.put(language, likelihood + more);
          }
        });
    return new Likelihoods(sums);
  }

  /// The likeliest language; empty where there is none.
  String best() {
    return bestBut("");
  }

  /// By how much the likeliest language is likelier than the next one.
  double lead() {
    return leadOver(bestBut(best()));
  }

  /// By how much the likeliest language is likelier than another; infinite where the text cannot be
  /// in that one.
  double leadOver(String other) {
    if (of.isEmpty() || best().equals(other)) {
      return 0;
    }
    return of.getOrDefault(best(), 0.0) - of.getOrDefault(other, Double.NEGATIVE_INFINITY);
  }

  private String bestBut(String except) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> each : of.entrySet()) {
      if (each.getValue() > most && !each.getKey().equals(except)) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }
}

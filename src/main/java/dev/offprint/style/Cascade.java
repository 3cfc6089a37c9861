package dev.offprint.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the value that wins for each property (CSS Cascading Level 3, section 6).
///
/// All sheets are of one origin, in print as they are in an EPUB: what is important beats what is
/// not, then the more specific selector beats the less, then the later rule the earlier. Rules
/// are to be added in the order in which they stand.
final class Cascade {
  private static final int IMPORTANT = 1_000_000_000;

  private final Map<Property, Ranked> winners = new EnumMap<>(Property.class);

  private record Ranked(Value value, int rank) {}

  void add(List<Declaration> declarations, int specificity) {
    for (Declaration declaration : declarations) {
      int rank = specificity + (declaration.important() ? IMPORTANT : 0);
      for (Setting setting : declaration.settings()) {
        add(setting, rank);
      }
    }
  }

  /// Sets what holds where no rule says anything.
  void add(Setting setting) {
    add(setting, -1);
  }

  private void add(Setting setting, int rank) {
    Ranked best = winners.get(setting.property());
    if (best == null || rank >= best.rank) {
      winners.put(setting.property(), new Ranked(setting.value(), rank));
    }
  }

  @Nullable Value get(Property property) {
    Ranked winner = winners.get(property);
    return winner == null ? null : winner.value;
  }
}

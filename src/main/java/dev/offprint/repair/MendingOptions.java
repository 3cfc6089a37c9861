package dev.offprint.repair;

import dev.offprint.report.TextPattern;
import java.util.List;
import java.util.Set;

/// What a person wants of the mending.
///
/// @param cleaning how much is mended
/// @param disabled the ids of rules that do not work
/// @param restored the ids of changes that are not made
/// @param keep what matches one of these stays in the article
/// @param strip paragraphs in which one of these is found go
/// @param budget the share of the text, from 0 to 1, that may be taken out; if more would go, only
///     what is beyond doubt does
public record MendingOptions(
    Cleaning cleaning,
    Set<String> disabled,
    Set<String> restored,
    List<TextPattern> keep,
    List<TextPattern> strip,
    double budget) {
  /// The budget where none is given.
  public static final double BUDGET = 0.3;

  public static final MendingOptions DEFAULT =
      new MendingOptions(Cleaning.NORMAL, Set.of(), Set.of(), List.of(), List.of(), BUDGET);

  public MendingOptions {
    disabled = Set.copyOf(disabled);
    restored = Set.copyOf(restored);
    keep = List.copyOf(keep);
    strip = List.copyOf(strip);
    if (!(budget >= 0 && budget <= 1)) {
      throw new IllegalArgumentException("the budget must be 0 to 1, not " + budget);
    }
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds lists of ingredients that lost their bullets, by the amounts that their lines begin or end
/// with: `250 g butter`, `½ lemon`, `a pinch of salt`, `玉ねぎ 1個`.
///
/// A number alone says little: two lines at least must have a unit, and most must say how much.
/// What says nothing of it below the last amount may be the heading of the next section, and stays
/// out.
final class Amounts {
  private static final int FEWEST = 3;
  private static final int FEWEST_UNITS = 2;
  private static final int MOST_BARE_WORDS = 4;

  /// No list of ingredients has more.
  private static final int MOST = 60;

  private final List<Block> blocks;

  /// What the lines say that were looked at.
  private final @Nullable Amount[] known;

  Amounts(List<Block> blocks) {
    this.blocks = blocks;
    this.known = new @Nullable Amount[blocks.size()];
  }

  /// The index after the last line of a list of ingredients that starts at `start`; `start` where
  /// none does.
  int end(int start) {
    if (!mayBegin(start)) {
      return start;
    }
    int units = 0;
    int amounts = 0;
    int end = start;
    int last = start;
    for (Amount says = says(end); says != Amount.OTHER && end - start < MOST; says = says(++end)) {
      units += says == Amount.UNIT ? 1 : 0;
      amounts += says == Amount.BARE ? 0 : 1;
      last = says == Amount.BARE && !startsLower(end) ? last : end + 1;
    }
    boolean enough = last - start >= FEWEST && units >= FEWEST_UNITS;
    return enough && amounts * 2 >= last - start ? last : start;
  }

  /// Whether the first line, or the one below it, begins or ends with a number, for a glance.
  private boolean mayBegin(int start) {
    String text = text(start);
    return !text.isEmpty()
        && (Amount.isDigit(text.charAt(0))
            || Amount.isDigit(text.charAt(text.length() - 1))
            || hasDigit(start + 1))
        && says(start).compareTo(Amount.BARE) < 0;
  }

  private boolean hasDigit(int index) {
    String text = text(index);
    return text.chars().anyMatch(c -> Amount.isDigit((char) c));
  }

  /// The text of a short line; empty where none stands.
  private String text(int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text != null && Amount.fits(text) ? text : "";
  }

  private boolean startsLower(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private Amount says(int index) {
    if (index >= known.length) {
      return Amount.OTHER;
    }
    Amount says = known[index];
    if (says == null) {
      says = Amount.of(text(index), MOST_BARE_WORDS);
      known[index] = says;
    }
    return says;
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Inlines;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import java.util.Locale;

/// Tells numbers that count up from ordinals at the beginnings of sentences, which many languages
/// write with a full stop: `3. Oktober war der Tag`, `19. századi kötelek`.
final class Ordinals {
  private Ordinals() {}

  /// Whether the first words are all the same month, or in lower case.
  ///
  /// @param items a list that does not begin with the first number
  static boolean are(MarkedItems items) {
    if (!items.first().isNumber() || !items.first().style().equals(".")) {
      return false;
    }
    String first = firstWord(items.items().get(0));
    boolean month = MetadataRows.isMonth(first.toLowerCase(Locale.ROOT));
    for (MarkedItems.Item item : items.items()) {
      String word = firstWord(item);
      boolean ordinal = Character.isLowerCase(word.charAt(0)) || month && word.equals(first);
      if (!ordinal) {
        return false;
      }
    }
    return true;
  }

  private static String firstWord(MarkedItems.Item item) {
    return Prose.firstWord(
        Inlines.text(item.paragraph().content()).substring(item.mark().length()));
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import dev.offprint.repair.surplus.BoilerplateRule;

/// Tells a line that says what something costs or how it was judged, and nothing else, from a
/// headline with a sum in it.
///
/// `Price: $129`, `Rating: 8.5/10` and `Subscribe for $1/week` are such lines; `Budget: £3bn for
/// new bridges` and `Feeding a family on $10/day` are headlines.
final class PriceLine {
  private static final Sections LABELS = Sections.labels();
  private static final int LONGEST_LABEL = 20;

  private PriceLine() {}

  static boolean is(Block block, String language) {
    String text = Prose.body(block);
    return text != null
        && (isLabelled(text)
            || isPerTime(Prose.lastToken(text)) && BoilerplateRule.mayAsk(block, language));
  }

  /// `Price: $129`, `Price: $129 | Buy at Carrow Store`: a label, and what is measured.
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    colon = colon < 0 ? text.indexOf('：') : colon;
    if (colon < 0 || colon > LONGEST_LABEL) {
      return false;
    }
    int bar = text.indexOf('|', colon);
    String value = text.substring(colon + 1, bar < 0 ? text.length() : bar).strip();
    return isValue(value) && LABELS.has("measure", Prose.folded(text.substring(0, colon)).strip());
  }

  /// `$129`, `129 €`, `8.5/10`: a number and what it is of, without a word.
  private static boolean isValue(String value) {
    boolean counts = false;
    boolean of = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean unit = isCurrency(c) || c == '/' && i > 0;
      if (!unit && !Character.isDigit(c) && ".,   -–".indexOf(c) < 0) {
        return false;
      }
      counts |= Character.isDigit(c);
      of |= unit;
    }
    return counts && of;
  }

  /// `$1/week`
  private static boolean isPerTime(String word) {
    int slash = word.indexOf('/');
    return slash > 1 && slash + 1 < word.length() && isCurrency(word.charAt(0));
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}

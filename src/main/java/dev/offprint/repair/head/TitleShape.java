package dev.offprint.repair.head;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// Tells a line that could be a title from the beginning of a text that has none: a sentence, a
/// salutation, speech, an item.
final class TitleShape {
  private static final int LONGEST = 220;

  /// A first line of this many words that ends with a full stop is a sentence, and one that goes
  /// on from what is lost is part of one.
  private static final int SENTENCE_WORDS = 10;

  private static final Marks ASKS = Marks.of("?!？！؟;");
  private static final Marks GOES_ON = Marks.of(",，、،:：");

  private TitleShape() {}

  /// @param below the line below it
  static boolean fits(String text, @Nullable String below) {
    return text.length() <= LONGEST
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !announces(text)
        && !isItem(text, below)
        && !Prose.looksLikeAddress(Prose.lastToken(text))
        && !(Prose.words(text) >= SENTENCE_WORDS && isOfSentence(text));
  }

  /// Whether something is yet to come: the line ends with a comma or a colon.
  static boolean announces(String text) {
    return GOES_ON.has(text.charAt(text.length() - 1));
  }

  /// Titles ask and call out, but they do not state or begin in lower case at length.
  private static boolean isOfSentence(String text) {
    boolean states = Prose.endsSentence(text) && !asks(text) || text.endsWith("[…]");
    return states || Prose.continues(text);
  }

  private static boolean asks(String text) {
    int last = text.length() - 1;
    while (last > 0 && Prose.endsSentence(text.substring(0, last))) {
      last--;
    }
    return ASKS.has(text.charAt(last));
  }

  /// An item of a list, or speech: with another one below, or with its full stop. A quotation may
  /// begin with a dash as well, and a number may count articles.
  private static boolean isItem(String text, @Nullable String below) {
    Marker marker = Marker.of(text);
    if (marker == null || marker.isNumber()) {
      return false;
    }
    boolean several = below != null && !below.isEmpty() && below.charAt(0) == text.charAt(0);
    return several || Prose.endsSentence(text) && !asks(text);
  }
}

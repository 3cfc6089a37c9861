package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// Recognises the lines under pictures: `Photo: The old landing stage`, `Fig. 2 – The gears`,
/// `Image 3: Herons`.
final class Captions {
  private static final Sections LABELS = Sections.labels();
  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 20;
  private static final int MOST_DIGITS = 3;

  private Captions() {}

  /// Whether the text starts with a word for a picture, a number perhaps, and a mark.
  static boolean isCaption(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String start = text.substring(0, Math.min(text.length(), LONGEST_LABEL));
    int end = LABELS.prefix(start, "caption");
    if (end == 0) {
      return false;
    }
    int i = spaces(text, end);
    int digits = i;
    while (i < text.length() && i - digits < MOST_DIGITS && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean numbered = i > digits;
    i = spaces(text, i);
    if (i >= text.length() || (i == end && Character.isLetter(text.charAt(i)))) {
      return false;
    }
    char mark = text.charAt(i);
    boolean colon = mark == ':' || mark == '：';
    return numbered
        ? colon || ".–—-|".indexOf(mark) >= 0
        : colon && LABELS.has("photograph", Prose.folded(text.substring(0, end)));
  }

  private static int spaces(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }
}

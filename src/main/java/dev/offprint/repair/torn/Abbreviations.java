package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// Full stops that end no sentence.
final class Abbreviations {
  private static final Sections KNOWN = Sections.load("abbreviations.txt");
  private static final int LONGEST = 8;

  private Abbreviations() {}

  /// Whether `text` ends with `Dr.` or the like, after which a name or a number comes.
  static boolean announceName(String text) {
    String last = shortLast(text);
    return !last.isEmpty()
        && KNOWN.has("before-names", Prose.folded(last))
        && !(Character.isLowerCase(last.charAt(0)) && KNOWN.has("words-in-lower-case", last));
  }

  /// Whether `text` ends with letters that each have a full stop, as `U.S.`, so that the last one
  /// may end nothing.
  static boolean endIn(String text) {
    String last = shortLast(text);
    if (last.length() < 4) {
      return false;
    }
    for (int i = 0; i < last.length(); i++) {
      boolean stop = last.charAt(i) == '.';
      if (stop == (i % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  /// The last word, if it is short and has a full stop; else nothing.
  private static String shortLast(String text) {
    int start = text.endsWith(".") ? Prose.lastTokenStart(text, text.length()) : 0;
    return text.endsWith(".") && text.length() - start <= LONGEST ? text.substring(start) : "";
  }
}

package dev.offprint.repair.language;

import java.util.ArrayList;
import java.util.List;

/// A paragraph's text as far as it is looked at: its beginning, its middle and its end.
final class Passage {
  private static final int PART = 110;

  private Passage() {}

  /// Where the first of a text's parts ends.
  static int firstEnd(String text) {
    int length = text.length();
    return wholeWords(text, length <= 2 * PART ? length / 2 : PART);
  }

  /// Up to three parts of a text, in whole words; all of a short text.
  static List<String> parts(String text) {
    int length = text.length();
    List<String> parts = new ArrayList<>(3);
    if (length <= 2 * PART) {
      int half = wholeWords(text, length / 2);
      parts.add(text.substring(0, half));
      parts.add(text.substring(half));
      return parts;
    }
    parts.add(part(text, 0));
    if (length > 3 * PART) {
      parts.add(part(text, (length - PART) / 2));
    }
    parts.add(part(text, length - PART));
    return parts;
  }

  private static String part(String text, int from) {
    int start = from == 0 ? 0 : wholeWords(text, from);
    return text.substring(
        start, Math.max(start, wholeWords(text, Math.min(from + PART, text.length()))));
  }

  /// `end`, or the end of the word before it, where `end` is in the middle of one that is not very
  /// long.
  static int wholeWords(String text, int end) {
    if (end == text.length()) {
      return end;
    }
    for (int i = end; i > Math.max(0, end - 30); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}

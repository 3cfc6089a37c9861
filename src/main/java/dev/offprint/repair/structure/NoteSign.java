package dev.offprint.repair.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How notes are marked: `word[1]`, `word¹`, `word*`.
enum NoteSign {
  BRACKETS,
  SUPERSCRIPT,
  ASTERISKS;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 3;

  /// What is raised to a power and has no note: `m²`, `km²`, `x²`.
  private static final List<String> UNITS =
      List.of("km", "cm", "mm", "dm", "nm", "µm", "μm", "ft", "in", "mi", "yd", "ha");

  /// A sign in a text.
  ///
  /// @param glued whether it stands as the mark of a note does: after a word, with none after it
  record Place(int from, int to, int number, boolean glued) {}

  /// The label that a note starts with.
  ///
  /// @param length of the label and the space after it
  record Label(int number, int length) {}

  /// All signs of this kind in `text`, marks of notes or not.
  List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (end > i) {
        places.add(new Place(i, end, number(text, i, end), isGlued(text, i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return places;
  }

  /// The label of this kind that `text` starts with and that words follow; `null` if it starts with
  /// none.
  @Nullable Label label(String text) {
    int end = end(text, 0);
    return end == 0 ? null : label(text, number(text, 0, end), end);
  }

  /// The label of `1. text` or `1 text`, which says nothing of the sign; `null` if it is none.
  static @Nullable Label plainLabel(String text) {
    int end = digits(text, 0);
    if (end == 0) {
      return null;
    }
    int number = Integer.parseInt(text.substring(0, end));
    return label(text, number, text.startsWith(".", end) ? end + 1 : end);
  }

  private static @Nullable Label label(String text, int number, int end) {
    int words = end;
    while (words < text.length() && Character.isWhitespace(text.charAt(words))) {
      words++;
    }
    boolean apart = words > end || (end > 0 && isSuperscript(text.charAt(end - 1)));
    return apart && words < text.length() && text.indexOf('\n') < 0
        ? new Label(number, words)
        : null;
  }

  /// The offset after the sign that starts at `start`; `start` where none does.
  private int end(String text, int start) {
    return switch (this) {
      case BRACKETS -> bracketsEnd(text, start);
      case SUPERSCRIPT -> {
        int end = start;
        while (end < text.length() && isSuperscript(text.charAt(end))) {
          end++;
        }
        yield end;
      }
      case ASTERISKS -> {
        int end = start;
        while (end < text.length() && text.charAt(end) == '*') {
          end++;
        }
        yield end;
      }
    };
  }

  private static int bracketsEnd(String text, int start) {
    if (text.charAt(start) != '[') {
      return start;
    }
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end > start + 1 && text.startsWith("]", end) ? end + 1 : start;
  }

  /// The number that the sign stands for; -1 for one that no note has.
  private int number(String text, int from, int to) {
    return switch (this) {
      case BRACKETS ->
          digits(text, from + 1) == to - 1
              ? Integer.parseInt(text.substring(from + 1, to - 1))
              : -1;
      case SUPERSCRIPT -> superscript(text.substring(from, to));
      case ASTERISKS -> to - from;
    };
  }

  private static int superscript(String sign) {
    int number = 0;
    for (int i = 0; i < sign.length() && i < MOST_DIGITS; i++) {
      number = number * 10 + SUPERSCRIPTS.indexOf(sign.charAt(i));
    }
    return sign.length() > MOST_DIGITS ? -1 : number;
  }

  private boolean isGlued(String text, int from, int to) {
    if (from == 0 || Character.isWhitespace(text.charAt(from - 1))) {
      return false;
    }
    boolean ends = to == text.length() || end(text, to) > to || !goesOn(text.charAt(to));
    boolean opens = "([{\\/".indexOf(text.charAt(from - 1)) >= 0;
    return ends && !opens && !(this == SUPERSCRIPT && isPower(text, from));
  }

  private static boolean goesOn(char c) {
    return Character.isLetterOrDigit(c) || "([{*".indexOf(c) >= 0;
  }

  private static boolean isPower(String text, int from) {
    int start = from;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String base = text.substring(start, from);
    return base.length() == 1 || UNITS.contains(base) || base.chars().anyMatch(Character::isDigit);
  }

  /// The offset after up to three digits at `start`; `start` where there are none or more.
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - start <= MOST_DIGITS ? end : start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSuperscript(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }
}

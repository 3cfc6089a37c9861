package dev.offprint.repair.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How notes are marked: `word[^1]`, `word[1]`, `word¹`, `word*` and `word†`, `word(1)`.
enum NoteSign {
  CARETS("[^", "]"),
  BRACKETS("[", "]"),
  SUPERSCRIPT("", ""),
  SYMBOLS("", ""),
  ROUND_BRACKETS("(", ")");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SIGNS = "*†‡";
  private static final int MOST_SIGNS = 10;
  private static final int MOST_DIGITS = 3;

  /// What is raised to a power and has no note: `m²`, `km²`, `x²`.
  private static final List<String> UNITS =
      List.of("km", "cm", "mm", "dm", "nm", "µm", "μm", "ft", "in", "mi", "yd", "ha");

  private final String opener;
  private final String closer;

  NoteSign(String opener, String closer) {
    this.opener = opener;
    this.closer = closer;
  }

  /// A sign in a text.
  ///
  /// @param glued whether it stands as the mark of a note does: after a word, with none after it
  /// @param apart whether it stands so but for a space before it
  record Place(int from, int to, int number, boolean glued, boolean apart) {}

  /// The label that a note starts with.
  ///
  /// @param length of the label and the space after it
  /// @param plain whether it says nothing of the sign
  record Label(int number, int length, boolean plain) {}

  /// Whether `1. text` can be a note of this kind. Notes in brackets and with signs have the same
  /// at their beginning, or other texts could be taken for them.
  boolean mayHavePlainLabels() {
    return this == BRACKETS || this == SUPERSCRIPT;
  }

  /// All signs of this kind in `text`, marks of notes or not.
  List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (end > i) {
        places.add(place(text, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return places;
  }

  private Place place(String text, int from, int end) {
    boolean glued = isGlued(text, from, end);
    return new Place(from, end, number(text, from, end), glued, isApart(text, from, end));
  }

  /// The label of this kind that `text` starts with and that words follow; `null` if it starts with
  /// none.
  @Nullable Label label(String text) {
    int end = end(text, 0);
    if (end == 0) {
      return null;
    }
    boolean colon = !closer.isEmpty() && text.startsWith(":", end);
    return label(text, new Label(number(text, 0, end), colon ? end + 1 : end, false));
  }

  /// The label of `1. text` or `1 text`, which says nothing of the sign; `null` if it is none.
  static @Nullable Label plainLabel(String text) {
    int end = digits(text, 0);
    if (end == 0) {
      return null;
    }
    int number = Integer.parseInt(text.substring(0, end));
    return label(text, new Label(number, text.startsWith(".", end) ? end + 1 : end, true));
  }

  private static @Nullable Label label(String text, Label bare) {
    int end = bare.length();
    int words = end;
    while (words < text.length() && Character.isWhitespace(text.charAt(words))) {
      words++;
    }
    char last = text.charAt(end - 1);
    boolean apart = words > end || SUPERSCRIPTS.indexOf(last) >= 0 || "†‡".indexOf(last) >= 0;
    return apart && words < text.length() ? new Label(bare.number(), words, bare.plain()) : null;
  }

  /// The offset after the sign that starts at `start`; `start` where none does.
  private int end(String text, int start) {
    return switch (this) {
      case CARETS, BRACKETS, ROUND_BRACKETS -> bracketsEnd(text, start);
      case SUPERSCRIPT -> {
        int end = start;
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        yield end;
      }
      case SYMBOLS -> {
        int end = start;
        while (end < text.length()
            && SIGNS.indexOf(text.charAt(end)) >= 0
            && text.charAt(end) == text.charAt(start)) {
          end++;
        }
        yield end;
      }
    };
  }

  private int bracketsEnd(String text, int start) {
    if (!text.startsWith(opener, start)) {
      return start;
    }
    int from = start + opener.length();
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean year = this == ROUND_BRACKETS && end - from > 2;
    return end > from && !year && text.startsWith(closer, end) ? end + 1 : start;
  }

  /// The number that the sign stands for; -1 for one that no note has.
  private int number(String text, int from, int to) {
    return switch (this) {
      case CARETS, BRACKETS, ROUND_BRACKETS -> {
        int start = from + opener.length();
        boolean fits = digits(text, start) == to - 1;
        yield fits ? Integer.parseInt(text.substring(start, to - 1)) : -1;
      }
      case SUPERSCRIPT -> superscript(text.substring(from, to));
      case SYMBOLS -> {
        int sign = SIGNS.indexOf(text.charAt(from));
        yield to - from > MOST_SIGNS ? -1 : sign * MOST_SIGNS + to - from;
      }
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

  /// Whether a sign in brackets stands behind a word and a space, and no word follows it directly.
  private boolean isApart(String text, int from, int to) {
    boolean brackets = this == CARETS || this == BRACKETS;
    return brackets
        && from > 1
        && text.charAt(from - 1) == ' '
        && !Character.isWhitespace(text.charAt(from - 2))
        && (to == text.length() || !goesOn(text.charAt(to)));
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
}

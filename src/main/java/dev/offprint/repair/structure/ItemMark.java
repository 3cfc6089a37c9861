package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an item of a list starts with.
///
/// @param kind what sort of mark it is
/// @param style what marks of one list have in common: the bullet, or how the number is written
/// @param number the number, the letter's or the Roman number's place; -1 for a bullet
/// @param length of the mark and the space after it
record ItemMark(Kind kind, String style, int number, int length) {
  private static final Marks BULLETS = Marks.of("•▪▫◦‣·∙⁃●○■□◆◇▶►➤➔➢→✓✔✗✘☐☑☒▢▣⬜✅⭐★※");
  private static final Marks WEAK_BULLETS = Marks.of("*-–—+");
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final int MOST_DIGITS = 3;
  private static final int MOST_LETTERS = 4;

  /// The sorts of marks.
  enum Kind {
    /// A sign that is nothing but a bullet.
    BULLET,
    /// A dash, an asterisk or a plus sign, which may be something else.
    WEAK_BULLET,
    /// The letter o, a bullet of word processors.
    LETTER_O,
    /// `[ ]` and `[x]`, which stay.
    BOX,
    /// `1.`, `1)`, `(1)`, `①`.
    NUMBER,
    /// `a.`, `b)`, `(c)`, `A.`, which stay.
    LETTER,
    /// `ii.`, `iv)`, `(v)`, which stay.
    ROMAN
  }

  /// The mark that a text starts with; `null` if it starts with none.
  static @Nullable ItemMark of(String text) {
    if (text.length() < 3) {
      return null;
    }
    char first = text.charAt(0);
    if (BULLETS.has(first)) {
      return bullet(Kind.BULLET, text);
    }
    if (WEAK_BULLETS.has(first)) {
      return isSpace(text.charAt(1)) && !Marker.isAroundNumber(text)
          ? bullet(Kind.WEAK_BULLET, text)
          : null;
    }
    if (first == 'o' && isSpace(text.charAt(1))) {
      return bullet(Kind.LETTER_O, text);
    }
    if (first >= '①' && first <= '➉') {
      return circled(text);
    }
    return first == '[' ? box(text) : counted(text);
  }

  /// `①`, `❶`, `➀`
  private static @Nullable ItemMark circled(String text) {
    char c = text.charAt(0);
    int base = c <= '⑳' ? '①' : c >= '➀' ? '➀' : c >= '❶' && c <= '❿' ? '❶' : c + 1;
    int end = afterSpaces(text, 1);
    return c >= base && end < text.length()
        ? new ItemMark(Kind.NUMBER, String.valueOf((char) base), c - base + 1, end)
        : null;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /// Whether the mark counts.
  boolean counts() {
    return number >= 0;
  }

  /// Whether the mark itself says something and stays in the text.
  boolean stays() {
    return kind == Kind.LETTER || kind == Kind.ROMAN || kind == Kind.BOX;
  }

  /// Whether the next item of the list that has this mark could have `next`.
  boolean precedes(ItemMark next) {
    return kind == next.kind
        && style.equals(next.style)
        && (!counts() || number + 1 == next.number);
  }

  /// The same mark as it is read after `before`: `v.` after `iv.` is a number.
  ItemMark after(ItemMark before) {
    boolean roman = kind == Kind.LETTER && before.kind == Kind.ROMAN && style.equals(before.style);
    if (roman && number == 'v' - 'a' + 1 && before.number == 4) {
      return new ItemMark(Kind.ROMAN, style, 5, length);
    }
    return roman && number == 'x' - 'a' + 1 && before.number == 9
        ? new ItemMark(Kind.ROMAN, style, 10, length)
        : this;
  }

  private static @Nullable ItemMark bullet(Kind kind, String text) {
    int end = afterSpaces(text, 1);
    return end < text.length() ? new ItemMark(kind, text.substring(0, 1), -1, end) : null;
  }

  private static @Nullable ItemMark box(String text) {
    boolean is = text.length() > 4 && text.charAt(2) == ']' && " xX✓".indexOf(text.charAt(1)) >= 0;
    return is && isSpace(text.charAt(3)) ? new ItemMark(Kind.BOX, "[", -1, 0) : null;
  }

  /// `12.`, `(3)`, `a)`, `iv.`
  private static @Nullable ItemMark counted(String text) {
    int from = text.charAt(0) == '(' || text.charAt(0) == '（' ? 1 : 0;
    int to = from < text.length() && isCapital(text.charAt(from)) ? from + 1 : from;
    while (to < text.length() && to - from <= MOST_LETTERS && isCounter(text.charAt(to))) {
      to++;
    }
    if (to == from || to - from > MOST_LETTERS || to + 1 >= text.length()) {
      return null;
    }
    char mark = text.charAt(to);
    boolean closed = from == 1 ? mark == ')' || mark == '）' : ".)、．".indexOf(mark) >= 0;
    if (!closed || !(isSpace(text.charAt(to + 1)) || mark > '\u3000')) {
      return null;
    }
    int end = afterSpaces(text, to + 1);
    String style = (from == 1 ? "(" : "") + mark;
    return end < text.length() ? counted(text.substring(from, to), style, end) : null;
  }

  private static @Nullable ItemMark counted(String counter, String style, int end) {
    char first = counter.charAt(0);
    if (Character.isDigit(first)) {
      boolean number =
          counter.length() <= MOST_DIGITS && counter.chars().allMatch(Character::isDigit);
      return number ? new ItemMark(Kind.NUMBER, style, Integer.parseInt(counter), end) : null;
    }
    if (isCapital(first) && counter.length() > 1) {
      return null;
    }
    if (counter.length() > 1 || first == 'i') {
      int roman = ROMANS.indexOf(counter) + 1;
      return roman > 0 ? new ItemMark(Kind.ROMAN, style, roman, 0) : null;
    }
    if (isCapital(first)) {
      return new ItemMark(Kind.LETTER, "A" + style, first - 'A' + 1, 0);
    }
    return first >= 'a' && first <= 'z'
        ? new ItemMark(Kind.LETTER, style, first - 'a' + 1, 0)
        : null;
  }

  /// Whether letters that are capitals count, as `A.` and `B.` do; they begin with `A`.
  boolean isCapital() {
    return kind == Kind.LETTER && style.startsWith("A");
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isCounter(char c) {
    return Character.isDigit(c) || (c >= 'a' && c <= 'z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\u202f';
  }

  private static int afterSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}

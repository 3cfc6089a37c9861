package dev.offprint.repair.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the items of a list may be counted with beside plain numbers: `a)`, `(b)`, `c.`, `D)`,
/// `ii.`, `(3)`. One alone says nothing: `A. Smith` and `i. e.` have it too.
///
/// @param style what the counters of one list have in common
/// @param number the place that the letter or the number has
/// @param length of the counter and the space after it
public record Counter(String style, int number, int length) {
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final int LONGEST = 4;

  /// The counter that a line starts with; `null` if it starts with none.
  public static @Nullable Counter of(String line) {
    if (line.length() < 4) {
      return null;
    }
    int from = line.charAt(0) == '(' ? 1 : 0;
    int to = from;
    while (to < line.length() && to - from <= LONGEST && isCounting(line.charAt(to))) {
      to++;
    }
    boolean closed = to > from && to - from <= LONGEST && to + 2 < line.length();
    if (!closed || line.charAt(to + 1) != ' ' || (from == 0 && isDigit(line.charAt(0)))) {
      return null;
    }
    char mark = line.charAt(to);
    return mark == ')' || (mark == '.' && from == 0)
        ? of(line.substring(from, to), (from == 1 ? "(" : "") + mark, to + 2)
        : null;
  }

  private static @Nullable Counter of(String counter, String mark, int length) {
    char first = counter.charAt(0);
    if (isDigit(first)) {
      boolean number = counter.chars().allMatch(c -> isDigit((char) c));
      return number ? new Counter("1" + mark, Integer.parseInt(counter), length) : null;
    }
    int roman = ROMANS.indexOf(counter) + 1;
    if (roman > 0 && (counter.length() > 1 || first == 'i')) {
      return new Counter("i" + mark, roman, length);
    }
    if (counter.length() > 1) {
      return null;
    }
    return first >= 'a'
        ? new Counter("a" + mark, first - 'a' + 1, length)
        : new Counter("A" + mark, first - 'A' + 1, length);
  }

  /// Whether this is the first of its list.
  public boolean isFirst() {
    return number == 1;
  }

  /// Whether this comes next after `before` in one list; `v.` does after `iv.`.
  public boolean follows(Counter before) {
    boolean roman = before.style.charAt(0) == 'i' && style.charAt(0) == 'a';
    int place = roman ? ROMANS.indexOf(String.valueOf((char) ('a' + number - 1))) + 1 : number;
    return style.substring(1).equals(before.style.substring(1))
        && (roman || style.equals(before.style))
        && place == before.number + 1;
  }

  /// The same counter read as one that comes after `before`.
  public Counter after(Counter before) {
    return style.equals(before.style) ? this : new Counter(before.style, before.number + 1, length);
  }

  /// Whether it may be the initial of a name.
  public boolean mayBeInitial() {
    return style.equals("A.");
  }

  private static boolean isCounting(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

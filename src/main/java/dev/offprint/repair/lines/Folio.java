package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a line would say if it were a page number, perhaps with a running head beside it: `12`,
/// `- 12 -`, `Page 3 of 9`, `iv`, `12 | The Old Mill`.
///
/// @param name what is the same on every page: the line without the number at its edge, each other
///     number as `%`
/// @param numbers all numbers of the line
record Folio(String name, List<Integer> numbers, Form form) {
  private static final int LONGEST = 120;
  private static final int SHORT = 24;
  private static final int EDGE = 3;
  private static final int MOST_DIGITS = 5;
  private static final int MOST_NUMBERS = 8;
  private static final int FEWEST_LETTERS = 3;
  private static final Marks SEPARATORS = Marks.of(" |·•-:/.,");

  Folio {
    numbers = List.copyOf(numbers);
  }

  /// How much a line looks like a page number, without regard to where it stands.
  enum Form {
    /// It says so: `Page 3`.
    WORDED,
    /// With the number of all pages: `3 / 9`.
    COUNTED,
    /// Dashes around it, which is how page numbers are written and little else: `- 3 -`.
    DASHED,
    /// Other marks around it: `· 3 ·`.
    MARKED,
    /// A number alone.
    BARE,
    /// A number beside a text.
    HEAD
  }

  /// The phrases, which are read when the first line asks for them.
  private static final class Phrases {
    private static final Sections FILE = Sections.load("pages.txt");
    static final Set<String> WORDED = new HashSet<>(FILE.of("worded"));
    static final Set<String> COUNTED = new HashSet<>(FILE.of("counted"));
    static final Set<String> MARKED = new HashSet<>(FILE.of("marked"));
  }

  /// Reads the lines that are short or have the letters of another one: no page number is alone.
  static @Nullable Folio[] of(List<PageLine> lines) {
    int[] keys = new int[lines.size()];
    Twice twice = new Twice(lines.size());
    for (int i = 0; i < keys.length; i++) {
      String line = lines.get(i).text();
      keys[i] = line.length() > SHORT && line.length() <= LONGEST ? hashOfLetters(line) : 0;
      if (keys[i] != 0) {
        twice.add(keys[i]);
      }
    }
    @Nullable Folio[] folios = new @Nullable Folio[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String line = lines.get(i).text();
      if (line.length() <= SHORT || (keys[i] != 0 && twice.has(keys[i]))) {
        folios[i] = of(line);
      }
    }
    return folios;
  }

  /// A hash of a line without its numbers; 0 for one that has none where page numbers stand.
  private static int hashOfLetters(String line) {
    if (!hasEdge(line)) {
      return 0;
    }
    boolean numbered = false;
    int hash = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        numbered = true;
      } else if (Character.isLetter(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      }
    }
    return numbered ? hash : 0;
  }

  /// Whether a digit is near the beginning or the end of a line, or the line has parts.
  private static boolean hasEdge(String line) {
    int length = line.length();
    for (int i = 0; i < EDGE; i++) {
      if (Character.isDigit(line.charAt(i)) || Character.isDigit(line.charAt(length - 1 - i))) {
        return true;
      }
    }
    return line.indexOf('|') >= 0 || line.indexOf('·') >= 0 || line.indexOf("  ") >= 0;
  }

  /// Reads a line; `null` if there is no number in it.
  static @Nullable Folio of(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return null;
    }
    int roman = Roman.value(line);
    if (roman > 0) {
      return new Folio("roman", List.of(roman), Form.BARE);
    }
    return hasDigit(line) ? numbered(Prose.folded(line)) : null;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Folio numbered(String folded) {
    List<Integer> numbers = new ArrayList<>();
    String key = key(folded, numbers);
    if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS) {
      return null;
    }
    if (key.startsWith("[") && key.endsWith("]")) {
      String inside = key.substring(1, key.length() - 1).strip();
      boolean bare = inside.equals("%");
      return bare || Phrases.WORDED.contains(inside)
          ? new Folio(key, numbers, bare ? Form.MARKED : Form.WORDED)
          : null;
    }
    if (key.equals("%")) {
      return new Folio("", numbers, Form.BARE);
    }
    String one = key.replace("% / %", "%").replace("%/%", "%");
    if (Phrases.WORDED.contains(one)) {
      return new Folio(key, numbers, Form.WORDED);
    }
    if (Phrases.COUNTED.contains(key)) {
      return new Folio(key, numbers, Form.COUNTED);
    }
    if (Phrases.MARKED.contains(key)) {
      return new Folio(key, numbers, key.startsWith("-") ? Form.DASHED : Form.MARKED);
    }
    return letters(key) >= FEWEST_LETTERS ? new Folio(name(key), numbers, Form.HEAD) : null;
  }

  private static String key(String folded, List<Integer> numbers) {
    StringBuilder key = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
        end++;
      }
      if (end == i) {
        key.append(folded.charAt(i++));
        continue;
      }
      if (end - i <= MOST_DIGITS) {
        numbers.add(Integer.parseInt(folded, i, end, 10));
        key.append('%');
      } else {
        key.append(folded, i, end);
      }
      i = end;
    }
    return key.toString();
  }

  /// The key without a number at its beginning or, if there is none, at its end.
  private static String name(String key) {
    int from = 0;
    int to = key.length();
    if (key.charAt(0) == '%') {
      from = 1;
    } else if (key.charAt(to - 1) == '%') {
      to--;
    }
    while (from < to && SEPARATORS.has(key.charAt(from))) {
      from++;
    }
    while (to > from && SEPARATORS.has(key.charAt(to - 1))) {
      to--;
    }
    return key.substring(from, to);
  }

  private static int letters(String key) {
    int letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters += Character.isLetter(key.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /// The number of all pages; 0 where it does not say.
  int total() {
    boolean has =
        (form == Form.WORDED || form == Form.COUNTED)
            && numbers.size() == 2
            && numbers.get(0) <= numbers.get(1);
    return has ? numbers.get(1) : 0;
  }
}

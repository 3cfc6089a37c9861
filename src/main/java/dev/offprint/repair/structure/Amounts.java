package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds lists of ingredients that lost their bullets, by the amounts that their lines begin or end
/// with: `250 g butter`, `½ lemon`, `a pinch of salt`, `玉ねぎ 1個`.
///
/// A number alone says little: two lines at least must have a unit, and most must say how much.
/// What says nothing of it below the last amount may be the heading of the next section, and stays
/// out.
final class Amounts {
  private static final int FEWEST = 3;
  private static final int FEWEST_UNITS = 2;

  /// No list of ingredients has more.
  private static final int MOST = 60;

  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 10;
  private static final int MOST_BARE_WORDS = 4;
  private static final int MOST_LOWER_WORDS = 6;
  private static final int LONGEST_NUMBER = 5;

  private final List<Block> blocks;

  /// What the lines say that were looked at.
  private final @Nullable Says[] known;

  /// The words of the file, read when the first line is looked at that begins with a number.
  private static final class Words {
    private static final Sections FILE = Sections.load("amounts.txt");
  }

  /// What a line says of an amount.
  private enum Says {
    UNIT,
    NUMBER,
    BARE,
    OTHER
  }

  Amounts(List<Block> blocks) {
    this.blocks = blocks;
    this.known = new @Nullable Says[blocks.size()];
  }

  /// The index after the last line of a list of ingredients that starts at `start`; `start` where
  /// none does.
  int end(int start) {
    if (!mayBegin(start)) {
      return start;
    }
    int units = 0;
    int amounts = 0;
    int end = start;
    int last = start;
    for (Says says = says(end); says != Says.OTHER && end - start < MOST; says = says(++end)) {
      units += says == Says.UNIT ? 1 : 0;
      amounts += says == Says.BARE ? 0 : 1;
      last = says == Says.BARE && !startsLower(end) ? last : end + 1;
    }
    boolean enough = last - start >= FEWEST && units >= FEWEST_UNITS;
    return enough && amounts * 2 >= last - start ? last : start;
  }

  /// Whether the first line, or the one below it, begins or ends with a number, for a glance.
  private boolean mayBegin(int start) {
    String text = text(start);
    return !text.isEmpty()
        && (isDigit(text.charAt(0))
            || isDigit(text.charAt(text.length() - 1))
            || hasDigit(start + 1))
        && says(start).compareTo(Says.BARE) < 0;
  }

  private boolean hasDigit(int index) {
    String text = text(index);
    return text.chars().anyMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /// The text of a short line; empty where none stands.
  private String text(int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    boolean fits = text != null && text.length() <= LONGEST && text.indexOf('\n') < 0;
    return fits && text != null ? text : "";
  }

  private boolean startsLower(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private Says says(int index) {
    if (index >= known.length) {
      return Says.OTHER;
    }
    Says says = known[index];
    if (says == null) {
      says = read(index);
      known[index] = says;
    }
    return says;
  }

  private Says read(int index) {
    String text = text(index);
    if (text.isEmpty() || ItemMark.of(text) != null || isSentence(text)) {
      return Says.OTHER;
    }
    String[] words = Prose.folded(text).split(" ", MOST_WORDS + 1);
    if (words.length > MOST_WORDS || Words.FILE.has("for", words[0])) {
      return Says.OTHER;
    }
    if (beginsWithUnit(words) || endsWithUnit(words)) {
      return Says.UNIT;
    }
    if (isNumber(words[0]) && words.length > 1) {
      return Says.NUMBER;
    }
    int most = startsLower(index) ? MOST_LOWER_WORDS : MOST_BARE_WORDS;
    return words.length <= most && Character.isLetter(text.charAt(0)) ? Says.BARE : Says.OTHER;
  }

  /// Whether it ends like a sentence or announces something; `to taste.` and `q.b.` are none.
  private static boolean isSentence(String text) {
    boolean ends = Prose.endsSentence(text) && !isUnit(Prose.lastToken(text));
    return ends || Prose.endsWithColon(text);
  }

  /// `250 g`, `250g`, `2 su bardağı`, `a pinch`, `pinch`; a word that is a unit too says nothing
  /// behind the second.
  private static boolean beginsWithUnit(String[] words) {
    if (isNumber(words[0])) {
      return words.length > 2 && (isUnit(words[1]) || isUnit(words[2]));
    }
    return words.length > 1
        && (isMeasure(words[0]) || words.length > 2 && isUnit(words[1]) || isUnit(words[0]));
  }

  /// `玉ねぎ 1個`, `ไข่ 2 ฟอง`, `butter, 250 g`.
  private static boolean endsWithUnit(String[] words) {
    int last = words.length - 1;
    return last > 0
        && (isMeasure(words[last])
            || isUnit(words[last]) && (last == 1 || isNumber(words[last - 1])));
  }

  /// A number with its unit: `250g`, `1個`, `大さじ2`.
  private static boolean isMeasure(String word) {
    int from = 0;
    while (from < word.length() && !isDigit(word.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < word.length()
        && (isDigit(word.charAt(to)) || "./,".indexOf(word.charAt(to)) >= 0)) {
      to++;
    }
    boolean front = from == 0 && to > 0 && to < word.length() && isUnit(word.substring(to));
    boolean back = from > 0 && to == word.length() && word.charAt(0) >= '\u3040';
    return front || back;
  }

  private static boolean isUnit(String word) {
    int end = word.length();
    while (end > 0 && ".,)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && Words.FILE.has("unit", word.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /// `2`, `½`, `1/2`, `1-2`, `1,5`; no year.
  private static boolean isNumber(String word) {
    boolean digits = !word.isEmpty() && word.length() <= LONGEST_NUMBER && isDigit(word.charAt(0));
    int year = 0;
    for (int i = 0; i < word.length() && digits; i++) {
      char c = word.charAt(i);
      digits = isDigit(c) || ".,/-⁄".indexOf(c) >= 0;
      year += Character.isDigit(c) ? 1 : 0;
    }
    return digits && year < 4;
  }
}

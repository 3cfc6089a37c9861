package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.Locale;

/// What a line says of an amount.
enum Amount {
  /// A number or a word with its unit: `250 g butter`, `a pinch of salt`, `玉ねぎ 1個`.
  UNIT,
  /// A number alone: `2 eggs`.
  NUMBER,
  /// Nothing, and it is short: `salt`.
  BARE,
  /// Nothing: a sentence, a line that announces some, an item with a mark, a long line.
  OTHER;

  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 10;
  private static final int MOST_LOWER_WORDS = 6;
  private static final int LONGEST_NUMBER = 5;

  /// The words of the file, read when the first line is looked at that begins with a number.
  private static final class Words {
    private static final Sections FILE = Sections.load("amounts.txt");
  }

  /// Whether the text is short enough to say of one.
  static boolean fits(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\n') < 0;
  }

  /// What a single line says.
  ///
  /// @param mostBare how many words a line has at most that begins with a capital and is [#BARE]
  static Amount of(String text, int mostBare) {
    if (!fits(text) || ItemMark.of(text) != null || isSentence(text)) {
      return OTHER;
    }
    String[] words = Prose.folded(text).split(" ", MOST_WORDS + 1);
    if (words.length > MOST_WORDS || Words.FILE.has("for", words[0])) {
      return OTHER;
    }
    if (beginsWithUnit(words) || endsWithUnit(words)) {
      return UNIT;
    }
    if (isNumber(words[0]) && words.length > 1) {
      return NUMBER;
    }
    int most = Character.isLowerCase(text.charAt(0)) ? MOST_LOWER_WORDS : mostBare;
    return words.length <= most && Character.isLetter(text.charAt(0)) ? BARE : OTHER;
  }

  /// Whether the line says that ingredients follow: `Ingredients`, `Zutaten für vier Personen:`.
  static boolean announces(String text) {
    int length = fits(text) ? Words.FILE.prefix(text, "ingredients") : 0;
    boolean whole =
        length > 0
            && (length == text.length()
                || !Character.isLetter(text.charAt(length))
                || Prose.isUnspaced(text.charAt(length)));
    return whole && !Prose.endsSentence(text);
  }

  static boolean isDigit(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
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

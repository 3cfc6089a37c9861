package dev.offprint.repair.rows;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;

/// Tells names in scripts that have spaces but no capitals, for a line where a name may stand.
final class CaselessName {
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 28;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_UNSPACED = 4;
  private static final int FIRST = 0x0590;
  private static final int LAST = 0x0FFF;

  private CaselessName() {}

  /// Whether the line is two words or three, none of which every text in the language has.
  static boolean is(String line, String language) {
    if (line.length() > LONGEST || line.isEmpty() || !isOfScript(line)) {
      return false;
    }
    String[] words = line.split(" ", -1);
    if (words.length < 2 || words.length > MOST_WORDS || !Names.isName(line, 2)) {
      return false;
    }
    List<String> common = commonWords(language);
    for (String word : words) {
      if (common.contains(word) || word.length() < 2) {
        return false;
      }
    }
    return !common.isEmpty() || isLong(words);
  }

  /// Where common words are not known, two words must do that are long enough. In Thai spaces
  /// stand between the words of names, and elsewhere only between phrases.
  private static boolean isLong(String[] words) {
    for (String word : words) {
      if (word.length() < (Prose.isUnspaced(word.charAt(0)) ? SHORTEST_UNSPACED : SHORTEST)) {
        return false;
      }
    }
    return words.length == 2;
  }

  private static boolean isOfScript(String line) {
    return line.chars().allMatch(c -> c == ' ' || c >= FIRST && c <= LAST);
  }

  /// Those of the language that nearly every text in it has; none where they are not known.
  static List<String> commonWords(String language) {
    String start = LanguageTag.primary(language) + " ";
    for (String words : Sections.lines("common-words.txt")) {
      if (words.startsWith(start)) {
        return List.of(words.split(" "));
      }
    }
    return List.of();
  }
}

package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.util.List;
import java.util.Locale;

/// Tells a byline that names one word only, `By Fedramp`, from headings that begin like one: `Von
/// Fischern und Reihern`, `Par la Rivière`, `Author Unknown`.
final class OneWord {
  /// The one label that is little else, so that several names may stand behind it.
  private static final String MANY = "by";

  private OneWord() {}

  /// @param names those read from the line
  static boolean mayName(String line, List<String> names) {
    if (isMarked(line) || names.stream().allMatch(OneWord::isWhole)) {
      return true;
    }
    String label = Prose.firstWord(line).toLowerCase(Locale.ROOT);
    return Labels.FILE.has("by", label)
        && (names.size() == 1 || label.equals(MANY))
        && line.indexOf(',') < 0
        && names.stream().allMatch(name -> Character.isUpperCase(name.charAt(0)));
  }

  /// Han, kana and Hangul names are one word; others have two or more, particles aside.
  private static boolean isWhole(String name) {
    int words = 0;
    for (String word : name.split(" ", -1)) {
      words += Labels.FILE.has("particle", word.toLowerCase(Locale.ROOT)) ? 0 : 1;
    }
    return words > 1 || name.charAt(0) >= '\u3040';
  }

  /// Whether a colon or a slash stands behind the label.
  private static boolean isMarked(String line) {
    return line.chars().anyMatch(c -> ":：/／|".indexOf(c) >= 0);
  }
}

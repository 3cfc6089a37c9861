package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The first letter of a text that was set large, and so came to stand on a line of its own: `A`
/// over `t six every morning`.
final class DropCap {
  /// What follows is running text, and no line of verse, of a list or of a sum.
  private static final int SHORTEST = 40;

  /// The letters that are words by themselves in one language or another.
  private static final Marks WORDS = Marks.of("AÀEÉÈYOÓÒIUWZАВИКОСУЯЗІЄЙÅÖ");

  private static final Marks VOWELS =
      Marks.of("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýаеёиоуыэюяіїєαεηιουω");

  private DropCap() {}

  /// Whether there are such letters in an article: where one stands alone several times, it is what
  /// somebody says or asks, or the name of an item.
  static boolean areIn(Collection<LineEnds> paragraphs) {
    Set<String> letters = new HashSet<>();
    for (LineEnds lines : paragraphs) {
      for (int i = 0; i <= lines.count(); i++) {
        if (isLetter(lines.line(i)) && !letters.add(lines.line(i))) {
          return false;
        }
      }
    }
    return !letters.isEmpty();
  }

  private static boolean isLetter(String line) {
    return line.length() == 1 && Character.isUpperCase(line.charAt(0));
  }

  static boolean is(String line, String next) {
    return isLetter(line)
        && next.length() >= SHORTEST
        && Character.isLowerCase(next.charAt(0))
        && Prose.hasMoreWords(next, 4);
  }

  /// Whether the letter is a word, and not the beginning of the one that goes on in the next line.
  ///
  /// @param known whether the document has a word elsewhere, in lower case
  static boolean isWord(String line, String next, Predicate<String> known) {
    String rest = Prose.bare(Prose.firstWord(next));
    String whole = (line + rest).toLowerCase(Locale.ROOT);
    if (!WORDS.has(line.charAt(0)) || known.test(whole)) {
      return false;
    }
    return rest.length() > 1 && rest.chars().anyMatch(VOWELS::has);
  }
}

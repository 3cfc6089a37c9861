package dev.offprint.repair.torn;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a language with which sentences begin, and which names do not begin with:
/// `Tomorrow`, `According`.
final class SentenceOpenings {
  private static final int LONGEST_NAME = 4;

  /// The words by language, and those that ask by language and `?`.
  private static final Map<String, Set<String>> KNOWN = read();

  private final String language;
  private final Set<String> words;
  private final Set<String> questions;

  /// @param language a BCP 47 tag
  SentenceOpenings(String language) {
    this.language = LanguageTag.primary(language);
    this.words = KNOWN.getOrDefault(this.language, Set.of());
    this.questions = KNOWN.getOrDefault(this.language + "?", Set.of());
  }

  /// Whether `text` begins with such a word and a capital, and is no title such as `In Search of
  /// Rain`.
  boolean begin(String text) {
    String word = Prose.bare(Prose.firstWord(text));
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && words.contains(word.toLowerCase(Locale.ROOT))
        && (!Prose.hasMoreWords(text, 1) || !Prose.isTitleCase(text));
  }

  /// `La Campana`, `The Evening Bell`: two words or more, all with capitals, in a language whose
  /// nouns have none.
  boolean isNameWithArticle(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && !language.equals("de")
        && !Prose.hasMoreWords(text, LONGEST_NAME)
        && Character.isUpperCase(text.charAt(space + 1))
        && Prose.isTitleCase(text)
        && !Prose.endsSentence(text);
  }

  /// Whether `text` has more words than the one with which it asks: `Who planted it`.
  boolean ask(String text) {
    String word = Prose.firstWord(text);
    return word.length() < text.length() && questions.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Sections.lines("sentence-openings.txt")) {
      int space = line.indexOf(' ');
      words.put(
          line.substring(0, space), Set.copyOf(List.of(line.substring(space + 1).split(" ", -1))));
    }
    return words;
  }
}

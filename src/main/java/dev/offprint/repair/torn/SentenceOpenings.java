package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a language with which sentences begin, and which names do not begin with:
/// `Tomorrow`, `According`.
final class SentenceOpenings {
  private static final int LONGEST_NAME = 4;

  private final String language;
  private @Nullable Set<String> words;
  private @Nullable Set<String> questions;

  /// @param language a BCP 47 tag
  SentenceOpenings(String language) {
    this.language = Locale.forLanguageTag(language).getLanguage();
  }

  /// Whether `text` begins with such a word and a capital, and is no title such as `In Search of
  /// Rain`.
  boolean begin(String text) {
    String word = Prose.bare(Prose.firstWord(text));
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && words().contains(word.toLowerCase(Locale.ROOT))
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
    Set<String> known = questions;
    if (known == null) {
      known = read(language + "?");
      questions = known;
    }
    String word = Prose.firstWord(text);
    return word.length() < text.length() && known.contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = read(language);
      words = known;
    }
    return known;
  }

  private static Set<String> read(String name) {
    for (String line : Sections.lines("sentence-openings.txt")) {
      if (line.startsWith(name + " ")) {
        return Set.copyOf(List.of(line.split(" ", -1)));
      }
    }
    return Set.of();
  }
}

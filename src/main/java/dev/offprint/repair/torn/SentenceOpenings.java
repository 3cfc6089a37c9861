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
  private final String language;
  private @Nullable Set<String> words;

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

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = read(language);
      words = known;
    }
    return known;
  }

  private static Set<String> read(String language) {
    for (String line : Sections.lines("sentence-openings.txt")) {
      if (line.startsWith(language + " ")) {
        return Set.copyOf(List.of(line.split(" ", -1)));
      }
    }
    return Set.of();
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a first line that is text, torn at a link, from a title: `The river is low. According to`,
/// `Martin Oake`, `, who keeps it, …`.
final class TornLine {
  private static final Sections OPEN = Sections.openWords();
  private static final Sections CLITICS = Sections.clitics();
  private static final int LONGEST_REST = 3;
  private static final int MOST_LINK_WORDS = 8;

  private TornLine() {}

  /// Whether the line at `at` breaks off, and its sentence goes on behind a link below it.
  static boolean is(List<Block> blocks, int at, String language) {
    String text = text(blocks, at);
    String link = text(blocks, at + 1);
    String rest = text(blocks, at + 2);
    return text != null
        && link != null
        && rest != null
        && !Prose.endsSentence(text)
        && !Prose.endsSentence(link)
        && !Prose.hasMoreWords(link, MOST_LINK_WORDS)
        && Prose.continues(rest)
        && (TextStart.hasSentence(text) || breaksOff(text, language));
  }

  /// Whether a line ends with a word that asks for more.
  static boolean breaksOff(String text, String language) {
    return OPEN.has(LanguageTag.primary(language), Prose.folded(Prose.lastToken(text)));
  }

  /// Whether a line begins with what leans on a word before it, as Korean particles do.
  static boolean leans(String text, String language) {
    String word = Prose.bare(Prose.firstWord(text));
    return word.length() < text.length()
        && (CLITICS.has(LanguageTag.primary(language), word) || CLITICS.has("ko-apart", word));
  }

  /// The index of the first line before `end` that goes on with a mark or a particle in the next
  /// one, or is the rest of a sentence in a script without capitals; `end` where none does. No menu
  /// has such lines, and no title stands below one.
  static int first(List<Block> blocks, int end, String language) {
    for (int i = 1; i < end; i++) {
      String text = text(blocks, i);
      if (text != null && isRest(text, language)) {
        return i - 1;
      }
    }
    return end;
  }

  private static boolean isRest(String text, String language) {
    boolean marked = !Character.isLetterOrDigit(text.charAt(0)) && Prose.continues(text);
    boolean stopped = "।。۔".indexOf(text.charAt(text.length() - 1)) >= 0;
    return marked
        || stopped && !Prose.hasMoreWords(text, LONGEST_REST)
        || leans(text, language)
        || stopped && language.startsWith("ja") && CLITICS.prefix(text, "ja") > 0;
  }

  private static @Nullable String text(List<Block> blocks, int at) {
    String text = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    return text == null || text.isEmpty() ? null : text;
  }
}

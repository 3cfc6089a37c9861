package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Signs of torn sentences in scripts that have no capitals: Arabic, Devanagari, Han, Hangul, kana
/// and others.
final class Caseless {
  private static final Sections CLITICS = Sections.load("clitics.txt");
  private static final Marks GOES_ON = Marks.of("，。、；：！？」』）】》”’،؛؟۔।");
  private static final Marks GOES_ON_BEFORE_SPACE = Marks.of(".,;:!?)]»“");
  private static final Marks OPEN_END = Marks.of("，、：；「『（【《،؛");
  private static final int LONG = 8;
  private static final int FEWEST_SIGNS = 2;
  private static final int SHORTEST_PROSE = 12;

  private final List<@Nullable String> texts;
  private final String language;
  private @Nullable Boolean endsAsARule;

  Caseless(List<@Nullable String> texts, String language) {
    this.texts = texts;
    this.language = Locale.forLanguageTag(language).getLanguage();
  }

  /// Whether a Korean sentence is over, full stop or not.
  static boolean endsLikeSentence(String text) {
    return "다요죠까".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether `text` can only be the rest of the sentence that `before` leaves open: it begins with
  /// a closing mark or with a word that leans on the one before.
  boolean leans(String before, String text) {
    return startsWithMark(text)
        || startsWithClitic(text)
        || (language.equals("ko")
            && Particles.leadIn(text, before.charAt(before.length() - 1))
            && !CLITICS.has("ko-words", Prose.firstWord(text)));
  }

  private static boolean startsWithMark(String text) {
    char first = text.charAt(0);
    boolean alone = text.length() == 1 || !Character.isLetterOrDigit(text.charAt(1));
    return GOES_ON.has(first)
        || (GOES_ON_BEFORE_SPACE.has(first) && alone && !text.startsWith(".."))
        || (first == '"' && (text.length() == 1 || ".,;".indexOf(text.charAt(1)) >= 0));
  }

  private boolean startsWithClitic(String text) {
    if (language.equals("ja") || language.equals("zh")) {
      return startsWithParticle(text);
    }
    return CLITICS.has(language, Prose.bare(Prose.firstWord(text)));
  }

  private boolean startsWithParticle(String text) {
    for (String particle : CLITICS.of(language)) {
      if (text.length() > particle.length() && text.startsWith(particle)) {
        return !isHiragana(text.charAt(particle.length())) || !beginsAnew(text);
      }
    }
    return false;
  }

  /// Whether a Japanese text begins with a word that only looks like a particle.
  private boolean beginsAnew(String text) {
    for (String word : CLITICS.of("ja-words")) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHiragana(char c) {
    return c >= 0x3040 && c < 0x30A0;
  }

  /// Whether a sentence is surely not over at the end of `text`, which ends with no mark of that:
  /// it is too long for a heading, and the paragraphs of the article have such marks.
  ///
  /// @param beforeWords whether no more than some words follow
  boolean isOpen(String text, boolean beforeWords) {
    boolean comma = OPEN_END.has(text.charAt(text.length() - 1));
    return (comma && beforeWords) || ((comma || Prose.words(text) >= LONG) && paragraphsEnd());
  }

  private boolean paragraphsEnd() {
    Boolean known = endsAsARule;
    if (known == null) {
      int prose = 0;
      int ended = 0;
      int leaning = 0;
      for (String text : texts) {
        if (text != null && Prose.words(text) >= SHORTEST_PROSE) {
          prose++;
          ended += Prose.endsSentence(text) ? 1 : 0;
        }
        leaning += text != null && leans(" ", text) ? 1 : 0;
      }
      known = leaning >= FEWEST_SIGNS && ended * 2 >= prose;
      endsAsARule = known;
    }
    return known;
  }
}

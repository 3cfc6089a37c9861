package dev.offprint.repair.torn;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signs of torn sentences in scripts that have no capitals: Arabic, Devanagari, Han, Hangul, kana
/// and others.
final class Caseless {
  private static final Sections CLITICS = Sections.clitics();
  private static final Marks GOES_ON = Marks.of("，。、；：！？」』）】》”’،؛؟۔।");
  private static final Marks GOES_ON_BEFORE_SPACE = Marks.of(".,;:!?)]»“");
  private static final Marks SAID = Marks.of("，：,:");
  private static final Marks OPEN_END = Marks.of("，、：；「『（【《،؛");
  private static final Marks STOPS = Marks.of(".!?。！？।؟۔");
  private static final int FEWEST_SIGNS = 2;
  private static final int SHORTEST_PROSE = 12;

  private final List<@Nullable String> texts;
  private final String language;
  private final String goingOn;
  private @Nullable Boolean endsAsARule;

  Caseless(List<@Nullable String> texts, String language) {
    this.texts = texts;
    this.language = LanguageTag.primary(language);
    this.goingOn = this.language + "-going-on";
  }

  /// Whether nothing but a comma stands between two links.
  static boolean isComma(String text) {
    return text.length() == 1 && ",،、，".indexOf(text.charAt(0)) >= 0;
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
        || (says(text) && Callings.mayBeName(before))
        || (mayLean(before, text) && !CLITICS.has("ko-words", Prose.firstWord(text)));
  }

  /// Whether `text` begins with a Korean particle that fits the end of `before`, though it may be a
  /// word too.
  boolean mayLean(String before, String text) {
    return language.equals("ko")
        && (Particles.leadIn(text, before.charAt(before.length() - 1))
            || CLITICS.has("ko-apart", hangul(Prose.firstWord(text))));
  }

  private static String hangul(String word) {
    int end = 0;
    while (end < word.length() && Particles.isHangul(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  /// Whether a few Korean words end with a particle, so that something else must follow.
  boolean endsInParticle(String text) {
    if (!language.equals("ko") || !Prose.hasWords(text, 2)) {
      return false;
    }
    String last = Prose.lastToken(text);
    for (int length = 1; length <= 3 && length < last.length(); length++) {
      if (CLITICS.has("ko", last.substring(last.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithMark(String text) {
    char first = text.charAt(0);
    boolean alone = text.length() == 1 || !Character.isLetterOrDigit(text.charAt(1));
    return GOES_ON.has(first)
        || (GOES_ON_BEFORE_SPACE.has(first) && alone && !text.startsWith(".."))
        || (first == '"' && (text.length() == 1 || ".,;".indexOf(text.charAt(1)) >= 0));
  }

  /// Whether `text` begins with what a name does and a comma or a colon: `说，…`
  private boolean says(String text) {
    int end = language.equals("zh") ? CLITICS.prefix(text, "zh-says") : 0;
    return end > 0 && end < text.length() && SAID.has(text.charAt(end));
  }

  /// Whether `text` goes on behind a name before which `据` stands, or a word like it.
  boolean goesOnBehindName(String text) {
    return language.equals("zh") && CLITICS.prefix(text, "zh-goes-on") > 0;
  }

  /// Whether `text` says what somebody is whose name follows.
  boolean isCalling(String text) {
    return Callings.is(text, language);
  }

  /// Whether the last word of `text` says what somebody or something is whose name follows.
  boolean endsInCalling(String text) {
    return Callings.endsIn(text, language);
  }

  /// Whether `text` begins with a word that the rest of a sentence often begins with behind a name,
  /// though a sentence may begin with it too.
  boolean mayGoOn(String text) {
    return CLITICS.has(goingOn, Prose.bare(Prose.firstWord(text)));
  }

  private boolean startsWithClitic(String text) {
    if (Prose.isUnspaced(text.charAt(0))) {
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
  /// @param isLong whether it is
  /// @param beforeWords whether no more than some words follow
  boolean isOpen(String text, boolean isLong, boolean beforeWords) {
    boolean comma = OPEN_END.has(text.charAt(text.length() - 1));
    return (comma && beforeWords) || ((comma || isLong) && paragraphsEnd());
  }

  private boolean paragraphsEnd() {
    Boolean known = endsAsARule;
    if (known == null) {
      int prose = 0;
      int ended = 0;
      int torn = 0;
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        if (text == null) {
          continue;
        }
        if (isTorn(text, i + 1 < texts.size() ? texts.get(i + 1) : null)) {
          torn++;
        } else if (Prose.hasWords(text, SHORTEST_PROSE)) {
          prose++;
          ended += Prose.endsSentence(text) ? 1 : 0;
        }
      }
      known = torn >= FEWEST_SIGNS && ended * 2 >= prose;
      endsAsARule = known;
    }
    return known;
  }

  private boolean isTorn(String text, @Nullable String next) {
    return next != null && (leans(text, next) || breaksOff(text) && Openness.isLastFragment(next));
  }

  /// Whether some words stand behind the last full stop of `text`.
  static boolean breaksOff(String text) {
    int last = text.length() - 1;
    if (Prose.endsSentence(text) || Prose.endsWithColon(text)) {
      return false;
    }
    for (int i = last - 1; i > 0; i--) {
      if (STOPS.has(text.charAt(i))) {
        boolean stop = text.charAt(i) != '.' || text.charAt(i + 1) == ' ';
        return stop
            && Character.isLetter(text.charAt(last))
            && Character.isLetter(text.charAt(i - 1));
      }
    }
    return false;
  }
}

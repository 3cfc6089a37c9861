package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An ellipsis behind the last word of a text: a page's, which shows no more of it (`the mayor of
/// the …`, `in the nex...`), or the author's own (`and so it goes...`).
///
/// No author stops behind an article. Behind a preposition that a clause may end with (`where it
/// came from …`), a word that ends as no other of the text does, or one that another begins with,
/// it is in doubt.
final class EllipsisEnd {
  private static final double SURE = 0.95;
  private static final double DOUBTFUL = 0.6;
  private static final double AUTHORS = 0;

  private static final Sections WORDS = Sections.openWords();
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_IN_DOUBT = 8;

  /// Fewer words have too few ends to tell an odd one by.
  private static final int FEWEST_ENDS = 60;

  private static final int LONGEST_END = 2;

  /// A longer piece of a word may well be one, however it ends.
  private static final int LONGEST_PIECE = 5;

  private EllipsisEnd() {}

  /// Where the ellipsis begins that ends `text`, the spaces before it taken with it; the text's
  /// length where none ends it. More dots than three are the author's.
  static int start(String text) {
    int end = text.length();
    int dots = text.endsWith("…") ? 1 : text.endsWith("...") ? 3 : 0;
    int start = end - dots;
    boolean more = start > 0 && ".…!?".indexOf(text.charAt(start - 1)) >= 0;
    return dots == 0 || start == 0 || more ? end : RestCount.beforeSpaces(text, start);
  }

  /// How sure it is that the text was cut off at `start`.
  ///
  /// @param sentence where its last sentence begins
  /// @param above what stands above it
  static double confidence(String text, int sentence, List<Block> above, String language) {
    int start = start(text);
    String cut = text.substring(Math.min(sentence, start), start).strip();
    boolean asks = Prose.hasWords(cut, FEWEST_WORDS) && OpenWords.of(language).endInWord(cut);
    if (!asks && !Prose.hasWords(cut, FEWEST_IN_DOUBT) || isSpeech(text)) {
      return AUTHORS;
    }
    if (above.stream().anyMatch(EllipsisEnd::endsInEllipsis)) {
      return AUTHORS;
    }
    if (asks && !trailsOff(cut, language)) {
      return SURE;
    }
    boolean whole = start < text.length() - 3 || !isCutWord(cut, text, above, language);
    return (asks && Prose.hasWords(cut, FEWEST_IN_DOUBT)) || !whole ? DOUBTFUL : AUTHORS;
  }

  /// A speaker who is interrupted: `– I thought you and the ...`.
  private static boolean isSpeech(String text) {
    return "-–—―".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean endsInEllipsis(Block block) {
    String text = Prose.body(block);
    return text != null && (text.endsWith("…") || text.endsWith("..."));
  }

  /// Whether authors leave open what comes behind such a word: `And the winner is …`.
  private static boolean trailsOff(String text, String language) {
    String section = LanguageTag.primary(language) + "-trailing";
    boolean spaced = !Prose.isUnspaced(text.charAt(text.length() - 1));
    String token = spaced ? Prose.lastToken(text) : text;
    return spaced && !Particles.isHangul(text.charAt(text.length() - 1))
        ? WORDS.has(section, Prose.folded(token))
        : WORDS.of(section).stream().anyMatch(token::endsWith);
  }

  /// Whether the last word seems to be half of one: one that the text has nowhere else, whose last
  /// letters end no other, or with which another begins. A name may end as it likes.
  private static boolean isCutWord(String cut, String text, List<Block> above, String language) {
    String last = Prose.lastToken(cut);
    String token = last.substring(1 + Math.max(last.indexOf('\''), last.indexOf('’')));
    if (token.isEmpty()) {
      return false;
    }
    boolean name = Character.isUpperCase(token.charAt(0)) && !language.startsWith("de");
    if (name || Prose.isUnspaced(token.charAt(0)) || !WordCounts.isWord(lettersOf(token))) {
      return false;
    }
    Words words = new Words(token);
    above.stream().map(Prose::body).filter(body -> body != null).forEach(words::addAll);
    words.addAll(text.substring(0, cut.length() < text.length() ? text.lastIndexOf(token) : 0));
    return words.areMany() && !words.known && (words.isBeginning || words.endsOddly());
  }

  /// The token without the signs of vowels, which are no letters.
  private static String lettersOf(String token) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      int type = Character.getType(token.charAt(i));
      if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
        letters.append(token.charAt(i));
      }
    }
    return letters.toString();
  }

  /// The words of a text, held against one.
  private static final class Words {
    private final String word;
    private final Set<String> ends = new HashSet<>();
    private int count;
    private boolean known;
    private boolean isBeginning;

    Words(String word) {
      this.word = word.toLowerCase(Locale.ROOT);
    }

    void addAll(String text) {
      for (int at = 0; at < text.length(); ) {
        int space = text.indexOf(' ', at);
        int end = space < 0 ? text.length() : space;
        add(Prose.bare(text.substring(at, end)).toLowerCase(Locale.ROOT));
        at = end + 1;
      }
    }

    private void add(String other) {
      if (!other.isEmpty()) {
        count++;
        known |= other.equals(word);
        isBeginning |= word.length() > LONGEST_END && other.startsWith(word);
        ends.add(end(other));
      }
    }

    private static String end(String word) {
      boolean syllables = Particles.isHangul(word.charAt(word.length() - 1));
      return word.substring(Math.max(0, word.length() - (syllables ? 1 : LONGEST_END)));
    }

    boolean areMany() {
      return count >= FEWEST_ENDS;
    }

    boolean endsOddly() {
      return word.length() <= LONGEST_PIECE && !ends.contains(end(word));
    }
  }
}

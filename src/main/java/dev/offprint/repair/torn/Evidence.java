package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import java.util.Locale;

/// Weighs what speaks for it that an open block goes on in the next one although that begins as a
/// sentence may, and what speaks for a heading or an item above a sentence of its own.
///
/// The weights, in tenths of the logarithm of the odds, are those of a logistic regression over
/// 777 web pages of which every text node, a quarter of them, or none was made a paragraph.
final class Evidence {
  private static final int NEEDED = 4;
  private static final int BASE = -17;
  private static final int ASKS = 31;
  private static final int POSSESSIVE = 30;
  private static final int DASH = 50;
  private static final int BRACKET = 40;
  private static final int QUOTE = 13;
  private static final int RESUMES = 23;
  private static final int RESUMES_WITH_MARK = 6;
  private static final int LONG_RESUMES = 12;
  private static final int LONG_LINK_RESUMES = -12;

  /// A link does not end with a word that asks for more, but the beginning of a sentence does.
  private static final int ASKING_RESUMES = -12;

  private static final int TITLE_RESUMES = -9;

  /// `Who planted it`
  private static final int QUESTION_RESUMES = -20;

  private static final int ONE_WORD = 15;
  private static final int TWO_WORDS = 7;
  private static final int LONGEST_HEADING = 10;
  private static final int BEGINS_PARAGRAPH = 0;
  private static final int MAY_BE_HEADING = -4;
  private static final int BULLET = 15;
  private static final int BELOW_WHOLE_ITEM = -15;
  private static final int LONG = 7;
  private static final int SHORT_LAST_WORD = 12;
  private static final int COMMA = 10;

  /// `Dear Ida,`
  private static final int SALUTATION = -20;

  private static final int RESUMED = 5;
  private static final int RESUMED_SHORT_LAST_WORD = 7;
  private static final int INNER_MARK = 3;
  private static final int SHORT_END = 5;
  private static final int ASKS_ANEW = -20;
  private static final int NUMBERED = -4;
  private static final int TITLE = -4;
  private static final int CLOSED = -6;
  private static final int ANNOUNCES = -5;
  private static final int LONG_NEXT = -10;
  private static final int WHOLE_TEXT = -13;
  private static final int NEARLY_WHOLE_TEXT = -6;
  private static final int BEGINS = -13;
  private static final int BEGINS_AND_RESUMES = -5;
  private static final int BEGINS_WITHIN = -8;
  private static final int REPEATS = -8;
  private static final int REPEATS_AND_RESUMES = -11;
  private static final int LONGEST_SIGNATURE = 9;
  private static final int MOST_TO_COME = 60;

  private final Fragments fragments;
  private final Openness openness;
  private final Vocabulary vocabulary;
  private final Headings headings;
  private final SentenceOpenings openings;

  Evidence(
      Fragments fragments, Openness openness, Vocabulary vocabulary, SentenceOpenings openings) {
    this.openings = openings;
    this.fragments = fragments;
    this.openness = openness;
    this.vocabulary = vocabulary;
    this.headings = new Headings(fragments);
  }

  /// Whether `text` begins with a word that begins sentences, and not with a name.
  boolean beginsAnew(String text) {
    return vocabulary.beginsSentence(text) && !openings.isNameWithArticle(text)
        || openings.begin(text);
  }

  /// Whether headings stand in the article.
  boolean hasHeadings() {
    return headings.areThere();
  }

  /// Whether the open block `at` goes on in the next one.
  boolean joins(int at) {
    String text = fragments.beginning(at);
    String next = fragments.beginning(at + 1);
    if (text == null || next == null || fragments.isItem(at + 1) && !dashGoesOn(at)) {
      return false;
    }
    Pair pair = new Pair(text, next);
    String after = fragments.beginning(at + 2);
    boolean resumes = after != null && Openness.isOpen(next) && resumes(text, after);
    int rest =
        after != null && resumes ? ofRest(at, pair, after) + ofPlace(at, text) : ofWhole(pair);
    int points = BASE + ofEnd(at, pair) + ofStart(pair) + rest;
    boolean within = resumes && (Prose.hasWords(text, 12) || isInSentence(at));
    return points > NEEDED && points + ofWords(pair, resumes, within) > NEEDED;
  }

  /// Whether the block above asks for block `at`, which is but a part of its sentence.
  private boolean isInSentence(int at) {
    String before = fragments.text(at - 1);
    return before != null && openness.asksForMore(before);
  }

  /// Whether the sentence goes on there, and not below a label of which only the colon follows.
  private static boolean resumes(String text, String after) {
    return Prose.continues(after) && (after.charAt(0) != ':' || Prose.hasWords(text, 12));
  }

  /// `Savings account`, `– Pays a little`: where no dashes stand on blocks in a row, as they do in
  /// lists and in what people say.
  private boolean dashGoesOn(int at) {
    return fragments.isDash(at + 1)
        && !fragments.isItem(at)
        && !fragments.isItem(at + 2)
        && !fragments.hasDashesInARow()
        && !isSignature(String.valueOf(fragments.beginning(at + 1)));
  }

  /// `— Jane Roe`
  private static boolean isSignature(String text) {
    return Openness.isOpen(text) && !Prose.hasMoreWords(text, LONGEST_SIGNATURE);
  }

  private record Pair(String text, String next) {}

  /// What the end of the open block says.
  private int ofEnd(int at, Pair pair) {
    String text = pair.text();
    int words = Prose.words(text);
    String last = lastLower(text);
    boolean resumed = Prose.continues(text);
    return (openness.asksForMore(text) && !text.endsWith(".") ? ASKS : 0)
        + (owns(text) ? POSSESSIVE : 0)
        + (words > 1 && last.length() > 0 && last.length() <= 3 ? SHORT_LAST_WORD : 0)
        + (words == 1 ? ONE_WORD : words == 2 ? TWO_WORDS : words >= 12 ? LONG : 0)
        + (!text.endsWith(",") ? 0 : Openness.isSalutation(text) ? SALUTATION : COMMA)
        + (resumed ? RESUMED : 0)
        + (resumed && last.length() > 0 && last.length() <= 5 ? RESUMED_SHORT_LAST_WORD : 0)
        + (text.indexOf(',') >= 0 || text.indexOf(". ") >= 0 ? INNER_MARK : 0)
        + (fragments.isItem(at) ? ofItem(at, text) : 0)
        + (Character.isDigit(text.charAt(0)) ? NUMBERED : 0)
        + (Prose.isTitleCase(text) ? TITLE : 0);
  }

  /// `the keeper's`, `Ece'nin`
  private static boolean owns(String text) {
    return text.endsWith("'s") || text.endsWith("’s") || Particles.endsInGenitive(text);
  }

  /// A bullet is above what was torn off its item, unless the item above is whole without an end.
  private int ofItem(int at, String text) {
    String above = fragments.isItem(at - 1) ? fragments.beginning(at - 1) : null;
    boolean belowWhole = above != null && Openness.isOpen(above) && !openness.asksForMore(above);
    return belowWhole ? BELOW_WHOLE_ITEM : Character.isDigit(text.charAt(0)) ? 0 : BULLET;
  }

  /// What the start of the next block says, and how long it is.
  private static int ofStart(Pair pair) {
    String next = pair.next();
    int words = Prose.words(next);
    char first = next.charAt(0);
    return (isDash(first) ? DASH : 0)
        + (first == '(' && !isBracketedSentence(next) ? BRACKET : 0)
        + ("\"“„«'‘»".indexOf(first) >= 0 ? QUOTE : 0)
        + (Prose.endsSentence(next) && words <= 6 ? SHORT_END : 0)
        + ("¿¡".indexOf(first) >= 0 && Prose.startsAnew(next) ? ASKS_ANEW : 0)
        + (Prose.endsWithColon(next) ? ANNOUNCES : 0);
  }

  /// `(Both are open all year.)`
  private static boolean isBracketedSentence(String text) {
    int end = text.length() - 1;
    return end > 2
        && text.charAt(end) == ')'
        && Character.isUpperCase(text.charAt(1))
        && text.indexOf(')') == end
        && Prose.hasMoreWords(text, 2)
        && Prose.endsSentence(text);
  }

  /// The next block is open, and after it the sentence goes on.
  private int ofRest(int at, Pair pair, String after) {
    return RESUMES
        + (Character.isLetter(after.charAt(0)) ? 0 : RESUMES_WITH_MARK)
        + (Prose.hasWords(pair.text(), 8) ? LONG_RESUMES : 0)
        + (Prose.hasWords(pair.next(), 6) ? LONG_LINK_RESUMES : 0)
        + (openness.isBeginning(pair.next()) ? ASKING_RESUMES : 0)
        + (Prose.isTitleCase(pair.text()) && !isInSentence(at) ? TITLE_RESUMES : 0)
        + (!openness.asksForMore(pair.text()) && openings.ask(pair.text()) ? QUESTION_RESUMES : 0);
  }

  /// At the beginning of a paragraph a few words may be a heading.
  private int ofPlace(int at, String text) {
    String before = fragments.text(at - 1);
    boolean within = before != null && Openness.isOpen(before);
    return within || Prose.continues(text) || Prose.hasMoreWords(text, LONGEST_HEADING)
        ? 0
        : headings.areThere() ? MAY_BE_HEADING : BEGINS_PARAGRAPH;
  }

  /// Where few blocks go on with others, few are torn.
  private int ofWhole(Pair pair) {
    String text = pair.text();
    double torn = fragments.tornShare();
    return (")\"”»“".indexOf(text.charAt(text.length() - 1)) >= 0 ? CLOSED : 0)
        + (Prose.hasWords(pair.next(), 13) ? LONG_NEXT : 0)
        + (torn < 0.1 ? WHOLE_TEXT : 0)
        + (torn < 0.03 ? NEARLY_WHOLE_TEXT : 0);
  }

  /// What the words say that both have, or that the article has elsewhere.
  private int ofWords(Pair pair, boolean resumes, boolean within) {
    return (beginsAnew(pair.next())
            ? within ? BEGINS_WITHIN : BEGINS + (resumes ? BEGINS_AND_RESUMES : 0)
            : 0)
        + (repeats(pair) ? REPEATS + (resumes ? REPEATS_AND_RESUMES : 0) : 0);
  }

  /// `10. Spades`, `Spades are the gardener's friends`: a heading comes back in the first words.
  private boolean repeats(Pair pair) {
    String text = pair.text();
    String lower = text.length() > MOST_TO_COME ? "" : text.toLowerCase(Locale.ROOT);
    String rest = pair.next();
    for (int i = 0; i < 4 && !lower.isEmpty() && !rest.isEmpty(); i++) {
      String word = Prose.firstWord(rest);
      String bare = Prose.bare(word);
      boolean long4 = bare.length() > 3 && hasWord(lower, bare.toLowerCase(Locale.ROOT));
      if (long4 || (i == 0 && bare.length() > 1 && hasWord(text, bare) && !isOpen(bare))) {
        return true;
      }
      rest = rest.substring(Math.min(rest.length(), word.length() + 1));
    }
    return false;
  }

  /// `The`
  private boolean isOpen(String word) {
    return openness.asksForMore(word.toLowerCase(Locale.ROOT));
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  /// The last word, if it is in lower case.
  private static String lastLower(String text) {
    String last = Prose.bare(Prose.lastToken(text));
    return !last.isEmpty() && Character.isLowerCase(last.charAt(0)) ? last : "";
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }
}

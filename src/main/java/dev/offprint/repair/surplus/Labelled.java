package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// A line that begins with a label: `Read more: Why old bells crack in cold weather`, `Tags: bells,
/// winter`, `【関連記事】…`.
final class Labelled {
  private static final int LONGEST = 180;
  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_TITLE_WORDS = 2;
  private static final int MOST_SUBJECT_WORDS = 3;
  private static final int MOST_LONG_SUBJECT_WORDS = 5;

  /// Where so many stand, each may have more words.
  private static final int MANY_SUBJECTS = 3;

  private static final Marks TEASER_MARKS = Marks.of(":：|»>→›▶➡►–—-.");
  private static final String LABEL_OPENERS = "【［[（(＜<";
  private static final String LABEL_CLOSERS = "】］]）)＞>";

  private Labelled() {}

  /// How much the label and what follows speak for furniture; see [Line#points].
  static int points(String text, List<Lexicon> lexicons) {
    int mark = text.length() > LONGEST ? 0 : labelEnd(text);
    if (mark <= 0 || mark + 1 >= text.length()) {
      return 0;
    }
    Reading label = Reading.of(text.substring(0, mark), lexicons);
    if (!label.isCovered()) {
      return 0;
    }
    String rest = text.substring(mark + 1).strip();
    boolean colon = text.charAt(mark) == ':' || text.charAt(mark) == '：';
    boolean teaser = label.has(Sort.TEASER) && (text.charAt(mark) != '.' || label.points() > 1);
    if (teaser && isTitle(rest) || label.has(Sort.TAGS) && colon && isSubjects(rest)) {
      return Line.SURE;
    }
    return label.has(Sort.HINT) && isTitle(rest) && !Prose.endsSentence(rest) ? Line.SURE - 1 : 0;
  }

  /// The first mark after which a title may stand; a dash counts between spaces only. Brackets may
  /// stand around a label: `【関連記事】`.
  private static int labelEnd(String text) {
    int bracket = text.isEmpty() ? -1 : LABEL_OPENERS.indexOf(text.charAt(0));
    if (bracket >= 0) {
      int close = text.indexOf(LABEL_CLOSERS.charAt(bracket));
      return close <= LONGEST_LABEL ? close : -1;
    }
    int first = 0;
    while (first < text.length() && !Letters.isLetter(text.charAt(first))) {
      first++;
    }
    for (int i = first + 1; i < Math.min(text.length() - 1, LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (TEASER_MARKS.has(c)) {
        boolean dash = c == '-' || c == '–' || c == '—';
        boolean stop = c != '.' || text.charAt(i + 1) == ' ';
        if (stop && !dash || dash && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
          return i;
        }
      }
    }
    return -1;
  }

  /// A title after a label: it starts anew, and is no sentence.
  private static boolean isTitle(String rest) {
    return Prose.startsAnew(rest)
        && !(rest.endsWith(".") && !rest.endsWith("..."))
        && Letters.words(Letters.of(rest)) >= FEWEST_TITLE_WORDS;
  }

  /// Short names with commas between, or one.
  private static boolean isSubjects(String rest) {
    int commas = 0;
    for (int i = 0; i < rest.length(); i++) {
      commas += ",،、，|#/·•".indexOf(rest.charAt(i)) >= 0 ? 1 : 0;
    }
    boolean dense = !rest.isEmpty() && Letters.isUnspaced(rest.charAt(0));
    boolean many = dense || commas >= MANY_SUBJECTS;
    int most = many ? MOST_LONG_SUBJECT_WORDS : MOST_SUBJECT_WORDS;
    return !rest.isEmpty() && !Prose.endsSentence(rest) && Prose.words(rest) <= most * (commas + 1);
  }
}

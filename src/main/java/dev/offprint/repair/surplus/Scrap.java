package dev.offprint.repair.surplus;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;

/// A paragraph that may be a cut-off copy, taken apart.
///
/// `Photo: Reuters The mayor of the to…` is a label and the letters `the mayor of the to`, marked
/// as cut off.
///
/// @param letters of the copy itself
/// @param marked whether an ellipsis or the like stands at the end
/// @param labelled whether something was left out that belongs to a picture
/// @param quoted whether it stands between quotation marks
/// @param whole whether it ends like a sentence
record Scrap(String letters, boolean marked, boolean labelled, boolean quoted, boolean whole) {
  private static final int MOST_LABEL_WORDS = 7;
  private static final int LONGEST_CREDIT = 50;
  private static final int SHORTEST_CUT = 20;
  private static final int LONGEST_CREDIT_LINE = 70;
  private static final int MOST_CREDIT_WORDS = 10;
  private static final Marks ELLIPSIS_CHARS = Marks.of(".…[]()| \u00a0");
  private static final Marks QUOTES = Marks.of("\"“”„«»‘’‚「」『』");

  /// The ways to read a paragraph: as it stands, without a credit at its end, without its label.
  static List<Scrap> readings(String text, List<Lexicon> lexicons) {
    List<Scrap> readings = new ArrayList<>(4);
    readings.add(of(text, lexicons, false));
    int credit = creditStart(text);
    if (credit > 0) {
      readings.add(of(text.substring(0, credit).stripTrailing(), lexicons, false));
    }
    int cut = cutEnd(text, lexicons);
    if (cut > 0) {
      readings.add(of(text.substring(0, cut), lexicons, true));
    }
    int label = Attachments.labelEnd(text, lexicons);
    for (int i = 0; i <= MOST_LABEL_WORDS && label > 0 && label < text.length(); i++) {
      readings.add(of(text.substring(label), lexicons, true));
      label = nextWord(text, label);
    }
    return readings;
  }

  private static Scrap of(String text, List<Lexicon> lexicons, boolean labelled) {
    int more = countStart(text);
    more = more < text.length() ? more : Attachments.moreStart(text, lexicons);
    String core = text.substring(0, more).stripTrailing();
    boolean dotted = endsWithEllipsis(core);
    int end = core.length();
    while (dotted && end > 0 && ELLIPSIS_CHARS.has(core.charAt(end - 1))) {
      end--;
    }
    boolean marked = more < text.length() || dotted;
    return new Scrap(
        Letters.of(core.substring(0, end)),
        marked,
        labelled,
        isQuoted(text),
        !marked && Prose.endsSentence(core));
  }

  private static boolean isQuoted(String text) {
    return text.length() > 2
        && QUOTES.has(text.charAt(0))
        && QUOTES.has(text.charAt(text.length() - 1));
  }

  /// Where `[+1234 chars]` begins at the end of the text; its length where it does not stand there.
  private static int countStart(String text) {
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    boolean count =
        open > 0
            && open + 2 < text.length()
            && text.charAt(open + 1) == '+'
            && Character.isDigit(text.charAt(open + 2));
    return count ? open : text.length();
  }

  private static int nextWord(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Where a credit such as `(Reuters)` begins at the end of the text; -1 where there is none.
  private static int creditStart(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    boolean name =
        open >= 0
            && text.length() - open <= LONGEST_CREDIT
            && Prose.startsAnew(text.substring(open + 1));
    return name ? open : -1;
  }

  /// Where the ellipsis is over that a credit follows: `The mayor of the to… Photo: Reuters`; 0
  /// where there is none.
  private static int cutEnd(String text, List<Lexicon> lexicons) {
    int dots = text.lastIndexOf("...");
    int end = Math.max(text.lastIndexOf('…') + 1, dots < 0 ? 0 : dots + 3);
    String rest = text.substring(end).strip();
    boolean few = end >= SHORTEST_CUT && !rest.isEmpty() && rest.length() <= LONGEST_CREDIT_LINE;
    return few && !Prose.hasMoreWords(rest, MOST_CREDIT_WORDS) && isCredit(rest, lexicons)
        ? end
        : 0;
  }

  /// A label of a picture in this language or another one, and a name.
  private static boolean isCredit(String rest, List<Lexicon> lexicons) {
    boolean sign = rest.charAt(0) == '©';
    return !Prose.endsSentence(rest)
        && Prose.startsAnew(sign ? rest.substring(1) : rest)
        && (sign || Attachments.labelEnd(rest, lexicons) > 0 || MetadataRows.isPictureCredit(rest));
  }

  private static boolean endsWithEllipsis(String text) {
    return text.endsWith("…")
        || text.endsWith("..")
        || text.endsWith("…]")
        || text.endsWith("...]")
        || text.endsWith("…)")
        || text.endsWith("...)");
  }
}

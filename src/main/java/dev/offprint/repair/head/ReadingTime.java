package dev.offprint.repair.head;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import org.jspecify.annotations.Nullable;

/// How long it takes to read the article, where a page says it at an end of something else: `Why
/// the lamps went out. 6 min read`, `Lesezeit: 4 Minuten | Von Anna Berg`.
final class ReadingTime {
  private static final int LONGEST = 48;
  private static final int MOST_DIGITS = 3;
  private static final String DASHES = "–—-";
  private static final Marks SIGNS = Marks.of("|·•｜∙\n" + DASHES);
  private static final String OPENERS = "([（【";
  private static final String CLOSERS = ")]）】";

  private ReadingTime() {}

  /// The words, read when a head has a number at an end.
  private static final class Words {
    static final Sections FILE = Sections.load("reading-time.txt");
  }

  /// What to take out of a line of the head; `null` where it says nothing of that, or nothing else.
  static @Nullable Edit in(String text, String language) {
    int start = start(text);
    if (start > 0) {
      int end = behind(text, start);
      return end > 0 && isParted(text, end, start, language)
          ? new Edit(end, text.length(), "")
          : null;
    }
    int separator = separator(text);
    boolean first = separator > 0 && start(text.substring(0, separator).strip()) == 0;
    return first ? new Edit(0, next(text, separator), "") : null;
  }

  /// Where at its end a text says how long it takes; -1 where it does not.
  private static int start(String text) {
    int last = text.length() - 1;
    int bracket = last < 0 ? -1 : CLOSERS.indexOf(text.charAt(last));
    int end = bracket < 0 ? text.length() : last;
    int digits = lastDigit(text, end) + 1;
    int number = number(text, digits);
    if (number == digits || digits - number > MOST_DIGITS) {
      return -1;
    }
    int start = start(text, number, Prose.folded(text.substring(digits, end)).strip());
    if (bracket < 0 || start < 0) {
      return start;
    }
    int open = skipBack(text, start, " ") - 1;
    return open >= 0 && text.charAt(open) == OPENERS.charAt(bracket) ? open : -1;
  }

  private static int start(String text, int number, String behind) {
    if (Words.FILE.has("behind", behind)) {
      return number;
    }
    return behind.isEmpty() || Words.FILE.has("unit", behind) ? label(text, number) : -1;
  }

  private static int lastDigit(String text, int end) {
    int i = end - 1;
    while (i >= 0 && end - i <= LONGEST && !Character.isDigit(text.charAt(i))) {
      i--;
    }
    return end - i > LONGEST ? -1 : i;
  }

  private static int number(String text, int end) {
    int i = end;
    while (i > 0 && end - i <= MOST_DIGITS && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    boolean word = i > 0 && Character.isLetter(text.charAt(i - 1));
    return word && !Prose.isUnspaced(text.charAt(i - 1)) ? end : i;
  }

  /// Where the label before the number at `number` begins; -1 where there is none.
  private static int label(String text, int number) {
    int end = skipBack(text, number, " :：~≈");
    int longest = 0;
    for (String label : Words.FILE.of("before")) {
      int at = end - label.length();
      boolean stands = at >= 0 && Prose.folded(text.substring(at, end)).equals(label);
      boolean whole = at <= 0 || !Character.isLetter(text.charAt(at - 1)) || isOfHan(label);
      longest = stands && whole ? Math.max(longest, label.length()) : longest;
    }
    return longest == 0 ? -1 : end - longest;
  }

  private static boolean isOfHan(String label) {
    return Prose.isUnspaced(label.charAt(0));
  }

  private static int skipBack(String text, int from, String marks) {
    int i = from;
    while (i > 0 && marks.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /// The offset behind what stands before `start`, without what separates it.
  private static int behind(String text, int start) {
    int end = skipBack(text, start, " \n|·•｜∙");
    int dash = skipBack(text, end, DASHES);
    return dash < end && dash > 0 && text.charAt(dash - 1) == ' '
        ? skipBack(text, dash, " ")
        : skipBack(text, end, ",");
  }

  /// Whether a sign, the end of a sentence or of a row stands before what is taken out.
  private static boolean isParted(String text, int end, int start, String language) {
    boolean bracket = OPENERS.indexOf(text.charAt(start)) >= 0;
    boolean sign = text.substring(end, start).chars().anyMatch(SIGNS::has);
    String rest = text.substring(0, end);
    return bracket
        || sign
        || Prose.endsSentence(rest)
        || MetadataRows.isRow(rest)
        || !MetadataRows.authorsBelowTitle(rest).isEmpty()
        || MetadataRows.dateInHead(rest, language) != null;
  }

  /// The first separator near the beginning of a text; -1 where there is none.
  private static int separator(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      if (SIGNS.has(text.charAt(i))) {
        boolean dash = DASHES.indexOf(text.charAt(i)) >= 0;
        boolean apart = i > 0 && text.charAt(i - 1) == ' ' && text.startsWith(" ", i + 1);
        if (!dash || apart) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int next(String text, int separator) {
    int i = separator + 1;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}

package dev.offprint.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a line may end (Unicode Standard Annex 14).
///
/// Text of plain words, as most is, needs no more than its spaces; ICU is asked for the rest.
final class BreakOpportunities {
  private static final String OPENING = "“‘(\"'«";
  private static final String INNER = "'’.,";
  private static final String CLOSING = ".,;:!?)”’\"'";

  private final String language;
  private @Nullable BreakIterator iterator;

  BreakOpportunities(String language) {
    this.language = language;
  }

  /// The offsets, ascending, after which a line may end; the last is the text's length.
  int[] find(String text) {
    return isPlain(text) ? afterSpaces(text) : byRules(text);
  }

  private static int[] afterSpaces(String text) {
    int[] found = new int[text.length() / 4 + 2];
    int count = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean ends = i == text.length() || isSpace(text.charAt(i - 1));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] byRules(String text) {
    if (iterator == null) {
      iterator = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    }
    iterator.setText(text);
    int[] found = new int[text.length() / 4 + 2];
    int count = 0;
    iterator.first();
    for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i;
    }
    return Arrays.copyOf(found, count);
  }

  /// Whether every word is letters or digits, with quotes and brackets before and punctuation
  /// behind: there the rules allow a break after each space and nowhere else.
  private static boolean isPlain(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (!isPlainWord(text, i, end)) {
        return false;
      }
      i = end + 1;
    }
    return true;
  }

  private static boolean isPlainWord(String text, int from, int to) {
    int start = from;
    while (start < to && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = to;
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean plain = isPlainLetter(c) || (INNER.indexOf(c) >= 0 && i > start);
      if (!plain) {
        return false;
      }
    }
    return start < end;
  }

  /// Latin, Greek and Cyrillic letters; not the modifier letters between them, some of which a line
  /// may end before.
  private static boolean isPlainLetter(char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean modifier = c >= 0x2B0 && c < 0x370;
    return digit || (c < 0x530 && !modifier && Character.isLetter(c));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}

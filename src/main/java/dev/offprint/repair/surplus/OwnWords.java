package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the rows within a text that are its author's though they have the words of furniture: what
/// a sentence with a colon announces, and what the text has between quotation marks elsewhere.
///
/// Who writes of the buttons of a page sets them down as they stand there.
final class OwnWords {
  private static final int FEWEST_ANNOUNCING_WORDS = 4;
  private static final int FEWEST_ANNOUNCED = 2;
  private static final int FEWEST_TEXT_WORDS = 12;
  private static final int LONGEST_QUOTED = 60;
  private static final String QUOTES = "\"“„«»‘‚「『‹";
  private static final Marks CLOSERS = Marks.of("\"”“»«’‘」』›");
  private static final Marks SENTENCE_ENDS = Marks.of(".!?。！？।؟");
  private static final Marks SPEECH = Marks.of(QUOTES + "—–-");

  private final Page page;
  private final double[] confidences;

  /// The letters of what stands between quotation marks, read when it is asked for.
  private @Nullable Set<String> quoted;

  private OwnWords(Page page, double[] confidences) {
    this.page = page;
    this.confidences = confidences;
  }

  /// Makes all of them stay.
  ///
  /// @param confidences how sure it is of each row that it is furniture
  static void keep(Page page, double[] confidences) {
    OwnWords own = new OwnWords(page, confidences);
    for (int i = 1; i < confidences.length; i++) {
      boolean within = !page.isTail(i) && (!page.isHead(i) || own.isBelowText(i));
      if (confidences[i] > 0 && within) {
        own.judge(i);
      }
    }
  }

  /// Whether the row above is a sentence of the text and announces, with another one before it: the
  /// text has begun though no paragraph of it stands alone.
  private boolean isBelowText(int at) {
    String above = page.text(at - 1);
    return above != null
        && Prose.endsWithColon(above)
        && Prose.words(above) >= FEWEST_TEXT_WORDS
        && SENTENCE_ENDS.areIn(above);
  }

  private void judge(int at) {
    if (confidences[at - 1] == 0 && isAnnounced(at)) {
      keepRun(at);
    }
    String text = page.text(at);
    Line line = page.line(at);
    if (text != null && line != null && line.points() > 0 && text.length() <= LONGEST_QUOTED) {
      confidences[at] = quoted().contains(Letters.of(text)) ? 0 : confidences[at];
    }
  }

  /// Whether the row above is a sentence of the text that ends with a colon. A list of other
  /// articles is announced by nothing in the text.
  private boolean isAnnounced(int at) {
    String above = page.text(at - 1);
    Line line = page.line(at);
    return above != null
        && Prose.endsWithColon(above)
        && Prose.hasWords(above, FEWEST_ANNOUNCING_WORDS)
        && line != null
        && (!line.reading().has(Sort.LIST) || hasWordsOfButtons(at + 1));
  }

  private boolean hasWordsOfButtons(int at) {
    Line line = at < page.size() ? page.line(at) : null;
    return line != null && line.points() > 0 && line.reading().isCovered();
  }

  /// Keeps the rows that follow one another from `from` on. One row alone may be an advertisement
  /// between the announcement and what it announces, and so may several above speech or items.
  private void keepRun(int from) {
    int end = from;
    while (end < confidences.length && confidences[end] > 0) {
      end++;
    }
    String below = end < confidences.length ? page.text(end) : null;
    boolean between =
        end - from < FEWEST_ANNOUNCED
            || below == null
            || below.isEmpty()
            || SPEECH.has(below.charAt(0))
            || Marker.of(below) != null
            || Prose.continues(below);
    if (!between) {
      Arrays.fill(confidences, from, end, 0);
    }
  }

  private Set<String> quoted() {
    Set<String> known = quoted;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        String text = page.text(i);
        if (text != null && confidences[i] == 0) {
          addQuoted(text, known);
        }
      }
      quoted = known;
    }
    return known;
  }

  /// One search for each mark is done sooner than a look at each character.
  private static void addQuoted(String text, Set<String> quoted) {
    for (int mark = 0; mark < QUOTES.length(); mark++) {
      char opener = QUOTES.charAt(mark);
      for (int i = text.indexOf(opener); i >= 0; i = text.indexOf(opener, i + 1)) {
        int end = closer(text, i + 1);
        if (end > i + 1) {
          quoted.add(Letters.of(text.substring(i + 1, end)));
        }
      }
    }
  }

  private static int closer(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_QUOTED);
    for (int i = from; i < most; i++) {
      if (CLOSERS.has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;

/// The lists of other articles on a page: a heading that only such lists have, or a heading at the
/// end of the page, and the titles below it.
final class OtherArticles {
  private static final int LONGEST_HEADING = 60;
  private static final int MOST_NAMES = 3;
  private static final int FEWEST_TITLES = 2;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_TEXT_WORDS = 10;
  private static final int SHORTEST_WORD = 3;
  private static final double AT_END = 0.95;
  private static final double BETWEEN = 0.85;

  private final double[] confidences;

  /// Where the lines that were looked at last are over.
  private int end;

  private OtherArticles(int size) {
    confidences = new double[size];
  }

  static OtherArticles on(Page page) {
    OtherArticles others = new OtherArticles(page.size());
    for (int i = 0; i < page.size(); i++) {
      if (others.confidences[i] == 0 && isHeading(page, i)) {
        others.list(page, i);
      }
    }
    return others;
  }

  /// How sure it is that a block belongs to such a list; 0 where it does not.
  double confidence(int at) {
    return confidences[at];
  }

  private static boolean isHeading(Page page, int at) {
    Line line = page.line(at);
    return line != null
        && line.text().length() <= LONGEST_HEADING
        && line.reading().has(Sort.LIST)
        && line.reading().others() == 0
        && line.reading().names() <= MOST_NAMES
        && !page.isTorn(at)
        && !Prose.endsSentence(line.text());
  }

  private void list(Page page, int heading) {
    end = Math.max(end, heading + 1);
    while (end < page.size() && page.isLine(end) && !page.isTorn(end) && !isText(page, end)) {
      end++;
    }
    if (end == page.size()) {
      mark(heading, end, AT_END);
    } else if (page.isFurniture(heading)) {
      int titles = heading + 1;
      while (titles < end - 1 && isTitle(page, titles)) {
        titles++;
      }
      if (titles - heading > FEWEST_TITLES) {
        mark(heading, titles, BETWEEN);
      }
    }
  }

  /// The line above running text may be its heading, and is left.
  private static boolean isTitle(Page page, int at) {
    String text = page.text(at);
    return text != null
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text)
        && Letters.words(Letters.of(text)) >= FEWEST_WORDS
        && Prose.startsAnew(text);
  }

  /// Whether a line is no title but text of which the end is missing, or announces what follows.
  private static boolean isText(Page page, int at) {
    String text = page.text(at);
    return text != null
        && !page.isFurniture(at)
        && (Prose.endsWithColon(text)
            || Letters.words(Letters.of(text)) >= FEWEST_TEXT_WORDS && holdsSentence(text));
  }

  /// Whether a sentence ends within the text, and another one begins.
  private static boolean holdsSentence(String text) {
    for (int i = SHORTEST_WORD; i < text.length() - 1; i++) {
      boolean stop = ".!?؟।".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (stop && isWord(text, i) && Prose.startsAnew(text.substring(i + 1))
          || "。！？".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word before `end` is too long for an abbreviation.
  private static boolean isWord(String text, int end) {
    for (int i = end - SHORTEST_WORD; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void mark(int from, int end, double confidence) {
    for (int i = from; i < end; i++) {
      confidences[i] = confidence;
    }
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;

/// The lists of other articles on a page: a heading that only such lists have, or a heading at the
/// end of the page, and the titles below it; also the subjects an article is filed under.
final class OtherArticles {
  private static final int LONGEST_HEADING = 60;
  private static final int MOST_NAMES = 3;
  private static final int MOST_HEADING_WORDS = 6;
  private static final int FEWEST_TITLES = 2;
  private static final int FEWEST_WORDS = 4;

  /// Headings within a text have no more words than this; titles of other articles may.
  private static final int MOST_WORDS_OF_HEADING = 8;

  /// So many rows of a list below the text are looked at.
  private static final int MOST_ROWS = 60;

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_ABBREVIATION = 3;
  private static final int MOST_SUBJECT_WORDS = 4;
  private static final double AT_END = 0.95;
  private static final double BETWEEN = 0.85;

  private final Page page;
  private final Rows rows;
  private final double[] confidences;

  /// Where the lines that were looked at last are over.
  private int end;

  private OtherArticles(Page page, Rows rows) {
    this.page = page;
    this.rows = rows;
    confidences = new double[page.size()];
  }

  static OtherArticles on(Page page, Rows rows) {
    OtherArticles others = new OtherArticles(page, rows);
    for (int i = 0; i < page.size(); i++) {
      if (others.confidences[i] == 0 && others.isHeading(i)) {
        others.list(i);
      }
      if (others.confidences[i] == 0 && page.isTail(i)) {
        others.subjects(i);
      }
    }
    return others;
  }

  /// How sure it is that a row belongs to such a list; 0 where it does not.
  double confidence(int at) {
    return confidences[at];
  }

  /// `Related stories`, `Most read in Science`.
  boolean isHeading(int at) {
    Line line = page.line(at);
    return line != null
        && line.text().length() <= LONGEST_HEADING
        && line.reading().has(Sort.LIST)
        && (line.reading().others() == 0
            || line.reading().opensWith(Sort.LIST)
                && !Prose.hasMoreWords(line.text(), MOST_HEADING_WORDS))
        && line.reading().names() <= MOST_NAMES
        && !page.isTorn(at)
        && !Prose.endsSentence(line.text());
  }

  private void list(int heading) {
    end = Math.max(end, heading + 1);
    while (end < page.size() && (isTitle(end) || isShort(end) || page.isFurniture(end))) {
      end++;
    }
    if (end == page.size()) {
      mark(heading, end, AT_END);
      return;
    }
    int tail = page.isTail(heading) && page.isFurniture(heading) ? tailEnd(heading + 1) : 0;
    if (tail > 0) {
      mark(heading, tail, BETWEEN);
      return;
    }
    int titles = titlesEnd(heading + 1);
    int fewest = page.isFurniture(heading) ? FEWEST_TITLES : FEWEST_TITLES + 1;
    if (titles - heading > fewest) {
      mark(heading, titles, BETWEEN);
    }
  }

  /// Where a list below the text is over, with the days and the names of sections between its
  /// titles; 0 where there are not enough titles. Where something else follows, the last line may
  /// be its heading.
  private int tailEnd(int from) {
    int titles = 0;
    int i = from;
    int most = Math.min(end, from + MOST_ROWS);
    while (i < most && (page.isFurniture(i) || !Prose.endsSentence(String.valueOf(page.text(i))))) {
      titles += isTitle(i) ? 1 : 0;
      i++;
    }
    if (i < page.size() && i > from && !page.isFurniture(i - 1)) {
      i--;
      titles -= isTitle(i) ? 1 : 0;
    }
    return titles >= FEWEST_TITLES ? i : 0;
  }

  /// Where the titles that begin at `from` are over. The line above running text may be its
  /// heading, and is none of them, unless it is too long, or of one paragraph with the others.
  private int titlesEnd(int from) {
    int i = from;
    while (i < page.size() && (i > from && isTimeBelowTitle(i) || isOfList(i))) {
      i++;
    }
    if (i > from && i < page.size() && page.isTorn(i) && !page.isFurniture(i)) {
      return i - 1;
    }
    boolean more = i < page.size() && i > from;
    boolean heading =
        more
            && isText(i)
            && !rows.areOfOneBlock(i - 2, i - 1)
            && !Prose.hasMoreWords(String.valueOf(page.text(i - 1)), MOST_WORDS_OF_HEADING);
    return heading ? i - 1 : i;
  }

  private boolean isOfList(int at) {
    boolean title = !page.isFurniture(at) && (isTitle(at) || isKicker(at));
    return (title || isCounter(at)) && !page.isTorn(at);
  }

  /// `list 2 of 5`
  private boolean isCounter(int at) {
    Line line = page.line(at);
    return line != null && line.reading().has(Sort.LIST_ITEM) && line.isFurniture();
  }

  /// `3 hours ago`
  private boolean isTimeBelowTitle(int at) {
    Line line = page.line(at);
    return line != null && isTitle(at - 1) && Crumbs.isTime(line);
  }

  /// Running text, or the beginning of it: sentences of which the last goes on in the next row.
  private boolean isText(int at) {
    String text = page.text(at);
    return page.isProse(at) || text != null && !page.isFurniture(at) && hasSentence(text);
  }

  /// `Topics`, and below it a subject a line.
  private void subjects(int heading) {
    Line line = page.line(heading);
    if (line == null || !line.reading().has(Sort.TAGS) || !line.reading().isCovered()) {
      return;
    }
    int subjects = heading + 1;
    while (subjects < page.size() && isSubject(subjects)) {
      subjects++;
    }
    if (subjects > heading + 1) {
      mark(heading, subjects, AT_END);
    }
  }

  private boolean isSubject(int at) {
    String text = page.text(at);
    return text != null
        && page.isLine(at)
        && !page.isFurniture(at)
        && !Prose.endsSentence(text)
        && !Prose.hasMoreWords(text, MOST_SUBJECT_WORDS);
  }

  private boolean isShort(int at) {
    String text = page.text(at);
    return text != null
        && page.isLine(at)
        && !page.isTorn(at)
        && !Prose.hasMoreWords(text, MOST_WORDS_OF_HEADING);
  }

  private static boolean isQuestion(String text) {
    return !text.isEmpty() && "?!？！؟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean isTitle(int at) {
    String text = page.text(at);
    return text != null
        && !text.isEmpty()
        && (page.isLine(at) || isQuestion(text))
        && !page.isTorn(at)
        && text.length() <= LONGEST_TITLE
        && !text.endsWith(".")
        && !Prose.endsWithColon(text)
        && !hasSentence(text)
        && Letters.words(Letters.of(text)) >= FEWEST_WORDS
        && Prose.startsAnew(text);
  }

  /// Whether a sentence ends within the text, an abbreviation aside.
  private static boolean hasSentence(String text) {
    int word = 0;
    for (int i = 0; i < text.length() - 2; i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        word++;
      } else {
        boolean end =
            ".!?؟।۔".indexOf(c) >= 0 && text.charAt(i + 1) == ' ' || "。！？".indexOf(c) >= 0;
        if (end && (c != '.' || word > LONGEST_ABBREVIATION)) {
          return true;
        }
        word = 0;
      }
    }
    return false;
  }

  /// A word or two above a title, or a time below: `CLIMATE`, `2 hours ago`.
  private boolean isKicker(int at) {
    String text = page.text(at);
    return text != null
        && page.isLine(at)
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text)
        && Prose.startsAnew(text)
        && at + 1 < page.size()
        && isTitle(at + 1);
  }

  private void mark(int from, int end, double confidence) {
    for (int i = from; i < end; i++) {
      confidences[i] = confidence;
    }
  }
}

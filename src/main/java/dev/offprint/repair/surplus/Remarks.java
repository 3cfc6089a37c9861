package dev.offprint.repair.surplus;

import org.jspecify.annotations.Nullable;

/// Where the remarks of readers begin below a text: at a heading that says so, when the rows below
/// it have the times and the buttons of remarks.
///
/// `Comments (2)`, `Ada T.`, `3 hours ago`, `I was there as well.`, `Reply`.
final class Remarks {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_BUTTON = 32;

  /// So many rows of running text stand above the remarks at least.
  private static final int FEWEST_ABOVE = 2;

  private final Page page;

  /// What stands below the row looked at: signs of remarks, which are times and buttons of remarks,
  /// and other furniture; running text, and its characters.
  private int signs;

  private int furniture;
  private int texts;
  private long below;

  private Remarks(Page page) {
    this.page = page;
  }

  /// The row of the heading; as many as there are rows where there are no remarks.
  static int start(Page page) {
    return new Remarks(page).start();
  }

  /// From the end to the beginning: the first of several headings is the one.
  private int start() {
    int rows = 0;
    long characters = 0;
    for (int i = 0; i < page.size(); i++) {
      rows += page.isProse(i) ? 1 : 0;
      characters += page.isProse(i) ? length(page.text(i)) : 0;
    }
    int start = page.size();
    for (int i = page.size() - 1; i > 0 && rows >= FEWEST_ABOVE; i--) {
      if (page.text(i) == null || page.isProse(i)) {
        texts++;
        rows--;
        below += length(page.text(i));
      } else if (isHeading(i) && areBelow() && below * 2 <= characters) {
        start = i;
      } else {
        count(i);
      }
    }
    return start;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private boolean isHeading(int at) {
    Line line = page.line(at);
    return line != null
        && line.reading().has(Sort.TALK)
        && (line.text().length() <= LONGEST_HEADING && line.reading().isCovered()
            || isOnTitle(line));
  }

  /// `3 thoughts on “The last ferry”`: how many there are, and what they are about.
  private boolean isOnTitle(Line line) {
    String text = line.text();
    int quote = 0;
    while (quote < text.length() && !Plea.isQuote(text.charAt(quote))) {
      quote++;
    }
    boolean counts = quote > 0 && Character.isDigit(text.charAt(0)) || line.reading().numbers() > 0;
    return counts
        && quote < text.length()
        && Plea.isQuote(text.charAt(text.length() - 1))
        && page.reading(text.substring(0, quote)).isCovered();
  }

  /// Whether there is a time or a button of remarks for every third row of text, and these or other
  /// furniture for every other: furniture alone may stand between the author's own paragraphs.
  private boolean areBelow() {
    return signs > 0 && signs * 3 >= texts && (signs + furniture) * 2 >= texts;
  }

  private void count(int at) {
    Line line = page.line(at);
    if (line != null && (Crumbs.isTime(line) || isButton(line))) {
      signs++;
    } else if (line != null && line.isFurniture()) {
      furniture++;
    }
  }

  private static boolean isButton(Line line) {
    return line.text().length() <= LONGEST_BUTTON
        && line.reading().isCovered()
        && line.reading().has(Sort.REPLY);
  }
}

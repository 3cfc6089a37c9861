package dev.offprint.repair.surplus;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import java.util.Arrays;
import java.util.Objects;

/// How sure it is of each row of a page that it is furniture: by its words, by where it stands, and
/// by what stands beside it.
final class Furniture {
  /// What the place before and after the text is worth.
  private static final int EDGE = 2;

  /// What other furniture above or below is worth.
  private static final int COMPANY = 2;

  /// What furniture on both sides is worth.
  private static final int BETWEEN = 3;

  private static final int LONGEST_BUTTON = 40;
  private static final int FEWEST_BUTTONS = 2;
  private static final int FEWEST_NETWORKS = 3;

  /// How far around a row furniture is counted, and how much of it makes a crowd.
  private static final int REACH = 3;

  private static final int CROWD = 4;
  private static final int MOST_WORDS = 5;

  /// So many headings may follow one another above running text.
  private static final int MOST_HEADINGS = 2;

  private static final int CAPTION_WORDS = 4;

  /// How sure it is of the remarks of readers below the text.
  private static final double REMARK = 0.9;

  private static final int FEWEST_LONG_WORDS = 18;
  private static final double CERTAIN = 0.96;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.6;

  private final Page page;
  private final Rows rows;
  private final double[] confidences;
  private final OtherArticles others;

  Furniture(Page page, Rows rows) {
    this.page = page;
    this.rows = rows;
    confidences = new double[page.size()];
    int remarks = Remarks.start(page);
    page.endAt(remarks);
    page.dropIslands();
    others = OtherArticles.on(page, rows);
    for (int i = 0; i < confidences.length; i++) {
      confidences[i] = i < remarks ? others.confidence(i) : REMARK;
      if (confidences[i] > 0) {
        page.dropText(i);
      }
    }
  }

  /// From 0, where a row looks like none, to 1.
  double[] confidences() {
    buttons();
    for (int i = 0; i < confidences.length; i++) {
      judge(i);
    }
    for (int i = confidences.length - 1; i >= 0; i--) {
      judge(i);
    }
    strangers();
    PostCounts.mark(page, confidences);
    int end;
    for (int from = 0; from < confidences.length; from = end) {
      end = rows.blockEnd(from);
      keepCaption(from);
      keepTogether(from, end);
    }
    OwnWords.keep(page, confidences);
    page.times().stream().forEach(time -> confidences[time] = 0);
    return confidences;
  }

  /// A caption above the end of the text stays; a credit without one may go.
  private void keepCaption(int at) {
    String text = confidences[at] > 0 && !page.isTail(at) ? page.text(at) : null;
    int credit = text == null ? 0 : Credits.start(text);
    if (text == null) {
      return;
    }
    boolean caption =
        credit > 0 && Prose.hasWords(text.substring(0, credit), CAPTION_WORDS)
            || Credits.captionLabel(text) > 0
            || credit == 0 && isBelowCaption(at);
    if (caption) {
      confidences[at] = 0;
    }
  }

  /// Whether a line such as `image: The mill in winter` stands above, and stays.
  private boolean isBelowCaption(int at) {
    String above = at == 0 || confidences[at - 1] > 0 ? null : page.text(at - 1);
    return above != null
        && MetadataRows.isPictureCredit(above)
        && Prose.hasWords(above, CAPTION_WORDS);
  }

  /// The lines of one paragraph within the text stay if most of them do: an address, names.
  private void keepTogether(int from, int end) {
    int go = 0;
    for (int i = from; i < end; i++) {
      go += confidences[i] > 0 ? 1 : 0;
    }
    boolean within = !page.isHead(from) && !page.isTail(end - 1);
    if (end - from > 1 && within && go * 2 <= end - from) {
      Arrays.fill(confidences, from, end, 0);
    }
  }

  /// Buttons, one a row: `Facebook`, `Twitter`, `Email`, `Print`.
  private void buttons() {
    int end;
    for (int from = 0; from < confidences.length; from = end + 1) {
      int points = 0;
      int networks = 0;
      for (end = from; end < confidences.length && isButton(end); end++) {
        Line line = Objects.requireNonNull(page.line(end));
        points += line.points();
        networks += line.reading().networks();
      }
      boolean all = networks == end - from && networks >= FEWEST_NETWORKS && !announced(from);
      boolean above = end == confidences.length || !page.isProse(end) || end - from > MOST_HEADINGS;
      boolean share = networks >= 2 && points > Line.SURE && above;
      if (end - from >= FEWEST_BUTTONS && (share || all)) {
        Arrays.fill(confidences, from, end, LIKELY);
      }
    }
  }

  private boolean announced(int at) {
    String above = at == 0 ? null : page.text(at - 1);
    return above != null && Prose.endsWithColon(above) && !goes(at - 1);
  }

  private boolean isButton(int at) {
    Line line = page.line(at);
    return line != null
        && line.points() > 0
        && line.text().length() <= LONGEST_BUTTON
        && line.reading().isCovered();
  }

  private void judge(int at) {
    Line line = page.line(at);
    boolean hint = line != null && (line.isHint() || others.isHeading(at));
    if (line == null || line.points() == 0 && !hint || page.isItem(at)) {
      return;
    }
    if (hint && confidences[at] < LIKELY && isAmong(at) && !page.isTorn(at)) {
      confidences[at] = LIKELY;
    }
    if (line.points() == 0) {
      return;
    }
    if (page.isTorn(at) && !(line.isFurniture() && line.standsAlone())) {
      return;
    }
    boolean counts = line.reading().numbers() > 0;
    boolean edge = page.isTail(at) || page.isHead(at) && (counts || !page.isAboveProse(at));
    int company = company(at);
    int points = line.points() + (edge ? EDGE : 0) + company;
    boolean within = line.isCountOrRights() || isNoticeWithin(line, at) || isSubject(at);
    boolean told = isLong(line) || !edge && within;
    boolean doubtful = company == 0 && told || isAboveItemsThatStay(at);
    double confidence = doubtful ? DOUBTFUL : confidence(points, edge || page.isHead(at));
    confidences[at] = Math.max(confidences[at], confidence);
  }

  /// A word alone of which the running text below tells: a heading.
  private boolean isSubject(int at) {
    String word = page.text(at);
    if (word == null || word.indexOf(' ') >= 0 || !page.isAboveProse(at)) {
      return false;
    }
    String below = page.text(at + 1);
    String letters = Letters.of(word);
    boolean dense = letters.isEmpty() || Letters.isUnspaced(letters.charAt(0));
    return below != null && !dense && (" " + Letters.of(below)).contains(" " + letters);
  }

  /// A notice in the midst of the text may be one that the text tells of, unless it says what is to
  /// be done.
  private boolean isNoticeWithin(Line line, int at) {
    Reading reading = line.reading();
    return reading.opensWith(Sort.NOTICE) && !reading.has(Sort.ASK) && !page.isHead(at);
  }

  /// Sentences that may be an author's, with nothing in or beside them that says otherwise: a plea
  /// begins with what it asks for.
  private static boolean isLong(Line line) {
    Reading reading = line.reading();
    return Prose.endsSentence(line.text())
        && !reading.opensWith(Sort.ASK)
        && !reading.opensWith(Sort.NOTICE)
        && !reading.has(Sort.COOKIE)
        && Prose.hasWords(line.text(), FEWEST_LONG_WORDS);
  }

  /// `See also:` above a list that is the author's.
  private boolean isAboveItemsThatStay(int at) {
    return Prose.endsWithColon(String.valueOf(page.text(at)))
        && at + 1 < confidences.length
        && page.isItem(at + 1)
        && !goes(at + 1);
  }

  private static double confidence(int points, boolean outside) {
    if (points < Line.SURE) {
      return points == Line.SURE - 1 ? DOUBTFUL : 0;
    }
    return outside ? CERTAIN : LIKELY;
  }

  private int company(int at) {
    boolean above = goes(at - 1);
    boolean below = goes(at + 1);
    return above && below ? BETWEEN : above || below ? COMPANY : 0;
  }

  /// Whether furniture stands on both sides.
  private boolean isAmong(int at) {
    return goes(at - 1) && goes(at + 1);
  }

  /// Short rows of which nobody knows what they are, in the midst of furniture below the text: the
  /// names of sections, of authors, of the site.
  private void strangers() {
    for (int i = 0; i < confidences.length; i++) {
      if (confidences[i] < DOUBTFUL && page.isTail(i) && isStranger(i) && neighbours(i) >= CROWD) {
        confidences[i] = LIKELY;
      }
    }
  }

  private boolean isStranger(int at) {
    String text = page.text(at);
    return text != null
        && text.length() <= LONGEST_BUTTON
        && !Prose.hasMoreWords(text, MOST_WORDS)
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text)
        && !page.isItem(at)
        && !page.isTorn(at);
  }

  private int neighbours(int at) {
    int furniture = 0;
    for (int i = at - REACH; i <= at + REACH; i++) {
      furniture += i == confidences.length || i != at && goes(i) ? 1 : 0;
    }
    return furniture;
  }

  private boolean goes(int at) {
    return at >= 0
        && at < confidences.length
        && (confidences[at] >= LIKELY || page.isFurniture(at));
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Fact;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a page, and how much its own words and its shape speak for furniture.
final class Line {
  /// Furniture wherever it stands.
  static final int SURE = 4;

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 14;
  private static final int FEWEST_ALONE = 4;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_COUNTER = 40;
  private static final int LONGEST_TEASER = 180;
  private static final int LONGEST_CREDIT = 60;
  private static final int MOST_CREDIT_WORDS = 5;
  private static final int MOST_NAMES = 4;
  private static final int MOST_AUDIENCE_PHRASES = 2;

  private static final int MOST_CRUMB_WORDS = 4;
  private static final Marks CRUMB_MARKS = Marks.of(">»›→/|\\");

  private static final Fact<Line> READ =
      Fact.of((text, language) -> new Line(text, Lexicon.of(language)));

  private final String text;
  private final List<Lexicon> lexicons;

  /// Of what kinds the phrases are that may stand in it; of all kinds if it is short.
  private final int kinds;

  private final int points;

  /// What its words say, once that was asked.
  private @Nullable Reading reading;

  private Line(String text, List<Lexicon> lexicons) {
    this.text = text;
    this.lexicons = lexicons;
    int kinds = text.length() <= LONGEST ? Openings.ALL : 0;
    for (int i = 0; i < lexicons.size() && kinds != Openings.ALL; i++) {
      kinds |= lexicons.get(i).openings().in(text);
    }
    this.kinds = kinds;
    this.points = isSpeech(text) ? 0 : judged();
  }

  /// The line that a paragraph of an article in `language` is.
  static Line of(Paragraph paragraph, String language) {
    return READ.about(paragraph.content(), language);
  }

  String text() {
    return text;
  }

  /// From 0; with [#SURE] and more it is furniture wherever it stands.
  int points() {
    return points;
  }

  private boolean may(int kind) {
    return (kinds & kind) != 0;
  }

  /// Whether it may be a plea, a notice or a trail; such lines may be longer than others.
  private boolean mayPlead() {
    return may(Openings.NOTICE) || may(Openings.ASK) && may(Openings.OFFER);
  }

  /// What its words say.
  Reading reading() {
    Reading known = reading;
    if (known == null) {
      known = Reading.of(text, lexicons);
      reading = known;
    }
    return known;
  }

  boolean isFurniture() {
    return points >= SURE;
  }

  /// Whether it is short, asks for something or is worded as buttons are, and has hardly another
  /// word.
  boolean asks() {
    return text.length() <= LONGEST
        && (reading().has(Sort.ASK) || reading().has(Sort.STRONG))
        && reading().others() <= 1;
  }

  /// Whether it is furniture when it stands among such.
  boolean isHint() {
    boolean plea = may(Openings.US) && (may(Openings.ASK) || may(Openings.OFFER));
    return (plea || may(Openings.NOTICE)) && Plea.isHint(text, reading());
  }

  /// Whether it is no link where it stands between the halves of a sentence: it has a capital,
  /// and more words than a name.
  boolean standsAlone() {
    return Prose.startsAnew(text) && Prose.hasWords(text, FEWEST_ALONE);
  }

  private int judged() {
    boolean sure =
        isCredit(text, lexicons)
            || MetadataRows.rights(text) != null
            || mayPlead() && isFurniture(reading());
    if (sure) {
      return SURE;
    }
    int words = Math.max(Labelled.points(text, lexicons), text.length() > LONGEST ? 0 : words());
    return words >= Crumbs.MOST ? words : Math.max(words, Crumbs.points(this));
  }

  private boolean isFurniture(Reading reading) {
    return reading.phrases() == 0 && isPager(text)
        || isCounter()
        || isOfPictures()
        || isShareRow(text, reading)
        || isTrail(text, reading)
        || reading.opensWith(Sort.NOTICE)
        || Plea.isPlea(text, reading) && Plea.isAll(text, lexicons);
  }

  /// `—«Read more».`, `“Subscribe!”`: all of it between quotation marks, somebody says it.
  private static boolean isSpeech(String text) {
    int from = 0;
    while (from < text.length() && "—–- ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.length() - 1;
    while (to > from && ".!?…".indexOf(text.charAt(to)) >= 0) {
      to--;
    }
    return to - from > 1 && Plea.isQuote(text.charAt(from)) && Plea.isQuote(text.charAt(to));
  }

  /// What the words of a short line are worth.
  private int words() {
    Reading reading = reading();
    int words = reading.phrases() + reading.names() + reading.others();
    if (words > MOST_WORDS || reading.points() == 0 || goesOn()) {
      return 0;
    }
    int strangers = reading.others() * 2 + (reading.names() > MOST_NAMES ? 4 : reading.names());
    int sentence = Prose.endsSentence(text) && reading.names() + reading.others() > 0 ? 1 : 0;
    return Math.max(0, reading.points() - strangers - sentence);
  }

  /// Ends with a comma, as no button does.
  private boolean goesOn() {
    return ",，、،".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether it counts something and says no more, or says in words whose the text is: an author
  /// does so too.
  boolean isCountOrRights() {
    boolean more = reading().has(Sort.ALONE) || reading().has(Sort.STRONG);
    return isCounter() && !more && !isOfPictures() && !isAudience()
        || MetadataRows.rights(text) != null && text.charAt(0) != '©';
  }

  /// `234 Followers`, `12 claps`: nothing but a number and who reads, without a full stop.
  boolean isAudience() {
    Reading reading = text.length() > LONGEST_COUNTER ? null : reading();
    return reading != null
        && reading.has(Sort.AUDIENCE)
        && reading.numbers() > 0
        && reading.phrases() <= MOST_AUDIENCE_PHRASES
        && reading.isCovered()
        && !Prose.endsSentence(text);
  }

  /// `Comments (12)`, `12 comments`, `5 min read`.
  private boolean isCounter() {
    Reading reading = text.length() > LONGEST_COUNTER ? null : reading();
    return reading != null
        && reading.has(Sort.COUNT)
        && reading.numbers() > 0
        && reading.numbers() <= 4
        && reading.isCovered();
  }

  /// `Photo 3 of 12`, `Bild 3/12`.
  private boolean isOfPictures() {
    Reading reading = text.length() > LONGEST_COUNTER ? null : reading();
    if (reading == null
        || reading.numbers() != 2
        || !(reading.has(Sort.CREDIT) || reading.has(Sort.PICTURE))
        || !reading.isCovered()) {
      return false;
    }
    return PictureCount.is(text);
  }

  /// `1 2 3 … 10`, as pages of results are numbered.
  private static boolean isPager(String text) {
    int numbers = 0;
    int next = 1;
    boolean may = text.length() <= LONGEST_COUNTER && text.indexOf('1') >= 0;
    for (String part : may ? text.split(" ", -1) : new String[0]) {
      boolean number = part.equals(String.valueOf(next));
      if (!number && Letters.of(part).chars().anyMatch(Character::isLetter)) {
        return false;
      }
      numbers += number ? 1 : 0;
      next += number ? 1 : 0;
    }
    return numbers >= 3;
  }

  /// `Facebook Twitter WhatsApp Email Copy link`; two networks may be a heading.
  private static boolean isShareRow(String text, Reading reading) {
    return text.length() <= LONGEST
        && reading.isCovered()
        && Letters.of(text).length() >= SHORTEST_NAME * reading.networks()
        && (reading.networks() >= 3 || (reading.networks() == 2 && !hasAnd(reading)));
  }

  private static boolean hasAnd(Reading reading) {
    return reading.phrases() > reading.networks() && reading.points() <= reading.networks();
  }

  /// `Photo: Reuters`, `File photo`: the credit of a picture that is not there.
  private static boolean isCredit(String text, List<Lexicon> lexicons) {
    int end = text.length() > LONGEST_CREDIT ? 0 : Attachments.labelEnd(text, lexicons);
    if (end == 0) {
      return false;
    }
    String rest = text.substring(end).strip();
    if (rest.isEmpty() || rest.equals(")") || rest.equals(".") || rest.equals("]")) {
      return Attachments.isPicture(text, lexicons);
    }
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    char mark = rest.charAt(0);
    boolean marked = ":：/|©".indexOf(mark) >= 0;
    String name = marked ? rest.substring(1).strip() : rest;
    return (marked || bracketed)
        && !name.isEmpty()
        && !Prose.hasMoreWords(name, MOST_CREDIT_WORDS)
        && Prose.startsAnew(name)
        && !(Prose.endsSentence(name) && !bracketed);
  }

  /// `Home > News > Politics`.
  private static boolean isTrail(String text, Reading reading) {
    if (!reading.opensWith(Sort.HOME) || text.length() > LONGEST_TEASER) {
      return false;
    }
    int marks = 0;
    int words = 0;
    for (String part : text.split(" ", -1)) {
      boolean mark = part.length() == 1 && CRUMB_MARKS.has(part.charAt(0));
      marks += mark ? 1 : 0;
      words = mark ? 0 : words + 1;
      if (words > MOST_CRUMB_WORDS && marks < 2) {
        return false;
      }
    }
    return marks >= 1;
  }
}

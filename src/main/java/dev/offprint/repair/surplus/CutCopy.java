package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Sections;

/// How sure it is that one text is a cut-off copy of the beginning of another.
///
/// A copy is cut where its original goes on: in the middle of a word, at an ellipsis, or between
/// words. The last is what a heading over its paragraph does too; so much depends on where it
/// stands, and how long it is.
final class CutCopy {
  static final double CERTAIN = 0.95;
  static final double LIKELY = 0.85;
  static final double WEAK = 0.8;
  static final double DOUBTFUL = 0.6;

  /// A copy has as many letters at least.
  static final int SHORTEST = 10;

  private static final int SHORT = 20;
  private static final int LONG = 60;
  private static final int DOUBTED = 30;
  private static final int SENTENCE = 40;

  /// So many blocks away is near.
  static final int NEAR = 3;

  private static final int LEAD = 4;
  private static final int INFLECTION = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_TERM_WORDS = 5;
  private static final int MOST_HEADING_WORDS = 8;
  private static final int PROSE = 60;
  private static final Sections OPEN = Sections.openWords();

  private CutCopy() {}

  /// @param scrap what may be a copy
  /// @param original what it may be a copy of
  /// @param distance by how many blocks the copy comes after the original; below 0 if before
  /// @param at which block the copy is
  /// @param next what goes on with the sentence of the copy in the block below it; empty if nothing
  /// @param language of the article, without a region
  record Pair(Scrap scrap, Original original, int distance, int at, String next, String language) {
    /// The same, with an original that is taken for running text.
    Pair ofRunning() {
      var running = new Original(original.letters(), original.own(), original.most(), true);
      return new Pair(scrap, running, distance, at, next, language);
    }

    /// Whether the original is long enough to be running text.
    private boolean isOfProse() {
      return original.lengthFor(scrap.letters()) >= PROSE;
    }
  }

  /// @param letters of the text and what comes after it, in case it was torn apart
  /// @param own how many of them are the text's own
  /// @param most how many letters were asked for
  /// @param running whether it is running text, and no heading or item that another goes beyond
  record Original(String letters, int own, int most, boolean running) {
    static Original of(String text) {
      String letters = Letters.of(text);
      return new Original(letters, letters.length(), letters.length(), true);
    }

    /// How long the text is of which `copy` would be a copy.
    private int lengthFor(String copy) {
      return copy.length() < own ? own : letters.length();
    }

    /// Whether it begins with `copy` and goes on.
    private boolean goesOnAfter(String copy) {
      return own > 0
          && copy.length() != own
          && copy.length() < letters.length()
          && letters.startsWith(copy);
    }
  }

  /// From 0, where it is none, to 1.
  static double confidence(Pair pair) {
    String copy = pair.scrap().letters();
    String original = pair.original().letters();
    if (copy.isEmpty() || !pair.original().goesOnAfter(copy)) {
      return 0;
    }
    int weight = Letters.weight(copy);
    boolean isWord = Letters.words(copy) >= 2 && weight >= SHORTEST;
    if (pair.scrap().marked()) {
      return isWord ? marked(pair, weight) : teaser(pair);
    }
    if (!isWord || !pair.original().running()) {
      return 0;
    }
    if (pair.scrap().whole()) {
      return sentence(pair, weight);
    }
    return isCutInsideWord(copy, original) ? insideWord(pair) : betweenWords(pair, weight);
  }

  private static double marked(Pair pair, int weight) {
    boolean near = Math.abs(pair.distance()) <= NEAR || pair.at() < LEAD;
    return weight >= SHORT || near ? CERTAIN : LIKELY;
  }

  /// `This…` over the lead.
  private static double teaser(Pair pair) {
    boolean lead = pair.at() < 2 && pair.distance() < 0 && pair.distance() >= -2;
    return lead && pair.isOfProse() && !pair.scrap().quoted() && pair.scrap().letters().length() > 1
        ? LIKELY
        : 0;
  }

  /// A sentence that is a paragraph, and the beginning of another.
  private static double sentence(Pair pair, int weight) {
    boolean quoted = pair.scrap().quoted() || pair.scrap().labelled();
    boolean near = pair.distance() > 0 ? pair.distance() <= NEAR : pair.distance() >= -1;
    boolean follows = pair.distance() == 1 || pair.at() < LEAD && near;
    return weight >= SENTENCE && (quoted ? near : follows) ? WEAK : 0;
  }

  /// A number may go on in another one: `Mark: 3.7` is no copy of `Mark: 3.75`.
  private static boolean isCutInsideWord(String copy, String original) {
    char next = original.charAt(copy.length());
    return next != ' ' && !Letters.isUnspaced(next);
  }

  /// `Code review` over `Code reviews are …` is a heading; a letter or two that stand for a word
  /// are cut off.
  private static double insideWord(Pair pair) {
    String copy = pair.scrap().letters();
    String original = pair.original().letters();
    boolean number = Character.isDigit(copy.charAt(copy.length() - 1));
    boolean link = isOpen(copy, pair.language()) && !pair.next().isEmpty();
    if (number || link || goesOnLike(pair.next(), original.charAt(copy.length()))) {
      return 0;
    }
    int end = original.indexOf(' ', copy.length());
    int rest = (end < 0 ? original.length() : end) - copy.length();
    int stump = copy.length() - copy.lastIndexOf(' ') - 1;
    int words = Letters.words(copy);
    boolean above = pair.distance() < 0 && pair.distance() >= -2;
    boolean inflected =
        rest <= INFLECTION && words <= (above ? MOST_HEADING_WORDS : MOST_TERM_WORDS);
    boolean heading =
        pair.distance() != 1 && stump >= INFLECTION && (inflected || words < FEWEST_WORDS);
    boolean label = pair.scrap().labelled() && words >= FEWEST_WORDS;
    return !heading || label ? CERTAIN : words > FEWEST_WORDS ? DOUBTFUL : 0;
  }

  private static boolean goesOnLike(String next, char letter) {
    return !next.isEmpty() && Character.toLowerCase(next.charAt(0)) == letter;
  }

  private static double betweenWords(Pair pair, int weight) {
    boolean after = pair.distance() > 0 && pair.distance() <= NEAR;
    if (!pair.next().isEmpty()) {
      return 0;
    }
    if (weight >= LONG) {
      return CERTAIN;
    }
    if (pair.isOfProse() && weight >= SHORT && Letters.words(pair.scrap().letters()) >= 4) {
      if (after || pair.scrap().labelled()) {
        return LIKELY;
      }
      if (isOpen(pair.scrap().letters(), pair.language())) {
        return weight >= DOUBTED ? LIKELY : DOUBTFUL;
      }
    }
    return weight >= DOUBTED ? DOUBTFUL : 0;
  }

  /// Whether it ends with a word after which no heading ends.
  static boolean isOpen(String letters, String language) {
    return OPEN.has(language, letters.substring(letters.lastIndexOf(' ') + 1));
  }
}

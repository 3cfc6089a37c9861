package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds lines that are the beginning of a sentence inside of a paragraph, cut off: at an ellipsis,
/// in the middle of a word, or where no line ends.
///
/// All lines are looked for at once: what begins with the same letters as one of them is compared.
final class SentenceCopies {
  private static final int KEY_LETTERS = 20;
  private static final int GLANCE_LETTERS = 6;
  private static final int GLANCE_BITS = 14;

  /// So many lines with the same first letters are compared with each sentence.
  private static final int MOST_ALIKE = 8;

  /// So many capitals are looked for one by one.
  private static final int FEW = 8;

  /// A text of so many letters is read so often at most.
  private static final int MOST_READ = 4;

  private static final int PRIME = 31;
  private static final int[] NONE = {};

  private static final int FEWEST_WORDS = 5;
  private static final int SHORT = 30;
  private static final int MIDDLE = 45;
  private static final int LONG = 60;

  /// A line without spaces of a script of letters and marks says less than others of its length.
  private static final int LONG_UNSPACED = 100;

  private static final int INFLECTION = 3;
  private static final int MOST_HEADING_WORDS = 8;

  /// What stands before the first letter of a sentence or of speech.
  private static final Marks STARTS = Marks.of(".!?…:。！？：।؟۔\"“”„«»‘’‚「」『』—–");

  private static final Marks STOPS = Marks.of(".!?…。！？।؟۔");

  private final String language;
  private final Map<String, List<Line>> lines = new HashMap<>();
  private final BitSet glance = new BitSet(1 << GLANCE_BITS);

  /// The letters that sentences begin with that begin like the lines.
  private final BitSet capitals = new BitSet();

  /// @param language of the article, without a region
  SentenceCopies(String language) {
    this.language = language;
  }

  /// @param at which block it is
  /// @param next what goes on with its sentence in the block below it; empty if nothing
  private record Line(int at, Scrap scrap, String next) {}

  /// A line, and how a text goes on behind the same words.
  ///
  /// @param end where the words are over in the text
  private record Match(Line line, String text, int end) {
    private String letters() {
      return line.scrap().letters();
    }

    private char last() {
      return letters().charAt(letters().length() - 1);
    }

    private char behind() {
      return text.charAt(end);
    }
  }

  /// Looks for the line too, if it may be one that was cut off and has the beginning.
  void add(int at, Scrap scrap, String text, String next) {
    String letters = scrap.letters();
    boolean may =
        !scrap.whole()
            && !scrap.quoted()
            && letters.length() > KEY_LETTERS
            && !Character.isLowerCase(text.charAt(0))
            && (scrap.marked() || Letters.isLetter(text.charAt(text.length() - 1)))
            && Letters.weight(letters) >= SHORT
            && Letters.words(letters) >= FEWEST_WORDS;
    if (may) {
      lines
          .computeIfAbsent(letters.substring(0, KEY_LETTERS), _ -> new ArrayList<>(1))
          .add(new Line(at, scrap, next));
      capitals.set(Character.toUpperCase(letters.charAt(0)));
      glance.set(glance(letters, 0));
    }
  }

  /// A number for the first few letters from `from` on, whatever stands between them.
  private static int glance(String text, int from) {
    int hash = 0;
    int left = GLANCE_LETTERS;
    for (int i = from; i < text.length() && left > 0; i++) {
      char letter = Letters.folded(text.charAt(i));
      if (letter != 0) {
        hash = hash * PRIME + letter;
        left--;
      }
    }
    return (hash ^ hash >>> GLANCE_BITS) & (1 << GLANCE_BITS) - 1;
  }

  /// Finds out of which lines the texts have sentences, and how sure it is that they are copies.
  ///
  /// @param confidences of each block; those of copies are no originals
  void find(Originals originals, double[] confidences) {
    int[] few = capitals.cardinality() <= FEW ? capitals.stream().toArray() : NONE;
    for (int i = 0; i < originals.size() && !lines.isEmpty(); i++) {
      if (confidences[i] == 0) {
        new Search(originals.text(i), i, confidences).run(few);
      }
    }
  }

  /// A search for the beginnings of sentences in one text.
  private final class Search {
    private final String text;
    private final int at;
    private final double[] confidences;
    private int left;

    Search(String text, int at, double[] confidences) {
      this.text = text;
      this.at = at;
      this.confidences = confidences;
      this.left = MOST_READ * text.length();
    }

    /// @param few all the capitals, if they are few
    void run(int[] few) {
      for (int capital : few) {
        int i = text.indexOf(capital, 1);
        while (i > 0 && left > 0) {
          look(i);
          i = text.indexOf(capital, i + 1);
        }
      }
      for (int i = 1; few.length == 0 && i < text.length() && left > 0; i++) {
        if (capitals.get(text.charAt(i))) {
          look(i);
        }
      }
    }

    private void look(int from) {
      boolean may = from < text.length() - KEY_LETTERS && isStart(from);
      if (may && glance.get(glance(text, from))) {
        compare(from);
      }
    }

    private boolean isStart(int at) {
      boolean starts = false;
      for (int i = at - 1; i > 0 && !starts && !Letters.isLetter(text.charAt(i)); i--) {
        starts = STARTS.has(text.charAt(i)) || Letters.hasNoFullStop(text.charAt(i - 1));
      }
      return starts;
    }

    private void compare(int from) {
      String key =
          Letters.of(text.substring(from, Math.min(text.length(), from + 2 * KEY_LETTERS)));
      List<Line> alike =
          key.length() < KEY_LETTERS
              ? List.of()
              : lines.getOrDefault(key.substring(0, KEY_LETTERS), List.of());
      for (int i = 0; i < Math.min(alike.size(), MOST_ALIKE); i++) {
        Line line = alike.get(i);
        int end = line.at() == at ? -1 : Letters.end(line.scrap().letters(), text, from);
        left -= line.scrap().letters().length();
        if (end > 0 && end < text.length()) {
          double confidence = confidence(new Match(line, text, end));
          confidences[line.at()] = Math.max(confidences[line.at()], confidence);
        }
      }
    }
  }

  private double confidence(Match match) {
    char behind = match.behind();
    boolean unspaced = Letters.isUnspaced(match.last()) && Letters.isUnspaced(behind);
    boolean inWord = Letters.isLetter(behind) && !unspaced;
    if (STOPS.has(behind) || Character.isDigit(match.last()) && Character.isDigit(behind)) {
      return 0;
    }
    int weight = Letters.weight(match.letters());
    if (match.line().scrap().marked()) {
      int least = inWord || unspaced || behind == ' ' ? SHORT : MIDDLE;
      return weight >= LONG || inWord && weight >= least
          ? CutCopy.CERTAIN
          : weight >= least ? CutCopy.LIKELY : 0;
    }
    return inWord ? insideWord(match, weight) : betweenWords(match, weight, unspaced);
  }

  /// A heading may have another ending than the word has in the sentence.
  private static double insideWord(Match match, int weight) {
    String letters = match.letters();
    String next = match.line().next();
    int stump = letters.length() - letters.lastIndexOf(' ') - 1;
    int rest = Lexicon.wordEnd(match.text(), match.end()) - match.end();
    int words = Letters.words(letters);
    boolean goesOn =
        !next.isEmpty() && Letters.folded(next.charAt(0)) == Letters.folded(match.behind());
    boolean inflected = rest <= INFLECTION && words <= MOST_HEADING_WORDS;
    if (goesOn || weight < (stump >= INFLECTION ? MIDDLE : SHORT)) {
      return 0;
    }
    if (Particles.isHangul(match.last())) {
      return words > MOST_HEADING_WORDS && weight >= LONG ? CutCopy.LIKELY : 0;
    }
    return stump >= INFLECTION && inflected ? 0 : CutCopy.CERTAIN;
  }

  /// No heading ends with a word such as `the`, and none is so long.
  private double betweenWords(Match match, int weight, boolean unspaced) {
    if (!match.line().next().isEmpty()) {
      return 0;
    }
    if (unspaced) {
      boolean alphabet = Letters.hasNoFullStop(match.last());
      return weight >= (alphabet ? LONG_UNSPACED : LONG) ? CutCopy.LIKELY : 0;
    }
    boolean open = weight >= MIDDLE && CutCopy.isOpen(match.letters(), language);
    boolean within = match.behind() == ' ' && weight >= LONG;
    return open || within ? CutCopy.LIKELY : 0;
  }
}

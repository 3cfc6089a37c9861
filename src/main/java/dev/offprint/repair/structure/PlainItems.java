package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the items of a list that lost its bullets: below a line that announces them with a colon
/// or asks for them, short parallel paragraphs.
///
/// Parallel are those that do not end like a sentence; questions; a word and what it means; the
/// same beginning; single short sentences.
final class PlainItems {
  private static final int LONGEST_OPEN = 400;
  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST_SAME = 300;
  private static final int LONGEST_SENTENCE = 120;
  private static final int LONGEST_LABEL = 70;
  private static final int MOST_LABEL_WORDS = 7;
  private static final int MOST_SMALL_LETTERS = 4;
  private static final int MOST_TERM_WORDS = 4;
  private static final int MOST_ASKING_WORDS = 14;

  private static final Sections WORDS = Sections.load("labels.txt");

  private final List<Block> blocks;
  private final @Nullable Look[] looks;
  private final BitSet items = new BitSet();
  private final BitSet others = new BitSet();

  PlainItems(List<Block> blocks) {
    this.blocks = blocks;
    this.looks = new Look[blocks.size()];
  }

  /// The index after the last item of the list that starts at `start`; `start` where none does.
  int end(int start) {
    String before = start == 0 ? null : Prose.body(blocks.get(start - 1));
    if (before == null || !Look.mayAnnounce(before)) {
      return start;
    }
    Look intro = look(start - 1);
    Look first = look(start);
    if (intro == null || first == null || !intro.isOneLine() || !isItem(start)) {
      return start;
    }
    if (intro.end() == End.COLON) {
      int end = openEnd(start, true);
      return end > start || first.end() == End.PAUSE ? end : closedEnd(start);
    }
    boolean asks =
        intro.end() == End.QUESTION && !intro.holdsEnd() && intro.words() <= MOST_ASKING_WORDS;
    return asks ? openEnd(start, false) : start;
  }

  private @Nullable Look look(int index) {
    if (index < 0 || index >= blocks.size()) {
      return null;
    }
    if (looks[index] == null) {
      looks[index] = Look.of(blocks.get(index));
    }
    return looks[index];
  }

  /// Whether an item could stand at `index`; each is looked at once.
  private boolean isItem(int index) {
    if (!items.get(index) && !others.get(index)) {
      Look look = look(index);
      (look != null && isItem(look) ? items : others).set(index);
    }
    return items.get(index);
  }

  private static boolean isItem(Look look) {
    String text = look.text();
    return look.isOneLine()
        && text.length() <= LONGEST_OPEN
        && "\"“„«「『(>|—".indexOf(text.charAt(0)) < 0
        && ItemMark.of(text) == null
        && HeadingMarkup.of(text) == null
        && Numbering.of(text) == null
        && !Captions.isCaption(text)
        && !isAddress(text)
        && !MetadataRows.isRow(text);
  }

  private static boolean isAddress(String text) {
    return text.startsWith("www.") || Prose.firstWord(text).contains("://");
  }

  /// The end of a row of paragraphs that do not end like sentences.
  ///
  /// @param announced whether a colon stands before them
  private int openEnd(int start, boolean announced) {
    int end = start;
    int pauses = 0;
    int words = 0;
    Look last = null;
    for (Look look = look(end); look != null && isOpen(look) && isItem(end); look = look(++end)) {
      pauses += look.end() == End.PAUSE ? 1 : 0;
      words += look.words();
      last = look;
    }
    Look next = look(end);
    if (last != null && next != null && goesOn(last, next) && isItem(end)) {
      end++;
    } else if (next != null
        && next.isProse()
        && end - start > 1
        && isHeadingBelow(start, end - 1)) {
      end--;
    }
    int count = end - start;
    boolean overText = end < blocks.size() && next != null && next.isProse();
    boolean enough = announced || count > (overText ? 2 : 1);
    boolean fit = count >= 2 && enough && (announced || words >= 3 * count);
    return fit && !isVerse(start, end, pauses) ? end : start;
  }

  /// Whether the sentence that all items make ends with `next`.
  private static boolean goesOn(Look last, Look next) {
    char mark = last.text().charAt(last.text().length() - 1);
    boolean pause = mark == ';' || mark == '；' || startsLower(next.text());
    boolean near = next.text().length() <= 2 * last.text().length() + 100;
    return (pause || endsWithAnd(last.text())) && near;
  }

  /// `; and`, `, or,`
  private static boolean endsWithAnd(String text) {
    String word = Prose.folded(Prose.lastWord(text));
    int before = text.length() - word.length() - 3;
    return (WORDS.has("and", word) || WORDS.has("or", word))
        && before > 0
        && ",;".indexOf(text.charAt(before + (text.endsWith(",") ? 0 : 1))) >= 0;
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.charAt(0));
  }

  private static boolean isOpen(Look look) {
    return look.end() == End.OPEN || look.end() == End.PAUSE;
  }

  /// Lines with commas at their ends, each of which begins with a capital.
  private boolean isVerse(int start, int end, int pauses) {
    Look first = look(start);
    return first != null
        && pauses * 2 >= end - start
        && first.text().endsWith(",")
        && Character.isUpperCase(first.text().charAt(0));
  }

  /// Whether the last of the lines, over running text, is set unlike those before it, as a heading
  /// below the list is.
  private boolean isHeadingBelow(int start, int last) {
    Look line = look(last);
    HeadingShape shape = line == null ? null : HeadingShape.of(line);
    if (shape == null) {
      return false;
    }
    int shortest = Integer.MAX_VALUE;
    boolean titles = true;
    boolean capitals = true;
    for (int i = start; i < last; i++) {
      String text = String.valueOf(Prose.body(blocks.get(i)));
      shortest = Math.min(shortest, text.length());
      titles &= Prose.isTitleCase(text);
      capitals &= Character.isUpperCase(text.charAt(0));
    }
    int length = shape.look().text().length();
    return (shape.titleCase() && !titles && shape.look().words() > 1)
        || shape.capitals()
        || length * 20 < shortest * 9
        || (!capitals && Character.isUpperCase(shape.look().text().charAt(0)));
  }

  /// The end of a row of paragraphs that are sentences and parallel.
  private int closedEnd(int start) {
    String word = firstWord(look(start));
    String words = firstWords(look(start));
    List<Row> rows =
        List.of(
            new Row(2, PlainItems::isQuestion),
            new Row(2, look -> startsLower(look.text())),
            new Row(3, look -> isAlike(look) && words.equals(firstWords(look))),
            new Row(3, look -> isAlike(look) && haveSameEnding(word, look)),
            new Row(3, PlainItems::beginsWithTerm));
    int end = labelsEnd(start);
    for (int i = 0; end == start && i < rows.size(); i++) {
      end = end(start, rows.get(i));
    }
    return end > start ? end : sentencesEnd(start);
  }

  /// What paragraphs have in common, and how many must have it.
  private record Row(int least, Predicate<Look> what) {}

  /// The end of a row of single short sentences, which longer text ends.
  private int sentencesEnd(int start) {
    int end = end(start, new Row(3, PlainItems::isShortSentence));
    Look next = look(end);
    return next == null || next.holdsEnd() || HeadingShape.of(next) != null ? end : start;
  }

  private int end(int start, Row row) {
    int end = start;
    for (Look look = look(end); look != null && row.what().test(look) && isItem(end); ) {
      look = look(++end);
    }
    return end - start >= row.least() ? end : start;
  }

  /// The end of a row of words and what they mean.
  private int labelsEnd(int start) {
    int end = start;
    String label = "";
    for (Look look = look(end); look != null && isItem(end); look = look(++end)) {
      String next = label(look.text());
      if (next.isEmpty() || next.equals(label)) {
        break;
      }
      label = next;
    }
    return end - start >= 2 ? end : start;
  }

  private static boolean isQuestion(Look look) {
    return look.end() == End.QUESTION && look.text().length() <= LONGEST_QUESTION;
  }

  private static boolean isAlike(Look look) {
    return look.text().length() <= LONGEST_SAME;
  }

  /// `Identified`, `Listed`, `Explored`.
  private static boolean haveSameEnding(String word, Look look) {
    String other = firstWord(look);
    return word.length() > 3
        && other.length() > 3
        && Character.isLetter(word.charAt(word.length() - 1))
        && other.endsWith(word.substring(word.length() - 2));
  }

  private static boolean isShortSentence(Look look) {
    return look.isClosed() && !look.holdsEnd() && look.text().length() <= LONGEST_SENTENCE;
  }

  /// `Consistent. Apps keep their look.`
  private static boolean beginsWithTerm(Look look) {
    int stop = look.text().indexOf(". ");
    return stop > 2
        && stop < LONGEST_LABEL
        && Look.of(look.text().substring(0, stop)).words() <= MOST_TERM_WORDS;
  }

  /// The first word if it is a long one, else the first two.
  private static String firstWords(@Nullable Look look) {
    String word = firstWord(look);
    if (look == null || word.length() > MOST_SMALL_LETTERS || word.equals(look.text())) {
      return word;
    }
    return word + " " + Prose.firstWord(look.text().substring(word.length() + 1));
  }

  private static String firstWord(@Nullable Look look) {
    return look == null ? "" : Prose.firstWord(look.text());
  }

  /// The words before a colon or a dash that explains them; empty where there are none.
  private static String label(String text) {
    for (int i = 2; i + 2 < text.length() && i < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '：'
              || c == '—'
              || (c == ':' && text.charAt(i + 1) == ' ')
              || ((c == '–' || c == '-') && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ');
      if (ends) {
        String label = text.substring(0, i);
        return Look.of(label).words() <= MOST_LABEL_WORDS ? label : "";
      }
      if (c == '.' && text.charAt(i + 1) == ' ') {
        return "";
      }
    }
    return "";
  }
}

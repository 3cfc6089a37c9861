package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import dev.offprint.repair.structure.ItemParallels.Row;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the items of a list that lost its bullets: below a line that announces them with a colon
/// or asks for them, short parallel paragraphs.
///
/// Parallel are those that do not end like a sentence; questions; a word and what it means; the
/// same beginning; single short sentences.
final class PlainItems {
  private static final int LONGEST = 900;
  private static final int LONGEST_OPEN = 400;
  private static final int MOST_ASKING_WORDS = 14;
  private static final int FEWEST_COUNTED = 3;
  private static final int MOST_COUNTED = 10;
  private static final int ITEMS_DIFFER = 3;
  private static final int LEEWAY = 60;
  private static final int MOST_CLOSING = 3;

  private static final Sections WORDS = Sections.labels();

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
      return before == null ? start : belowEnd(start, before);
    }
    Look intro = look(start - 1);
    Look first = look(start);
    if (intro == null || first == null || !intro.isOneLine() || !isItem(start)) {
      return start;
    }
    return intro.end() == End.COLON ? announcedEnd(start, first, intro) : askedEnd(start, intro);
  }

  private int announcedEnd(int start, Look first, Look intro) {
    int end = openEnd(start, true);
    if (end > start || first.end() == End.PAUSE) {
      return end;
    }
    end = closedEnd(start, first);
    return end > start ? end : countedEnd(start, intro);
  }

  /// The end of a row of things, three or more, below a sentence with a full stop that says that
  /// they follow.
  private int belowEnd(int start, String before) {
    boolean listed = true;
    for (int i = start; listed && i < start + FEWEST_COUNTED; i++) {
      String text = i < blocks.size() ? Prose.body(blocks.get(i)) : null;
      listed =
          text != null
              && text.length() <= LONGEST_OPEN
              && text.length() > 2
              && (!Prose.endsSentence(text) || !ItemParallels.label(text).isEmpty());
    }
    if (!listed || before.indexOf('\n') >= 0 || !Announcement.endOf(before).saysBelow()) {
      return start;
    }
    int end = labelsEnd(start);
    return end - start >= FEWEST_COUNTED ? end : openEnd(start, true);
  }

  private int askedEnd(int start, Look intro) {
    boolean asks =
        intro.end() == End.QUESTION && !intro.holdsEnd() && intro.words() <= MOST_ASKING_WORDS;
    return asks ? openEnd(start, false) : start;
  }

  /// The end of a row of paragraphs of about the same length, as many as the line above says:
  /// `for three reasons:`. Where their number is not sure, something else stands below them.
  private int countedEnd(int start, Look intro) {
    Announcement announcement = Announcement.endOf(intro.text());
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    int end = start;
    while (end - start < MOST_COUNTED) {
      Look look = look(end);
      if (look == null || !look.isClosed() || !isItem(end)) {
        return start;
      }
      shortest = Math.min(shortest, look.text().length());
      longest = Math.max(longest, look.text().length());
      end++;
      if (longest > ITEMS_DIFFER * shortest + LEEWAY) {
        return start;
      }
      if (end - start >= FEWEST_COUNTED && announcement.counts(end - start)) {
        return end;
      }
    }
    return start;
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
        && text.length() <= LONGEST
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
    boolean other =
        isVerse(start, end, pauses)
            || AddressLines.are(blocks, start, end)
            || (fit && closes(start, end));
    return fit && !other ? end : start;
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
    boolean open = look.end() == End.OPEN || look.end() == End.PAUSE || endsWithAside(look.text());
    return open && look.text().length() <= LONGEST_OPEN;
  }

  /// `How it is paid for (who asks?)`: the bracket has an end mark, the words before it have none.
  private static boolean endsWithAside(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return open > 1 && text.charAt(open - 1) == ' ' && !Prose.endsSentence(text.substring(0, open));
  }

  /// Lines with commas at their ends, each of which begins with a capital.
  private boolean isVerse(int start, int end, int pauses) {
    Look first = look(start);
    return first != null
        && pauses * 2 >= end - start
        && first.text().endsWith(",")
        && Character.isUpperCase(first.text().charAt(0));
  }

  /// Whether a letter is closed: `Yours, in haste`, and a name.
  private boolean closes(int start, int end) {
    String first = end - start > MOST_CLOSING ? "" : String.valueOf(Prose.body(blocks.get(start)));
    return WORDS.prefix(first, "valediction") > 0
        && Prose.isTitleCase(String.valueOf(Prose.body(blocks.get(start + 1))));
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
  private int closedEnd(int start, Look first) {
    int end = labelsEnd(start);
    Iterator<Row> rows = ItemParallels.of(first).iterator();
    while (end == start && rows.hasNext()) {
      end = end(start, rows.next());
    }
    return end > start ? end : sentencesEnd(start);
  }

  /// The end of a row of single short sentences, which longer text ends.
  private int sentencesEnd(int start) {
    int end = end(start, new Row(3, ItemParallels::isShortSentence));
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
      String next = ItemParallels.label(look.text());
      if (next.isEmpty() || next.equals(label)) {
        break;
      }
      label = next;
    }
    return end - start >= 2 ? end : start;
  }
}

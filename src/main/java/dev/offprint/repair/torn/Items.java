package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Items of lists that have no bullets.
final class Items {
  private static final int FEWEST = 3;
  private static final int FEWEST_IN_A_ROW = 5;
  private static final int LONGEST_IN_A_ROW = 40;
  private static final int LONG_BEGINNING = 8;

  private final Fragments fragments;
  private final Openness openness;
  private final Caseless caseless;
  private @Nullable BitSet rows;

  Items(Fragments fragments, Openness openness, Caseless caseless) {
    this.fragments = fragments;
    this.openness = openness;
    this.caseless = caseless;
  }

  /// Below a line that announces, blocks in lower case are items.
  boolean startAt(int index) {
    return isAnnounced(index) && !goesOnToSentence(index);
  }

  /// Whether block `index` is no item below a line that announces, but goes on with it: `She reads
  /// two:`, `the one on the tower`, `when she is late, and the other one. Nobody minds.`
  boolean isSentenceBelowColon(int index) {
    return isAnnounced(index) && goesOnToSentence(index);
  }

  private boolean isAnnounced(int index) {
    String before = fragments.text(index - 1);
    return before != null && Prose.endsWithColon(before) && fragments.startsLower(index);
  }

  /// Whether the block after it goes on and then begins another sentence.
  private boolean goesOnToSentence(int index) {
    String next = fragments.text(index + 1);
    return next != null && fragments.startsLower(index + 1) && Openness.holdsSentence(next);
  }

  /// Whether block `at` and the next one are two of many short ones in a row that end no sentence
  /// and do not go on with one either: no sentence is torn so often.
  ///
  /// ```
  /// 250 g butter
  /// 4 eggs
  /// half a lemon
  /// almonds, if you like
  /// ```
  boolean areAround(int at) {
    BitSet known = rows;
    if (known == null) {
      known = findRows();
      rows = known;
    }
    return known.get(at);
  }

  /// Whether block `at` and the next one are the last items of a list that runs through one
  /// sentence, or those before: the last but one ends with `, and`, and each begins with a capital.
  ///
  /// ```
  /// Posting pictures,
  /// Inviting friends to the fair, and
  /// Asking the neighbours for help.
  /// ```
  boolean areBesideLast(int at) {
    String text = fragments.text(at);
    String next = fragments.text(at + 1);
    if (text == null || next == null || !startAnew(text, next)) {
      return false;
    }
    return openness.endsWithAnd(text)
        ? isListed(at - 1) && !goesOn(at + 2)
        : isListed(at) && openness.endsWithAnd(next) && isLast(at + 2);
  }

  /// Whether block `at` ends with the comma of an item, or with no mark among others like it.
  private boolean isListed(int at) {
    String text = fragments.text(at);
    if (text == null || !Prose.startsAnew(text) || Prose.endsSentence(text)) {
      return false;
    }
    String before = fragments.text(at - 1);
    boolean among =
        before != null
            && Prose.startsAnew(before)
            && (Prose.endsWithColon(before) || !Prose.endsSentence(before))
            && !openness.asksForMore(before);
    char last = text.charAt(text.length() - 1);
    boolean comma = last == ',' && Prose.hasMoreWords(text, 1);
    return comma || last == ';' || (among && !openness.asksForMore(text));
  }

  private boolean isLast(int at) {
    String text = fragments.text(at);
    return text != null
        && Prose.startsAnew(text)
        && Prose.hasMoreWords(text, 1)
        && (Prose.endsSentence(text) || !goesOn(at + 1));
  }

  private boolean goesOn(int at) {
    String text = fragments.text(at);
    return text != null && Prose.continues(text);
  }

  private static boolean startAnew(String text, String next) {
    return Prose.startsAnew(text) && Prose.startsAnew(next);
  }

  /// Whether block `index` is the last but one of items in lower case, though it begins with a
  /// name.
  boolean isBeforeLast(int index) {
    String text = fragments.text(index);
    return text != null
        && !Prose.continues(text)
        && openness.endsWithAnd(text)
        && fragments.startsLower(index + 1);
  }

  /// The blocks that another one of their row follows.
  private BitSet findRows() {
    BitSet found = new BitSet();
    int size = fragments.texts().size();
    int from = 0;
    for (int i = 0; i <= size; i++) {
      if (i < size && mayBeInRow(i)) {
        continue;
      }
      String before = fragments.text(from - 1);
      String after = fragments.text(i);
      int fewest = before != null && Prose.endsWithColon(before) ? FEWEST : FEWEST_IN_A_ROW;
      boolean goesOn = after != null && Prose.continues(after);
      if (i - from >= fewest && (!goesOn || areAmounts(from, i))) {
        found.set(from, goesOn ? i : i - 1);
      }
      from = i + 1;
    }
    return found;
  }

  /// Whether most of the blocks begin with a number, as ingredients do: the last one may end with a
  /// full stop, `salt and pepper q.b.`
  private boolean areAmounts(int from, int to) {
    int numbers = 0;
    for (int i = from; i < to; i++) {
      String text = fragments.text(i);
      numbers += text != null && Character.isDigit(text.charAt(0)) ? 1 : 0;
    }
    return numbers * 2 > to - from;
  }

  private boolean mayBeInRow(int index) {
    String text = fragments.text(index);
    return text != null
        && text.length() <= LONGEST_IN_A_ROW
        && Character.isLetterOrDigit(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && !openness.asksForMore(text)
        && !leans(index, text);
  }

  private boolean leans(int index, String text) {
    String before = fragments.text(index - 1);
    return before != null && Scripts.hasNoCase(before) && caseless.leans(before, text);
  }

  /// Three and more blocks in lower case are items, if none of them ends, or if the last one does
  /// and the one before it says that one more comes: `…, and`.
  boolean are(int start, int end) {
    int last = end;
    String beforeLast = fragments.text(end - 1);
    if (end - start >= FEWEST && beforeLast != null && openness.endsWithAnd(beforeLast)) {
      last = end - 2;
    } else if (Prose.hasWords(String.valueOf(fragments.text(start)), LONG_BEGINNING)) {
      return false;
    }
    int lower = 0;
    for (int i = start; i <= last; i++) {
      if (endsOrGoesOn(i, start)) {
        return false;
      }
      lower += fragments.startsLower(i) ? 1 : 0;
    }
    return lower >= 2 || last < end;
  }

  private boolean endsOrGoesOn(int index, int start) {
    String text = fragments.text(index);
    return text == null
        || Prose.endsSentence(text)
        || Prose.endsWithColon(text)
        || (index > start && (openness.asksForMore(text) || !fragments.startsLower(index)));
  }
}

package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;

/// Finds the lists of ingredients in a paragraph with line ends: an ingredient a line, with or
/// without a title over them and sentences below.
///
/// ```
/// Ingredients
/// 250 g flour
/// 2 eggs
/// a pinch of salt
/// ```
///
/// Two lines at least must begin with a number and its unit, since verse may have words for amounts
/// too; below a line that says `Ingredients`, or another list of them, one is enough. Where one of
/// the other lines is neither short nor a sentence, nothing is said.
final class AmountLines {
  private static final int FEWEST = 3;
  private static final int FEWEST_ANNOUNCED = 2;
  private static final int FEWEST_MEASURED = 2;
  private static final int MOST_BARE_WORDS = 7;
  private static final int MOST = 80;
  private static final int SENTENCE_WORDS = 3;

  private final String[] lines;
  private final Amount[] says;
  private final List<Part> parts = new ArrayList<>();

  /// How many lines have a number and its unit.
  private int measured;

  /// How long the longest list is.
  private int longest;

  /// Lines that belong together.
  ///
  /// @param from the first of them
  /// @param to the one after the last
  /// @param isList whether they are the items of a list; else it is a single line
  record Part(int from, int to, boolean isList) {}

  private AmountLines(String[] lines) {
    this.lines = lines;
    this.says = new Amount[lines.length];
    for (int i = 0; i < lines.length; i++) {
      says[i] = Amount.of(lines[i], MOST_BARE_WORDS);
      measured += says[i] == Amount.UNIT && holdsDigit(lines[i]) ? 1 : 0;
    }
  }

  /// The parts of a paragraph; none where it holds no list of ingredients.
  ///
  /// @param lines its lines
  /// @param above the line over the paragraph; empty where none stands
  /// @param found how many such paragraphs the article has above
  static List<Part> of(String[] lines, String above, int found) {
    if (lines.length < FEWEST_ANNOUNCED || lines.length > MOST) {
      return List.of();
    }
    AmountLines amounts = new AmountLines(lines);
    boolean announced = amounts.part(above) || found > 0;
    return amounts.isList(announced) ? amounts.parts : List.of();
  }

  /// Whether a number may stand in the text, for a glance.
  static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Amount.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the lines says that ingredients follow; there are no parts where one is
  /// something else.
  private boolean part(String above) {
    boolean below = Amount.announces(above);
    boolean announced = below;
    for (int i = 0; i < lines.length; ) {
      int end = end(i, below);
      boolean isList = end - i >= FEWEST_ANNOUNCED;
      if (!isList && !mayStandAlone(i)) {
        longest = 0;
        return false;
      }
      end = isList ? end : i + 1;
      longest = isList ? Math.max(longest, end - i) : longest;
      parts.add(new Part(i, end, isList));
      below = Amount.announces(lines[end - 1]);
      announced |= below;
      i = end;
    }
    return announced;
  }

  private boolean isList(boolean announced) {
    return announced
        ? longest >= FEWEST_ANNOUNCED && measured > 0
        : longest >= FEWEST && measured >= FEWEST_MEASURED;
  }

  /// The line after the last ingredient of those from `start` on; `start` where none begins.
  ///
  /// @param announced whether the line above says that they follow
  private int end(int start, boolean announced) {
    int amounts = 0;
    int end = start;
    while (end < lines.length && isItem(end)) {
      amounts += says[end] == Amount.BARE ? 0 : 1;
      end++;
    }
    boolean begins = amounts > 0 && (announced || says[start] != Amount.BARE);
    end -= begins && isHeading(end - 1) ? 1 : 0;
    return begins && amounts * 2 >= end - start ? end : start;
  }

  private boolean isItem(int index) {
    String line = lines[index];
    return says[index] != Amount.OTHER && !line.endsWith(",") && !Amount.announces(line);
  }

  /// Whether a line without an amount stands over a sentence, as the heading below a list does.
  private boolean isHeading(int index) {
    return says[index] == Amount.BARE
        && index + 1 < lines.length
        && Prose.startsAnew(lines[index])
        && Prose.endsSentence(lines[index + 1]);
  }

  /// Whether the line is a title or a sentence.
  private boolean mayStandAlone(int index) {
    String line = lines[index];
    boolean amount = says[index] == Amount.UNIT || says[index] == Amount.NUMBER;
    if (line.isEmpty() || amount || ItemMark.of(line) != null || !Prose.startsAnew(line)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean sentence = Prose.endsSentence(line) && Prose.hasWords(line, SENTENCE_WORDS);
    boolean open = Character.isLetterOrDigit(last) || ")）:：".indexOf(last) >= 0;
    return sentence || Amount.fits(line) && open;
  }
}

package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Counter;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import dev.offprint.repair.rule.TimeLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of an article's blocks, as far as they can be parts of a torn sentence: paragraphs on
/// one line. The times of a recording are none.
final class Fragments {
  private static final int FEWEST_SIGNS = 3;

  private final List<@Nullable String> texts = new ArrayList<>();

  /// Which of them start with a bullet, a number or the dash of speech.
  private final BitSet items = new BitSet();

  private int tears;

  /// How many sentences begin behind a full stop inside of a paragraph, and in lower case.
  private int starts;

  private int lowerStarts;
  private boolean dashesInARow;

  Fragments(List<Block> blocks) {
    Counter counted = null;
    for (Block block : blocks) {
      String text = torn(block);
      Counter counter = text == null ? null : Counter.of(text);
      boolean follows = counter != null && counted != null && counter.follows(counted);
      if (follows) {
        items.set(texts.size() - 1);
      }
      items.set(texts.size(), follows || (text != null && Marker.of(text) != null));
      counted = counter != null && counted != null && follows ? counter.after(counted) : counter;
      texts.add(text);
      countStarts(text);
      tears += text != null && Prose.continues(text) ? 1 : 0;
      dashesInARow |= isDash(texts.size() - 1) && isDash(texts.size() - 2);
    }
    TimeLines.in(texts).stream().forEach(time -> texts.set(time, null));
  }

  private void countStarts(@Nullable String text) {
    int stop = text == null ? -1 : text.indexOf(". ");
    while (text != null && stop > 0 && stop + 2 < text.length()) {
      char first = text.charAt(stop + 2);
      lowerStarts += Character.isLowerCase(first) ? 1 : 0;
      starts += Character.isLetter(first) ? 1 : 0;
      stop = text.indexOf(". ", stop + 2);
    }
  }

  private static @Nullable String torn(Block block) {
    String text = Prose.body(block);
    boolean whole = text == null || text.isEmpty() || text.indexOf('\n') >= 0;
    return whole || text == null || isRow(text) ? null : text;
  }

  /// `---`, `* * *`, `- 12 -`: signs that part a text and belong to no sentence.
  private static boolean isRow(String text) {
    return text.length() >= FEWEST_SIGNS
        && "-–—_=*~#".indexOf(text.charAt(0)) >= 0
        && (Marker.isAroundNumber(text) || text.chars().noneMatch(Character::isLetterOrDigit));
  }

  /// Every text, `null` for a block that has none.
  List<@Nullable String> texts() {
    return texts;
  }

  /// The text at `index`; `null` outside, and where it is a list item or what somebody says.
  @Nullable String text(int index) {
    return isItem(index) ? null : beginning(index);
  }

  /// The same, where it may also be the beginning of a list item or of what somebody says.
  @Nullable String beginning(int index) {
    return index < 0 || index >= texts.size() ? null : texts.get(index);
  }

  /// Whether the block starts with a bullet, a number or the dash of speech.
  boolean isItem(int index) {
    return index >= 0 && items.get(index);
  }

  /// Whether it starts with a dash and a space.
  boolean isDash(int index) {
    return isItem(index) && "–—-".indexOf(String.valueOf(texts.get(index)).charAt(0)) >= 0;
  }

  /// Whether two blocks in a row do.
  boolean hasDashesInARow() {
    return dashesInARow;
  }

  /// How many blocks go on with the ones before them.
  int tears() {
    return tears;
  }

  /// The share of them among all blocks.
  double tornShare() {
    return texts.isEmpty() ? 0 : (double) tears / texts.size();
  }

  /// Whether sentences begin in lower case in this article, so that this says nothing.
  boolean isLowerCase() {
    return lowerStarts >= FEWEST_SIGNS && lowerStarts * 10 >= starts * 9;
  }

  boolean startsLower(int index) {
    String text = text(index);
    return text != null && Character.isLowerCase(text.charAt(0));
  }

  /// `– odpowiada kartografka.` after words of hers that were set apart, and not after an item.
  boolean isSpeechGoingOn(int index) {
    String text = beginning(index);
    return index > 1
        && text != null
        && items.get(index)
        && !items.get(index - 1)
        && "–—".indexOf(text.charAt(0)) >= 0
        && text.length() > 2
        && Character.isLowerCase(text.charAt(2))
        && (items.get(index - 2) && !Prose.endsWithColon(String.valueOf(beginning(index - 2))));
  }

  /// In a script without capitals, a Latin word in lower case at the start of a block says nothing.
  boolean isOnlyForeignToCase(int index) {
    String before = text(index - 1);
    String text = text(index);
    return before != null
        && text != null
        && Character.isLowerCase(text.charAt(0))
        && Scripts.hasNoCase(before)
        && !Scripts.isLatinOnly(text);
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.Publications;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line above the text that is the head of an issue, `The Slow Post, no. 212`, or of a page,
/// `Town Council   14 February 2023   Column 201`, which the other pages have too.
///
/// @param at where the line stands
record RunningHead(List<Block> blocks, int at) {
  private static final int LONGEST = 120;
  private static final int FEWEST_PAGES = 3;
  private static final int FEWEST_LETTERS = 8;
  private static final int NEXT = 6;

  /// How far the heads of other pages are looked for: some pages of one line a block.
  private static final int FARTHEST = 400;

  /// Whether one stands at `at`, and a line that could be the title below it.
  static boolean stands(List<Block> blocks, int at) {
    RunningHead head = new RunningHead(blocks, at);
    return (head.isNumbered() || head.isRepeated()) && head.isOverTitle();
  }

  /// Whether the line names a volume and its issue, or ends with the number of an issue over the
  /// day.
  private boolean isNumbered() {
    String text = text(at);
    String next = text(at + 1);
    return text != null
        && (Publications.isVolume(text)
            || next != null && Publications.isNumbered(text) && MetadataRows.date(next) != null);
  }

  /// Whether the line stands in other places too with other numbers.
  private boolean isRepeated() {
    String text = text(at);
    if (text == null || text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return false;
    }
    boolean numbered = Character.isDigit(text.charAt(text.length() - 1));
    int fewest = FEWEST_PAGES - (numbers(text) > 1 ? 1 : 0);
    int pages = 1;
    int end = numbered ? Math.min(blocks.size(), at + FARTHEST) : at;
    for (int i = at + 1; i < end && pages < fewest; i++) {
      String other = text(i);
      pages += other != null && isSamePage(text, other) ? 1 : 0;
    }
    return pages == fewest;
  }

  private static int numbers(String text) {
    int numbers = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      numbers += digit && (i == 0 || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
    }
    return numbers;
  }

  /// Whether a line stands below, before the text, that could be the title.
  private boolean isOverTitle() {
    for (int i = at + 1; i < Math.min(blocks.size(), at + NEXT); i++) {
      String text = text(i);
      if (text != null && isWords(text) && !MetadataRows.isRow(blocks.get(i))) {
        return TitleShape.fits(text, text(i + 1));
      }
    }
    return false;
  }

  private boolean isWords(String text) {
    return !Prose.isProse(text)
        && Prose.hasWords(text, 2)
        && text.chars().anyMatch(Character::isLetter)
        && !isSamePage(String.valueOf(text(at)), text);
  }

  private @Nullable String text(int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text == null || text.isEmpty() || text.length() > LONGEST ? null : text;
  }

  /// Whether two lines differ in digits only, and do differ.
  private static boolean isSamePage(String a, String b) {
    if (a.length() != b.length() || a.equals(b)) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      boolean digits = Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(i));
      if (!digits && a.charAt(i) != b.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import java.util.List;

/// The lines that could be the title, from `at` to before `end`: the first that are neither rows of
/// metadata nor furniture, known or not.
///
/// Short lines over a longer one that a standfirst and a byline follow are furniture, whatever they
/// say; so is a path such as `Home > Culture > Books`.
record TitleLine(int at, int end) {
  private static final int FARTHEST = 40;
  private static final int MOST_STRAY_WORDS = 4;

  /// So many short lines in a row are furniture though the title is no longer.
  private static final int ENOUGH = 3;

  private static final int MOST_WRAPPED_WORDS = 8;

  static TitleLine find(List<Block> blocks, String language) {
    int first = firstLine(blocks, language);
    int below = isKicker(blocks, first, language) ? first + 1 : first;
    int at = Headline.find(blocks, language, belowStrays(blocks, below, language));
    return new TitleLine(at, at + (isWrapped(blocks, at, language) ? 2 : 1));
  }

  /// Whether the line names a section of the paper, and a longer one that could be the title stands
  /// below it.
  static boolean isKicker(List<Block> blocks, int at, String language) {
    String text = at + 2 < blocks.size() ? Prose.body(blocks.get(at)) : null;
    String below = text == null ? null : Prose.body(blocks.get(at + 1));
    return text != null
        && below != null
        && MetadataRows.isKicker(text)
        && !Prose.isProse(below)
        && !isBeside(blocks.get(at + 1), language)
        && Prose.words(below) > Prose.words(text) + 1;
  }

  /// The words of the title, on one line.
  String title(List<Block> blocks) {
    StringBuilder title = new StringBuilder();
    for (int i = at; i < end; i++) {
      title.append(i > at ? " " : "").append(Prose.body(blocks.get(i)));
    }
    return title.toString();
  }

  /// Whether the words are those of a title.
  boolean fits(List<Block> blocks, String language) {
    String below = end < blocks.size() ? Prose.body(blocks.get(end)) : null;
    return TitleShape.fits(title(blocks), below) && !TornLine.is(blocks, at, language);
  }

  /// The index of the first block that is neither a row of metadata nor furniture.
  private static int firstLine(List<Block> blocks, String language) {
    int most = Math.min(blocks.size(), FARTHEST);
    for (int i = 0; i < most; i++) {
      String text = Prose.body(blocks.get(i));
      boolean other =
          text != null && (isBeside(blocks.get(i), language) || RunningHead.stands(blocks, i));
      if (!other) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isBeside(Block block, String language) {
    String text = Prose.body(block);
    return text != null
        && (MetadataRows.isRow(block)
            || Head.isPath(text)
            || Head.isNoTitle(block)
            || PriceLine.is(block, language)
            || BoilerplateRule.isFurniture(block, language));
  }

  /// The index of the line that the head says is the title, if only short lines stand above it;
  /// else `at`.
  private static int belowStrays(List<Block> blocks, int at, String language) {
    int row = at + 1;
    while (row < blocks.size() && row < at + FARTHEST && !Head.isRow(blocks, row, language)) {
      String text = Prose.body(blocks.get(row));
      if (text == null || (Prose.isProse(text) && !Head.isRow(blocks, row + 1, language))) {
        return at;
      }
      row++;
    }
    String last = row < blocks.size() ? Prose.body(blocks.get(row - 1)) : null;
    if (last == null || row >= at + FARTHEST) {
      return at;
    }
    boolean standfirst = Prose.isProse(last);
    int title = row - (standfirst ? 2 : 1);
    boolean sure = standfirst || at >= 2 || title - at >= 2;
    return sure && areStrays(blocks, new TitleLine(at, title), language) ? title : at;
  }

  /// @param strays the lines over the one that could be the title
  private static boolean areStrays(List<Block> blocks, TitleLine strays, String language) {
    String below = strays.end > strays.at ? Prose.body(blocks.get(strays.end)) : null;
    if (below == null || isBeside(blocks.get(strays.end), language)) {
      return false;
    }
    int most = strays.end - strays.at >= ENOUGH ? MOST_STRAY_WORDS : Prose.words(below) - 1;
    for (int i = strays.at; i < strays.end; i++) {
      String text = Prose.body(blocks.get(i));
      boolean stray =
          text != null
              && (isBeside(blocks.get(i), language)
                  || Prose.words(text) <= Math.min(MOST_STRAY_WORDS, most));
      if (!stray) {
        return false;
      }
    }
    return true;
  }

  /// Whether the title goes on in the next line: in lower case, short, over the head's rows or the
  /// text.
  private static boolean isWrapped(List<Block> blocks, int at, String language) {
    String text = at + 2 < blocks.size() ? Prose.body(blocks.get(at)) : null;
    String next = text == null ? null : Prose.body(blocks.get(at + 1));
    String below = text == null ? null : Prose.body(blocks.get(at + 2));
    return text != null
        && next != null
        && below != null
        && isRest(text, next)
        && !Head.isRow(blocks, at + 1, language)
        && (Head.isRow(blocks, at + 2, language) || Prose.isProse(below))
        && Prose.startsAnew(below);
  }

  private static boolean isRest(String text, String next) {
    return !Prose.endsSentence(text)
        && !Prose.endsSentence(next)
        && Prose.continues(next)
        && Prose.hasWords(text, 3)
        && !Prose.hasMoreWords(next, MOST_WRAPPED_WORDS);
  }
}

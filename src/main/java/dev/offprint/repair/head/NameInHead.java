package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import java.util.List;
import java.util.Locale;

/// The names in a line between title and text that only its place shows to be a byline: beside the
/// date, below a label that has a line of its own, or near the date with nothing but short lines
/// between.
final class NameInHead {
  private static final int FARTHEST_DATE = 9;
  private static final int MOST_WORDS_BETWEEN = 3;
  private static final int TEXT_READ = 60;

  private NameInHead() {}

  static List<String> of(List<Block> blocks, int index, String language) {
    String text = Prose.body(blocks.get(index));
    if (text == null
        || text.isEmpty()
        || BoilerplateRule.isFurniture(blocks.get(index), language)) {
      return List.of();
    }
    if (Head.isNameBesideDate(blocks, index, language)) {
      List<String> names = Head.names(text, language);
      return MetadataRows.isOfPaper(names.get(0)) ? List.of() : names;
    }
    String above = index == 0 ? null : Prose.body(blocks.get(index - 1));
    if (above != null && LoneLabels.isBylineLabel(above)) {
      return MetadataRows.authorsBelowLabel(text, language);
    }
    boolean beside =
        Head.isDate(blocks, index + 1, language) || Head.isDate(blocks, index - 1, language);
    if (beside) {
      return MetadataRows.caselessAuthor(text, language);
    }
    List<String> names =
        Prose.endsSentence(text) ? List.of() : MetadataRows.authorsBesideDate(text);
    boolean near =
        !names.isEmpty()
            && text.indexOf(',') < 0
            && !MetadataRows.isOfPaper(text)
            && !goesOn(blocks, index + 1)
            && isNearDate(blocks, index, language);
    return near && isNoWordOfText(text, blocks, index) ? names : List.of();
  }

  /// Whether a sentence goes on in the next line, so that the name is the words of a link.
  private static boolean goesOn(List<Block> blocks, int next) {
    String text = next < blocks.size() ? Prose.body(blocks.get(next)) : null;
    return text != null && Prose.continues(text);
  }

  private static boolean isNearDate(List<Block> blocks, int index, String language) {
    return reachesDate(blocks, index, 1, language) || reachesDate(blocks, index, -1, language);
  }

  private static boolean reachesDate(List<Block> blocks, int index, int step, String language) {
    for (int i = 1; i <= FARTHEST_DATE; i++) {
      int at = index + i * step;
      if (Head.isDate(blocks, at, language)) {
        return true;
      }
      String text = at >= 0 && at < blocks.size() ? Prose.body(blocks.get(at)) : null;
      if (text == null || !isBetween(blocks.get(at), language)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the line is furniture, a caption, or too short for a sentence that was torn.
  private static boolean isBetween(Block block, String language) {
    return !Prose.hasMoreWords(String.valueOf(Prose.body(block)), MOST_WORDS_BETWEEN)
        || MetadataRows.isRow(block)
        || Head.isOfPicture(block)
        || BoilerplateRule.isFurniture(block, language);
  }

  /// Whether no word of the name stands in the text in lower case: `Night Bakers` is no name where
  /// bakers bake.
  private static boolean isNoWordOfText(String name, List<Block> blocks, int index) {
    String[] words = name.split(" ", -1);
    for (int i = index + 1; i < Math.min(blocks.size(), index + TEXT_READ); i++) {
      String text = Prose.body(blocks.get(i));
      for (String word : words) {
        String lower = Prose.bare(word).toLowerCase(Locale.ROOT);
        boolean cased = !lower.equals(word) && lower.length() > 2;
        if (text != null && cased && text.contains(" " + lower + " ")) {
          return false;
        }
      }
    }
    return true;
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.SeveralRows;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// Questions about what stands between the title and the text.
final class Head {
  private static final int LONGEST = 160;
  private static final int LONGEST_PATH = 120;
  private static final int MOST_PATH_WORDS = 4;

  private Head() {}

  static boolean isStandfirst(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.STANDFIRST;
  }

  /// `Home > Culture > Books`
  static boolean isPath(String text) {
    int marks = 0;
    int start = 0;
    for (int i = 0; i <= text.length() && text.length() <= LONGEST_PATH; i++) {
      boolean mark = i < text.length() && isPathMark(text, i);
      if (mark || (i == text.length() && marks > 0)) {
        String part = text.substring(start, i);
        if (part.isBlank() || Prose.hasMoreWords(part, MOST_PATH_WORDS)) {
          return false;
        }
        marks += mark ? 1 : 0;
        start = i + 1;
      }
    }
    return marks >= 2 || marks == 1 && text.indexOf('›') > 0;
  }

  /// A slash counts between spaces only.
  private static boolean isPathMark(String text, int at) {
    char c = text.charAt(at);
    boolean slash = (c == '/' || c == '|') && at > 0 && text.charAt(at - 1) == ' ';
    return ">›»".indexOf(c) >= 0 || slash && text.startsWith(" ", at + 1);
  }

  /// Whether the line can be no title: an address, an issue's number and date, a picture's caption.
  static boolean isNoTitle(Block block) {
    String text = String.valueOf(Prose.body(block));
    return text.contains("://") || MetadataRows.dateOfIssue(text) != null || isOfPicture(block);
  }

  /// Whether the line is the caption of a picture, or says who made it.
  static boolean isOfPicture(Block block) {
    return block instanceof Paragraph paragraph
        && (Credits.start(paragraph) >= 0
            || Credits.captionLabel(Inlines.text(paragraph.content())) > 0);
  }

  /// Whether the line at `index` is a row of metadata if it stands in the head.
  static boolean isRow(List<Block> blocks, int index, String language) {
    String text = text(blocks, index);
    return !text.isEmpty()
        && (MetadataRows.isRow(blocks.get(index))
            || index > 0 && isLabel(text) && isValue(blocks, index + 1)
            || !MetadataRows.authorsBelowTitle(text).isEmpty()
            || isDate(blocks, index, language)
            || isNameBesideDate(blocks, index, language));
  }

  /// Whether the row says what stands in the one below it, and no more: `By`.
  private static boolean isLabel(String text) {
    return LoneLabels.isBylineLabel(text) || LoneLabels.isDateLabel(text);
  }

  /// Whether the row below a label says what the label asks for.
  private static boolean isValue(List<Block> blocks, int index) {
    String text = text(blocks, index);
    return !text.isEmpty()
        && (MetadataRows.date(text) != null || !MetadataRows.authorsBesideDate(text).isEmpty());
  }

  /// Whether the row says when the article appeared.
  static boolean isDate(List<Block> blocks, int index, String language) {
    String text = text(blocks, index);
    if (text.isEmpty()) {
      return false;
    }
    SeveralRows rows = SeveralRows.of(text, language);
    return (rows != null && rows.authors().isEmpty())
        || MetadataRows.dateInHead(text, language) != null;
  }

  /// Whether the row names people and stands above or below the one with the date.
  static boolean isNameBesideDate(List<Block> blocks, int index, String language) {
    String text = text(blocks, index);
    return !text.isEmpty()
        && (isDate(blocks, index + 1, language) || isDate(blocks, index - 1, language))
        && !names(text, language).isEmpty();
  }

  /// Those in a row beside the date. In capitals a title looks like names, but for its small words.
  static List<String> names(String text, String language) {
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    return capitals
        ? MetadataRows.authorsAlone(text, language)
        : MetadataRows.authorsBesideDate(text);
  }

  /// The text of a short body paragraph; empty where none stands.
  private static String text(List<Block> blocks, int index) {
    String text = index >= 0 && index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text == null || text.length() > LONGEST ? "" : text;
  }
}

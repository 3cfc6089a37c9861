package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.structure.Look.End;
import org.jspecify.annotations.Nullable;

/// What stands before and behind a line that may be a heading.
final class HeadingNeighbours {
  private HeadingNeighbours() {}

  /// `(Excerpted from an old report)`.
  static boolean isAside(Look look) {
    return look.text().charAt(0) == '(' && look.text().endsWith(")");
  }

  static boolean holdsComma(HeadingShape shape) {
    return shape.look().text().chars().anyMatch(c -> ",،、，".indexOf(c) >= 0);
  }

  /// `Nothing.`: the first paragraph of a section can be a word or two, before running text.
  static boolean isShortBeginning(Look next, @Nullable Look after) {
    return next.isClosed()
        && next.isOneLine()
        && !HeadingShape.isSpeech(next.text())
        && after != null
        && after.isProse()
        && !HeadingShape.isSpeech(after.text());
  }

  /// Whether running text, and nothing that somebody says, ends before a line and begins below it.
  static boolean areText(@Nullable Look before, @Nullable Look next) {
    return isText(before) && isText(next);
  }

  private static boolean isText(@Nullable Look look) {
    return look != null && look.isProse() && look.isClosed() && !HeadingShape.isSpeech(look.text());
  }

  static boolean isNameUnderQuotation(@Nullable Look before, HeadingShape shape) {
    String text = before == null ? "" : before.text();
    return !text.isEmpty()
        && "\"“„«「".indexOf(text.charAt(0)) >= 0
        && "\"”“»」".indexOf(text.charAt(text.length() - 1)) >= 0
        && shape.numbering() == null
        && isName(shape.look().text());
  }

  /// Two or three words, all of them capitalised.
  private static boolean isName(String text) {
    int words = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && !Character.isUpperCase(c)) {
        return false;
      }
      words += start ? 1 : 0;
      start = c == ' ';
    }
    return words == 2 || words == 3;
  }

  /// Whether a line that is set so may be the heading of a list, a quotation, a table or code.
  ///
  /// @param titled whether its longer words have capitals that they need not have
  static boolean isOverStructure(Block next, HeadingShape shape, boolean titled) {
    return switch (next) {
      case ItemList _ -> shape.look().end() != End.COLON;
      case Block.Quote _, Block.Table _, Block.Code _ -> shape.isUnmistakable() || titled;
      case Paragraph _, Heading _, Block.Figure _, Block.Break _, Block.Notice _ -> false;
    };
  }
}

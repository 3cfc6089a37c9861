package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rows.Signature;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import java.util.List;
import java.util.Optional;

/// Where an article is signed in brackets at its end.
///
/// @param block the index of the block
/// @param open where in its text the bracket opens
/// @param isRow whether nothing else stands on the line
record SignedEnd(int block, int open, boolean isRow, List<String> names) {
  private static final int FARTHEST = 60;

  /// The end of an article that says when or where it appeared: others may end with whom they
  /// quote.
  static Optional<SignedEnd> of(Article article) {
    String language = article.metadata().languageOrUndetermined();
    List<Block> blocks = article.blocks();
    boolean published =
        article.metadata().published() != null || article.metadata().publisher() != null;
    if (!published || !Signature.isUsualIn(language)) {
      return Optional.empty();
    }
    for (int i = blocks.size() - 1; i > 1 && i >= blocks.size() - FARTHEST; i--) {
      String text = Prose.body(blocks.get(i));
      int open = text == null ? -1 : Signature.open(text);
      if (text != null && open >= 0 && isLast(blocks, i, language)) {
        SignedEnd end = at(i, open, text, language);
        if (!end.names.isEmpty() && !end.isInText(blocks)) {
          return Optional.of(end);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLast(List<Block> blocks, int index, String language) {
    return LoneName.isEnd(blocks, index + 1, language)
        && !BoilerplateRule.isFurniture(blocks.get(index), language);
  }

  private static SignedEnd at(int block, int open, String text, String language) {
    boolean row = open == 0 || text.charAt(open - 1) == '\n';
    boolean may = row || Signature.isBehindSentence(text, open);
    List<String> names = may ? Signature.names(text, open, language) : List.of();
    return new SignedEnd(block, open, row, names);
  }

  /// Whether the text is about one of them.
  private boolean isInText(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      String text = Prose.body(blocks.get(i));
      String before = text == null ? "" : i == block ? text.substring(0, open) : text;
      if (names.stream().anyMatch(before::contains) && !Head.isOfPicture(blocks.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// The line of the signature, as a paragraph of its own.
  Paragraph row(Paragraph whole) {
    int end = Inlines.text(whole.content()).length();
    return part(whole, open, end);
  }

  /// What stands above that line; empty where nothing does.
  Optional<Paragraph> rest(Paragraph whole) {
    return open == 0 ? Optional.empty() : Optional.of(part(whole, 0, open - 1));
  }

  private static Paragraph part(Paragraph whole, int from, int to) {
    List<Inline> content = Inlines.slice(whole.content(), from, to);
    return new Paragraph(whole.role(), content, Inlines.span(content));
  }
}

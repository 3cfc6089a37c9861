package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.repair.surplus.TruncatedCopyRule;
import dev.offprint.report.Report;
import java.util.List;

/// Recognises the standfirst: the paragraph under the title that stands above a byline, a date, a
/// source row, or a cut-off copy of itself, all of which come before the body.
public final class StandfirstRule implements Rule {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 120;
  private static final int ROWS_WITHIN = 6;
  private static final int MOST_ABOVE = 20;
  private static final int MOST_STRAY_WORDS = 4;

  @Override
  public String id() {
    return "standfirst";
  }

  @Override
  public String summary() {
    return "recognises the paragraph under the title that says what the article is about";
  }

  @Override
  public Article apply(Article article, Report report) {
    if (article.metadata().title() == null || article.blocks().size() < 3) {
      return article;
    }
    int index = belowFurniture(article);
    Block first = article.blocks().get(index);
    String text = Prose.body(first);
    if (text == null
        || !(first instanceof Paragraph paragraph)
        || !isStandfirst(text, index, article)) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    Paragraph standfirst =
        new Paragraph(Paragraph.Role.STANDFIRST, paragraph.content(), paragraph.span());
    article.blocks().subList(0, index).forEach(edits::keep);
    edits.recognise(paragraph, standfirst, 0.9);
    article.blocks().subList(index + 1, article.blocks().size()).forEach(edits::keep);
    return edits.done();
  }

  /// The index of the first block that is neither furniture, known or not, nor a row.
  private static int belowFurniture(Article article) {
    String language = article.metadata().languageOrUndetermined();
    int most = Math.min(article.blocks().size() - 1, MOST_ABOVE);
    for (int i = 0; i < most; i++) {
      String text = Prose.body(article.blocks().get(i));
      boolean above = text != null && isAbove(article.blocks().get(i), language);
      if (!above && !isBylineOverStandfirst(article, i, language)) {
        return i;
      }
    }
    return most;
  }

  /// Whether the line names the author, and the one below it stands over the date.
  private static boolean isBylineOverStandfirst(Article article, int at, String language) {
    String text = String.valueOf(Prose.body(article.blocks().get(at)));
    return !MetadataRows.authorsBelowTitle(text).isEmpty()
        && Head.isDate(article.blocks(), at + 2, language)
        && !Head.isDate(article.blocks(), at + 1, language);
  }

  private static boolean isAbove(Block block, String language) {
    String text = String.valueOf(Prose.body(block));
    boolean furniture =
        !Prose.hasMoreWords(text, MOST_STRAY_WORDS)
            || Head.isPath(text)
            || BoilerplateRule.isFurniture(block, language);
    return furniture && !isRow(block);
  }

  private static boolean isRow(Block block) {
    String text = String.valueOf(Prose.body(block));
    return MetadataRows.isRow(block) || !MetadataRows.authorsBelowTitle(text).isEmpty();
  }

  /// Whether the line is the caption of a picture: with a credit, or with the label of one above,
  /// alone on its line.
  private static boolean isOfPicture(List<Block> blocks, int index) {
    if (Head.isOfPicture(blocks.get(index))) {
      return true;
    }
    String above = index == 0 ? null : Prose.body(blocks.get(index - 1));
    int label = above == null ? 0 : Credits.captionLabel(above);
    return above != null && label > 0 && above.substring(label).isBlank();
  }

  private static boolean isStandfirst(String text, int index, Article article) {
    int words = Prose.words(text);
    List<Block> blocks = article.blocks();
    boolean few = words < FEWEST_WORDS;
    if (few || words > MOST_WORDS || isRow(blocks.get(index)) || isOfPicture(blocks, index)) {
      return false;
    }
    String language = article.metadata().languageOrUndetermined();
    for (int i = index + 1; i <= index + ROWS_WITHIN && i < blocks.size() - 1; i++) {
      String next = Prose.body(blocks.get(i));
      if (next == null) {
        return false;
      }
      if (Head.isRow(blocks, i, language)) {
        return !isCopyOfOneBelow(text, blocks, i);
      }
      boolean copy = TruncatedCopyRule.isCutCopy(next, text);
      if (!copy && !isAbove(blocks.get(i), language) && !Head.isOfPicture(blocks.get(i))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the line is the beginning of a paragraph below the row at `row`, cut off: what a page
  /// has under its picture.
  private static boolean isCopyOfOneBelow(String text, List<Block> blocks, int row) {
    int end = Math.min(blocks.size(), row + 1 + ROWS_WITHIN);
    for (int i = row + 1; i < end; i++) {
      String below = Prose.body(blocks.get(i));
      if (below != null && TruncatedCopyRule.isCutCopy(text, below)) {
        return true;
      }
    }
    return false;
  }
}

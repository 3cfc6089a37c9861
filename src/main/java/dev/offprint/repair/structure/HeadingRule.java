package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.List;
import java.util.Locale;

/// Recognises section headings: short lines without an end mark that stand between running text
/// and running text.
public final class HeadingRule implements Rule {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 14;

  @Override
  public String id() {
    return "headings";
  }

  @Override
  public String summary() {
    return "recognises section headings";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph && isHeading(blocks, i)) {
        edits.recognise(paragraph, new Heading(1, paragraph.content(), paragraph.span()), 0.85);
      } else {
        edits.keep(blocks.get(i));
      }
    }
    return edits.done();
  }

  private static boolean isHeading(List<Block> blocks, int index) {
    String text = Prose.body(blocks.get(index));
    return text != null
        && index < blocks.size() - 1
        && hasHeadingShape(text)
        && followsEnd(blocks, index)
        && stretchOfTextFollows(blocks, index, isUnmistakable(text));
  }

  private static boolean hasHeadingShape(String text) {
    boolean question = text.endsWith("?") && Prose.isTitleCase(text);
    return text.length() <= LONGEST
        && Prose.words(text) <= MOST_WORDS
        && text.indexOf('\n') < 0
        && Prose.startsAnew(text)
        && text.chars().anyMatch(Character::isLetter)
        && (question || !Prose.endsSentence(text))
        && ",;:".indexOf(text.charAt(text.length() - 1)) < 0
        && "\"“„«([{@—–".indexOf(text.charAt(0)) < 0
        && !Prose.looksLikeAddress(text)
        && !MetadataRows.isRow(text);
  }

  /// Set in capitals, or numbered.
  private static boolean isUnmistakable(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) || Marker.of(text) != null;
  }

  /// What stands before is over: the end of a paragraph, a list, another part of the structure.
  private static boolean followsEnd(List<Block> blocks, int index) {
    if (index == 0) {
      return true;
    }
    String before = Prose.body(blocks.get(index - 1));
    return before == null
        || before.indexOf('\n') >= 0
        || Prose.endsSentence(before)
        || Prose.endsWithColon(before);
  }

  /// A heading stands over running text or a list, which begins a sentence of its own.
  private static boolean stretchOfTextFollows(List<Block> blocks, int index, boolean unmistakable) {
    Block next = blocks.get(index + 1);
    String text = Prose.body(next);
    if (text == null) {
      return next instanceof ItemList && unmistakable;
    }
    return Prose.startsAnew(text)
        && (Prose.isProse(text) || (unmistakable && Prose.endsWithColon(text)));
  }
}

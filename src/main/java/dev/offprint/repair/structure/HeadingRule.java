package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.BitSet;
import java.util.List;

/// Recognises section headings: short lines without an end mark that stand between running text
/// and running text, and lines with the marks of Markdown around them.
public final class HeadingRule implements Rule {
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
    HeadingFinder finder = new HeadingFinder(article, report.source().text());
    BitSet found = finder.find();
    Outline outline = Outline.of(finder, found);
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Heading heading) {
        outline.pass(heading.level());
      }
      if (block instanceof Paragraph paragraph && found.get(i)) {
        HeadingMarkup markup = finder.markup(i);
        Outline.Piece piece = new Outline.Piece(markup, finder.shape(i));
        int level = outline.next(piece, i > 0 && found.get(i - 1));
        if (markup == null) {
          Heading heading = new Heading(level, paragraph.content(), paragraph.span());
          edits.recognise(paragraph, heading, 0.85);
        } else {
          strip(paragraph, markup, level, edits, report);
        }
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// Makes a heading of a line with marks around it, without the marks.
  private void strip(
      Paragraph paragraph, HeadingMarkup markup, int level, BlockEdits edits, Report report) {
    List<Inline> words = Inlines.slice(paragraph.content(), markup.from(), markup.to());
    String before = Inlines.text(paragraph.content());
    String after = Inlines.text(words);
    Change change = new Change(id(), Effect.STRUCTURE, paragraph.span(), before, after, 0.95);
    if (report.propose(change)) {
      edits.replace(new Heading(level, words, paragraph.span()));
    } else {
      edits.keep(paragraph);
    }
  }
}

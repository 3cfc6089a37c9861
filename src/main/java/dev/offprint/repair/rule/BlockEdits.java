package dev.offprint.repair.rule;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The blocks of an article while a rule takes some away or puts others in their place.
///
/// What is taken away goes into the report in the same call.
public final class BlockEdits {
  private final String rule;
  private final Article article;
  private final Report report;
  private final List<Block> kept = new ArrayList<>();
  private boolean changed;

  public BlockEdits(String rule, Article article, Report report) {
    this.rule = rule;
    this.article = article;
    this.report = report;
  }

  /// The article without the paragraphs that are named, if that is permitted.
  ///
  /// @param rule the id of the rule that takes them out
  public static Article without(
      Predicate<Paragraph> named, String rule, Article article, Report report) {
    BlockEdits edits = new BlockEdits(rule, article, report);
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph && named.test(paragraph)) {
        edits.remove(paragraph, 1);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  public void keep(Block block) {
    kept.add(block);
  }

  /// Takes a paragraph out of the article, if that is permitted; it stays where it is not. Answers
  /// whether it is.
  public boolean remove(Paragraph block, double confidence) {
    return take(block, Effect.REMOVED, "", confidence);
  }

  /// The same beyond doubt, for a reason that the rule alone does not tell.
  ///
  /// @param reason in words
  public boolean remove(Paragraph block, String reason) {
    String before = Inlines.text(block.content());
    return taken(block, new Change(rule, Effect.REMOVED, block.span(), before, "", 1, reason));
  }

  /// Takes a paragraph out that is a part of a block, if that is permitted; what is left of the
  /// block is the caller's to put back. Answers whether it is.
  public boolean cut(Paragraph part, double confidence) {
    String text = Inlines.text(part.content());
    boolean permitted =
        report.propose(new Change(rule, Effect.REMOVED, part.span(), text, "", confidence));
    changed |= permitted;
    return permitted;
  }

  /// Takes a paragraph out of the article because it becomes metadata, in the form `after`; answers
  /// whether that is permitted.
  public boolean toMetadata(Paragraph block, String after, double confidence) {
    return take(block, Effect.METADATA, after, confidence);
  }

  private boolean take(Paragraph block, Effect effect, String after, double confidence) {
    String before = Inlines.text(block.content());
    return taken(block, new Change(rule, effect, block.span(), before, after, confidence));
  }

  private boolean taken(Paragraph block, Change change) {
    boolean permitted = report.propose(change);
    if (permitted) {
      changed = true;
    } else {
      kept.add(block);
    }
    return permitted;
  }

  /// Puts `now` in the place of a paragraph that is recognised for what it is; its text stays.
  public void recognise(Paragraph block, Block now, double confidence) {
    String text = Inlines.text(block.content());
    boolean permitted =
        report.propose(new Change(rule, Effect.STRUCTURE, block.span(), text, text, confidence));
    kept.add(permitted ? now : block);
    changed |= permitted;
  }

  /// Puts `now` in the place of one or more blocks; the caller has reported it.
  public void replace(Block now) {
    kept.add(now);
    changed = true;
  }

  /// The article with these blocks; the same instance if nothing changed.
  public Article done() {
    return changed ? article.withBlocks(kept) : article;
  }
}

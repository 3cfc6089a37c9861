package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;

/// Takes out what stands in other articles of the same run too.
///
/// A row of such lines at the end or the start of the page is its furniture. Between them the words
/// must look like furniture as well: `Ingredients` stands in every recipe, and belongs there.
public final class BatchRepeatRule implements Rule {
  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.6;

  /// Words that are worth so much look like furniture.
  private static final int LOOKS = 2;

  private static final int SENTENCE_WORDS = 5;

  private final Repeats repeats;

  public BatchRepeatRule(Repeats repeats) {
    this.repeats = repeats;
  }

  @Override
  public String id() {
    return "batch-repeat";
  }

  @Override
  public String summary() {
    return "takes out lines at the edges that stand in other articles of the run too";
  }

  @Override
  public Article apply(Article article, Report report) {
    if (repeats.isEmpty()) {
      return article;
    }
    String language = article.metadata().languageOrUndetermined();
    Page page = new Page(Rows.whole(article.blocks()), language);
    int head = headEnd(page);
    int tail = tailStart(page);
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < page.size(); i++) {
      Block block = article.blocks().get(i);
      double confidence = confidence(page, i, i < head || i >= tail);
      if (confidence > 0 && block instanceof Paragraph paragraph) {
        edits.remove(paragraph, confidence);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private double confidence(Page page, int at, boolean edge) {
    String text = page.text(at);
    if (text == null || !repeats.has(text) || MetadataRows.isRow(text)) {
      return 0;
    }
    Line line = page.line(at);
    boolean looks = line != null && line.points() >= LOOKS;
    if (edge) {
      return looks ? CERTAIN : LIKELY;
    }
    if (looks && !page.isAboveProse(at)) {
      return LIKELY;
    }
    boolean sentence = Prose.endsSentence(text) && Prose.hasWords(text, SENTENCE_WORDS);
    return looks || sentence ? DOUBTFUL : 0;
  }

  /// Where the row of furniture at the start is over; what stands above running text may be its
  /// heading.
  private int headEnd(Page page) {
    int end = 0;
    while (end < page.size() && belongs(page, end) && !isText(page, end + 1)) {
      end++;
    }
    return end;
  }

  /// Where the row of furniture at the end begins.
  private int tailStart(Page page) {
    int start = page.size();
    while (start > 0 && belongs(page, start - 1)) {
      start--;
    }
    return start;
  }

  private boolean belongs(Page page, int at) {
    String text = page.text(at);
    return text != null && (repeats.has(text) || page.isFurniture(at) || MetadataRows.isRow(text));
  }

  private boolean isRepeated(Page page, int at) {
    String text = page.text(at);
    return text != null && repeats.has(text);
  }

  /// Running text of this article alone.
  private boolean isText(Page page, int at) {
    return at < page.size() && page.isProse(at) && !isRepeated(page, at);
  }
}

package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.lines.SentenceLines.Meaning;
import dev.offprint.repair.rule.Beginning;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells line ends apart: those of hard-wrapped text become spaces, those between paragraphs part
/// them, and those of verse and addresses stay.
///
/// What a line end is, is judged by the measure that the document's lines were wrapped to, not line
/// by line.
public final class LinesRule implements Rule {
  private static final int SEVERAL = 2;
  private static final int FEWEST_MENU_LINES = 5;

  @Override
  public String id() {
    return "lines";
  }

  @Override
  public String summary() {
    return "joins hard-wrapped lines and parts paragraphs that stand on lines of their own";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    Map<Integer, LineEnds> broken = LineEnds.of(article.blocks());
    if (broken.isEmpty()) {
      return article;
    }
    ItemBeginnings.mark(broken.values());
    Measure measure = Measure.of(broken.values());
    boolean all = measure.columns() > 0;
    if (!all) {
      measure = Measure.of(broken.values().stream().filter(Measure::mayHold).toList());
    }
    if (measure.columns() == 0) {
      TitledLines.mark(broken.values());
    }
    Set<LineEnds> torn = measure.columns() == 0 ? torn(broken.values()) : Set.of();
    WordParts parts = new WordParts(article);
    int headEnd = headEnd(article.blocks(), broken);
    Meaning meaning = measure.columns() == 0 ? meaning(article, broken, headEnd) : Meaning.UNKNOWN;
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      LineEnds ends = broken.get(i);
      if (block instanceof Paragraph paragraph && ends != null) {
        boolean head = i < headEnd || isHead(article, i, ends);
        boolean measured = all || Measure.mayHold(ends);
        boolean partsAll = head || (meaning == Meaning.PARAGRAPHS && SentenceLines.mayPart(ends));
        if (meaning == Meaning.SENTENCES) {
          ends.joinSentences();
        }
        ends.decide(measured ? measure : Measure.NONE, partsAll, !head && torn.contains(ends));
        new LineMender(id(), paragraph, ends).mend(parts, edits, report);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// Where the head of a page is over that begins with a menu, an entry a line: with the first
  /// running text. 0 where no page begins so, or none follows.
  private static int headEnd(List<Block> blocks, Map<Integer, LineEnds> broken) {
    LineEnds first = broken.get(0);
    if (first == null || first.count() + 1 < FEWEST_MENU_LINES) {
      return 0;
    }
    for (int i = 0; i < blocks.size(); i++) {
      String text = Prose.body(blocks.get(i));
      LineEnds ends = broken.get(i);
      if (text == null || (ends == null ? Prose.isProse(text) : ends.holdProse())) {
        return i;
      }
    }
    return 0;
  }

  /// Those paragraphs whose lines are pieces of sentences. Where several are, others may be too.
  private static Set<LineEnds> torn(Collection<LineEnds> paragraphs) {
    Set<LineEnds> torn = new HashSet<>();
    for (LineEnds paragraph : paragraphs) {
      if (TornLines.are(paragraph)) {
        torn.add(paragraph);
      }
    }
    int certain = torn.size();
    if (certain >= SEVERAL) {
      for (LineEnds paragraph : paragraphs) {
        boolean amongMany = certain > SEVERAL && TornLines.mayBeAmongMany(paragraph);
        if (amongMany || TornLines.mayBe(paragraph)) {
          torn.add(paragraph);
        }
      }
    }
    return torn;
  }

  /// What the lines below the head mean.
  private static Meaning meaning(Article article, Map<Integer, LineEnds> broken, int headEnd) {
    List<LineEnds> paragraphs = new ArrayList<>();
    broken.forEach(
        (i, ends) -> {
          if (i >= headEnd && !isHead(article, i, ends)) {
            paragraphs.add(ends);
          }
        });
    int plain = 0;
    for (int i = 0; i < article.blocks().size() && !paragraphs.isEmpty(); i++) {
      String text = Prose.body(article.blocks().get(i));
      boolean alone = paragraphs.size() == 1 || paragraphs.get(0) == broken.get(i + 1);
      plain += text != null && !broken.containsKey(i) && isPlain(text, alone) ? 1 : 0;
    }
    return SentenceLines.of(paragraphs, plain);
  }

  /// Whether a paragraph of one line is not written like the others: it has several sentences, or
  /// one.
  ///
  /// @param alone whether it stands beside a single paragraph of lines, or introduces the first
  private static boolean isPlain(String text, boolean alone) {
    return TornLines.holdsEnd(text) || (alone && Prose.isProse(text));
  }

  /// Whether the first paragraph is the article's head: where the title is known, it begins with
  /// it.
  private static boolean isHead(Article article, int index, LineEnds ends) {
    String title = article.metadata().title();
    return index == 0
        && Beginning.isAt(article.blocks().get(0))
        && (title == null || Prose.folded(title).equals(Prose.folded(ends.line(0))));
  }
}

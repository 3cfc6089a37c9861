package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.Beginning;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    Map<Integer, LineEnds> broken = LineEnds.of(article.blocks());
    if (broken.isEmpty()) {
      return article;
    }
    Measure measure = Measure.of(broken.values());
    boolean all = measure.columns() > 0;
    if (!all) {
      measure = Measure.of(broken.values().stream().filter(Measure::mayHold).toList());
    }
    Set<LineEnds> torn = measure.columns() == 0 ? torn(broken.values()) : Set.of();
    WordParts parts = new WordParts(article);
    BlockEdits edits = new BlockEdits(id(), article, report);
    int headEnd = headEnd(article.blocks(), broken);
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      LineEnds ends = broken.get(i);
      if (block instanceof Paragraph paragraph && ends != null) {
        boolean first = i == 0 && isHead(ends.line(0), article.metadata().title(), block);
        boolean head = first || i < headEnd;
        boolean measured = all || Measure.mayHold(ends);
        ends.decide(measured ? measure : Measure.NONE, head, !head && torn.contains(ends));
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

  /// Whether the first paragraph is the article's head: where the title is known, it begins with
  /// it.
  private static boolean isHead(String line, @Nullable String title, Block block) {
    return Beginning.isAt(block)
        && (title == null || Prose.folded(title).equals(Prose.folded(line)));
  }
}

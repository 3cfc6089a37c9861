package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.List;

/// Recognises changes of scene: `* * *`, `---`, `###`, `⁂` alone between paragraphs.
public final class BreakRule implements Rule {
  private static final int LONGEST = 80;
  private static final int FEWEST = 3;
  private static final Marks SIGNS = Marks.of("*-–—_~=#•·＊◇◆○●✦✻❖");
  private static final Marks LONE_SIGNS = Marks.of("⁂❦☙❧§◇◆");

  @Override
  public String id() {
    return "breaks";
  }

  @Override
  public String summary() {
    return "recognises rows of asterisks and the like as changes of scene";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      String text = Prose.body(blocks.get(i));
      boolean between = i > 0 && i + 1 < blocks.size();
      if (text != null
          && between
          && blocks.get(i) instanceof Paragraph paragraph
          && isBreak(text)
          && report.propose(new Change(id(), Effect.STRUCTURE, paragraph.span(), text, "", 0.95))) {
        edits.replace(new Break(paragraph.span()));
      } else {
        edits.keep(blocks.get(i));
      }
    }
    return edits.done();
  }

  /// Whether the text is a line drawn with strokes: `---`, `______`.
  static boolean isRule(String text) {
    return isBreak(text) && "-–—_=".indexOf(text.charAt(0)) >= 0;
  }

  /// One sign three times or more, spaces between them or not; or a sign that stands for three.
  static boolean isBreak(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    char sign = text.charAt(0);
    if (text.length() == 1) {
      return LONE_SIGNS.has(sign);
    }
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == sign) {
        count++;
      } else if (c != ' ' && c != '\u00a0' && c != '\u3000') {
        return false;
      }
    }
    return count >= FEWEST && SIGNS.has(sign);
  }
}

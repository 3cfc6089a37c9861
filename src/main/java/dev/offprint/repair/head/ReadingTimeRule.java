package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes out of the rows of the head, and of the standfirst, how long it takes to read the article:
/// `Why the lamps went out. 6 min read`.
///
/// Where several lines say it, the article lists what else there is to read.
public final class ReadingTimeRule extends TextRule {
  private static final int FARTHEST = 24;
  private static final int LONGEST = 600;
  private static final int MOST = 2;

  @Override
  public String id() {
    return "reading-time";
  }

  @Override
  public String summary() {
    return "takes out how long it takes to read the article, where that stands beside other words";
  }

  @Override
  protected double confidence(String before, String after) {
    return 0.93;
  }

  @Override
  protected Editor editor(Article article) {
    String language = article.metadata().languageOrUndetermined();
    Map<String, List<Edit>> edits = new HashMap<>();
    List<Block> blocks = article.blocks();
    for (Block block : blocks.subList(0, Math.min(FARTHEST, blocks.size()))) {
      String text = Prose.body(block);
      Edit edit = text == null || text.length() > LONGEST ? null : ReadingTime.in(text, language);
      if (text != null && edit != null) {
        edits.put(text, List.of(edit));
      }
    }
    return edits.isEmpty() || edits.size() > MOST
        ? Editor.NONE
        : (text, _) -> edits.getOrDefault(text, List.of());
  }
}

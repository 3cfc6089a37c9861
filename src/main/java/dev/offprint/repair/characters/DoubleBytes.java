package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.List;

/// Mends UTF-8 that was read in a code page of two bytes a character, of Chinese or of Japanese:
/// `don鈥檛`, `caf茅`, `屑懈褉`; leaves all others to somebody else.
final class DoubleBytes implements TextRule.Editor {
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_DENSE = 3;
  private static final char FIRST_DENSE = '\u2E80';

  private final TextRule.Editor others;
  private final Lazy about;
  private final Lazy isMisread;

  DoubleBytes(Article article, TextRule.Editor others) {
    this.others = others;
    this.about = new Lazy(() -> Subjects.ENCODINGS.isNamedIn(article));
    this.isMisread = new Lazy(() -> isMisread(article));
  }

  @Override
  public List<Finding> findings(String source) {
    return others.findings(source);
  }

  @Override
  public List<Edit> edits(String text, String language) {
    List<DoubleBytesRun> runs = runs(text);
    if (runs.isEmpty() || !isMisread.isTrue() || about.isTrue()) {
      return others.edits(text, language);
    }
    List<Edit> edits = new ArrayList<>(runs.size());
    for (DoubleBytesRun run : runs) {
      edits.add(new Edit(run.from(), run.to(), run.with()));
    }
    return edits;
  }

  private static boolean isMisread(Article article) {
    int letters = 0;
    int certain = 0;
    int dense = 0;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        for (DoubleBytesRun run : runs(text)) {
          letters += run.kind() == DoubleBytesRun.Kind.LETTERS ? 1 : 0;
          certain += run.kind() == DoubleBytesRun.Kind.CERTAIN ? 1 : 0;
          dense -= run.to() - run.from();
        }
        dense += dense(text);
      }
    }
    return certain > 0 || (letters >= FEWEST_LETTERS && dense < FEWEST_DENSE * letters);
  }

  private static int dense(String text) {
    int dense = 0;
    for (int i = 0; i < text.length(); i++) {
      dense += text.charAt(i) >= FIRST_DENSE ? 1 : 0;
    }
    return dense;
  }

  /// What may have been misread.
  private static List<DoubleBytesRun> runs(String text) {
    List<DoubleBytesRun> runs = new ArrayList<>(0);
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int to = i;
      boolean dense = false;
      while (to < text.length() && text.charAt(to) >= 0x80) {
        dense |= text.charAt(to) >= FIRST_DENSE;
        to++;
      }
      DoubleBytesRun run = dense ? DoubleBytesRun.read(text, i, to) : null;
      if (run != null) {
        runs.add(run);
      }
      i = to;
    }
    return runs;
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises the captions of pictures that are not to be had: `Photo: The old landing stage`,
/// `Fig. 2 – The gears`, `The landing stage. Photo: Jane Doe/Reuters`. The whole line stays, its
/// label included; who made the picture stands apart.
public final class CaptionRule implements Rule {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST = 500;
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 40;

  @Override
  public String id() {
    return "captions";
  }

  @Override
  public String summary() {
    return "recognises the captions of pictures";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    return new Run(article, report).run();
  }

  /// One pass over an article.
  private final class Run {
    private final List<Block> blocks;
    private final Report report;
    private final BlockEdits edits;

    Run(Article article, Report report) {
      this.blocks = article.blocks();
      this.report = report;
      this.edits = new BlockEdits(id(), article, report);
    }

    Article run() {
      int next = 0;
      while (next < blocks.size()) {
        next += take(next);
      }
      return edits.done();
    }

    /// Puts the block at `index` into the article, or those that are one figure; answers how many.
    private int take(int index) {
      Block block = blocks.get(index);
      Paragraph line = line(index);
      if (line == null) {
        edits.keep(block);
        return 1;
      }
      String text = Inlines.text(line.content());
      int label = Credits.captionLabel(text);
      if (label > 0) {
        return labelled(line, label, index);
      }
      int credit = Credits.start(line);
      boolean shown = Captions.isCaption(text) && (credit != 0 || !hasCapitals(text));
      if (goesOn(index)) {
        edits.keep(line);
      } else if (credit >= 0 && !shown) {
        edits.recognise(line, figure(line, 0, credit), CONFIDENCE);
      } else if (shown) {
        edits.recognise(line, figure(line, 0, text.length()), CONFIDENCE);
      } else if (isOverCredit(text, index)) {
        return withCredit(line, index);
      } else {
        edits.keep(line);
      }
      return 1;
    }

    /// Whether a sentence that is open goes on in the next block.
    private boolean goesOn(int index) {
      Paragraph below = line(index + 1);
      return below != null && Prose.continues(Inlines.text(below.content()));
    }

    /// A short paragraph of one line; `null` if there is none.
    private @Nullable Paragraph line(int index) {
      String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
      boolean line = text != null && text.length() <= LONGEST && text.indexOf('\n') < 0;
      return line && blocks.get(index) instanceof Paragraph paragraph ? paragraph : null;
    }

    /// `Image caption, The landing stage`: the label goes, which may have a line of its own.
    private int labelled(Paragraph line, int label, int index) {
      String text = Inlines.text(line.content());
      boolean alone = text.substring(label).isBlank();
      Paragraph caption = alone ? line(index + 1) : line;
      int from = alone ? text.length() : text.indexOf(text.substring(label).strip(), label);
      List<Inline> content = Inlines.slice(line.content(), 0, from);
      if (caption == null || !edits.cut(Paragraph.of(content, Inlines.span(content)), CONFIDENCE)) {
        edits.keep(line);
        return 1;
      }
      Figure figure = figure(caption, alone ? 0 : from, Inlines.text(caption.content()).length());
      if (alone) {
        edits.recognise(caption, figure, CONFIDENCE);
      } else {
        edits.replace(figure);
      }
      return alone ? 2 : 1;
    }

    /// In a script without capitals nothing tells whether a label is over a name.
    private static boolean hasCapitals(String text) {
      return text.chars().anyMatch(Character::isUpperCase);
    }

    /// Whether the text is no heading and no sentence, and who made the picture stands below.
    private boolean isOverCredit(String text, int index) {
      Paragraph below = line(index + 1);
      return below != null
          && !Prose.endsSentence(text)
          && Credits.start(below) == 0
          && isLikeCaption(text);
    }

    private static boolean isLikeCaption(String text) {
      int words = Prose.words(text);
      return words >= FEWEST_WORDS
          && words <= MOST_WORDS
          && !Prose.isTitleCase(text)
          && (words > FEWEST_WORDS * 2 || text.indexOf(',') > 0);
    }

    private int withCredit(Paragraph line, int index) {
      Paragraph below = (Paragraph) blocks.get(index + 1);
      String text = Inlines.text(line.content()) + "\n" + Inlines.text(below.content());
      Span span = line.span().union(below.span());
      Change change = new Change(id(), Effect.STRUCTURE, span, text, text, CONFIDENCE);
      if (report.propose(change)) {
        edits.replace(Figure.of(line.content(), below.content(), span));
        return 2;
      }
      edits.keep(line);
      return 1;
    }

    /// @param credit where the credit begins
    private static Figure figure(Paragraph line, int from, int credit) {
      String text = Inlines.text(line.content());
      int end = text.substring(0, credit).stripTrailing().length();
      List<Inline> caption = end <= from ? List.of() : Inlines.slice(line.content(), from, end);
      List<Inline> made =
          credit >= text.length()
              ? List.of()
              : Inlines.slice(line.content(), credit, text.length());
      return Figure.of(caption, made, line.span());
    }
  }
}

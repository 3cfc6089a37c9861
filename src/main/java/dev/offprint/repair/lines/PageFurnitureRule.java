package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes out page numbers and running heads, and puts the paragraphs together that a page's end has
/// torn.
///
/// Pages show by form feeds, by numbers that count up and by lines that come back a page later; see
/// [Pages].
public final class PageFurnitureRule implements Rule {
  static final String ID = "page-furniture";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "takes out page numbers and running heads, and mends the paragraphs that they cut";
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
    PageText text = new PageText(article, report);
    Pages pages = Pages.of(text);
    if (pages.endings().isEmpty()) {
      return article;
    }
    Run run = new Run(article, text, report);
    run.takeOut(pages);
    PageJoins joins = new PageJoins(text, article, run.blocks);
    List<Block> joined = joins.join(pages.endings(), run.gone, report);
    return run.changed || joins.changed() ? article.withBlocks(joined) : article;
  }

  /// One pass over the lines.
  private static final class Run {
    private final PageText text;
    private final Report report;

    /// Whether a line is no longer there.
    private final boolean[] gone;

    /// The blocks in their places; `null` for one that nothing is left of.
    private final List<@Nullable Block> blocks;

    private boolean changed;

    Run(Article article, PageText text, Report report) {
      this.text = text;
      this.report = report;
      this.gone = new boolean[text.size()];
      this.blocks = new ArrayList<>(article.blocks());
    }

    void takeOut(Pages pages) {
      int next = 0;
      while (next < text.size()) {
        int first = next;
        int block = text.line(first).block();
        List<Integer> furniture = new ArrayList<>(0);
        for (; next < text.size() && text.line(next).block() == block; next++) {
          if (pages.sureness(next) > 0) {
            furniture.add(next);
          }
        }
        if (!furniture.isEmpty() && blocks.get(block) instanceof Paragraph paragraph) {
          propose(furniture, paragraph, pages);
          Edits edits = new Edits(first, next);
          edits.takeOut(block, paragraph);
        }
      }
    }

    private void propose(List<Integer> furniture, Paragraph paragraph, Pages pages) {
      List<Edit> places = new ArrayList<>(furniture.size());
      for (int line : furniture) {
        places.add(new Edit(text.line(line).from(), text.line(line).to(), ""));
      }
      List<Span> spans = Inlines.spans(paragraph.content(), places);
      for (int i = 0; i < spans.size(); i++) {
        int line = furniture.get(i);
        String before = text.line(line).text();
        double sureness = pages.sureness(line);
        gone[line] =
            report.propose(new Change(ID, Effect.REMOVED, spans.get(i), before, "", sureness));
      }
    }

    /// The lines from `first` to before `end` are those of one paragraph.
    private final class Edits {
      private final int first;
      private final int end;

      Edits(int first, int end) {
        this.first = first;
        this.end = end;
      }

      void takeOut(int block, Paragraph paragraph) {
        List<Edit> edits = edits();
        if (edits.isEmpty()) {
          return;
        }
        changed = true;
        List<Inline> left = Inlines.edit(paragraph.content(), edits);
        blocks.set(block, left.isEmpty() ? null : Paragraph.of(left, Inlines.span(left)));
      }

      /// Each takes the line end before the lines with it or, for the first lines, the one after.
      private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int line = first;
        while (line < end) {
          int from = line;
          while (line < end && gone[line]) {
            line++;
          }
          if (line > from) {
            int start = from == first ? 0 : text.line(from - 1).to();
            int stop =
                from == first && line < end ? text.line(line).from() : text.line(line - 1).to();
            edits.add(new Edit(start, stop, ""));
          }
          line++;
        }
        return edits;
      }
    }
  }
}

package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What the rules for rows of metadata share: they look at the first and last blocks, take the rows
/// of their kind into the metadata, and leave the text between alone.
///
/// A row that says something else than is known already stays where it is.
public abstract class RowRule implements Rule {
  private static final int AT_START = 8;
  private static final int AT_END = 3;

  /// No row is longer, nor farther from the end.
  private static final int LONGEST = 200;

  private static final int FARTHEST = 60;

  /// Nothing that rows stand beside is longer.
  private static final int LONGEST_BESIDE = 280;

  /// The metadata with what the row says; the same instance if it is known already; `null` if the
  /// text is no such row or says something else.
  abstract @Nullable Metadata read(String text, Metadata known);

  /// The same for a line below the title with nothing but rows between, whose place says what it
  /// is.
  @Nullable Metadata readBelowTitle(String text, Metadata known) {
    return read(text, known);
  }

  /// The same for the line at `index` somewhere between the title and the text, which says by what
  /// stands beside it what it is.
  @Nullable Metadata readInHead(List<Block> blocks, int index, Metadata known) {
    return null;
  }

  /// The same for the line at `index` near the end, which says by what stands above it what it is.
  @Nullable Metadata readBelowText(List<Block> blocks, int index, Metadata known) {
    return null;
  }

  /// Whether the line says nothing but what sort of row stands below it: `Written by`.
  boolean isLabel(String text) {
    return false;
  }

  /// Whether what stands elsewhere shows the line at `index` to be a part of the text.
  boolean isOfText(List<Block> blocks, int index) {
    return false;
  }

  /// Whether a line at the end may have the row above it and not count for the distance.
  boolean isPassed(Block line, String language) {
    return BoilerplateRule.isFurniture(line, language);
  }

  /// What the report shows as the value.
  ///
  /// @param read the metadata with what the row says
  abstract String value(String text, Metadata read);

  @Override
  public final Article apply(Article article, Report report) {
    Run run = new Run(article, report);
    run.head();
    run.tail();
    return beyondRows(run.done(), report);
  }

  /// The article with what the text itself says, where no row did.
  Article beyondRows(Article article, Report report) {
    return article;
  }

  /// One pass over an article.
  private final class Run {
    private final Article article;
    private final Report report;
    private final BitSet rows = new BitSet();
    private Metadata metadata;

    Run(Article article, Report report) {
      this.article = article;
      this.report = report;
      this.metadata = article.metadata();
    }

    /// Most articles have no such row: only where one could be read is it asked what stands above
    /// it.
    void head() {
      Above above = new Above(metadata.title() != null);
      boolean head = metadata.title() != null;
      int far = 0;
      int end = Math.min(article.blocks().size(), FARTHEST);
      for (int i = 0; i < end && far < AT_START; i++) {
        Block block = article.blocks().get(i);
        String text = Prose.body(block);
        if (text != null && head && isLabel(text) && takeLabelled(i)) {
          continue;
        }
        Metadata read = text == null || rows.get(i) ? null : readInHead(i, text, head);
        if (text != null && read != null) {
          above.judge(i);
          if (above.others >= AT_START) {
            return;
          }
          take(i, text, above.below ? read : readBelowOthers(i, text, head));
        }
        boolean standfirst = Head.isStandfirst(block);
        head = head && (standfirst || text != null && (!Prose.isProse(text) || isRow(i)));
        far += isFar(text) && !standfirst ? 1 : 0;
      }
    }

    private boolean isRow(int index) {
      return Head.isRow(article.blocks(), index, metadata.languageOrUndetermined());
    }

    /// What a line says if nothing but rows stands above it, or if its place says what it is.
    private @Nullable Metadata readInHead(int index, String text, boolean head) {
      Metadata read = text.length() > LONGEST ? null : readBelowTitle(text, metadata);
      boolean byPlace = read == null && head && text.length() <= LONGEST;
      return byPlace ? RowRule.this.readInHead(article.blocks(), index, metadata) : read;
    }

    private @Nullable Metadata readBelowOthers(int index, String text, boolean head) {
      Metadata read = read(text, metadata);
      boolean byPlace = read == null && head;
      return byPlace ? RowRule.this.readInHead(article.blocks(), index, metadata) : read;
    }

    /// What no row stands beside, as a glance tells.
    private static boolean isFar(@Nullable String text) {
      return text == null || text.length() > LONGEST_BESIDE;
    }

    /// What stands above a line of the head.
    private final class Above {
      private boolean below;
      private int others;
      private int judged;

      /// @param below whether the first line stands below a title
      Above(boolean below) {
        this.below = below;
      }

      void judge(int end) {
        for (; judged < end && others < AT_START; judged++) {
          Block block = article.blocks().get(judged);
          boolean stands = rows.get(judged) || Head.isStandfirst(block);
          boolean row = stands || MetadataRows.isRow(block);
          below &= row;
          others += row || isFurniture(block) ? 0 : 1;
        }
      }
    }

    private boolean isFurniture(Block block) {
      return BoilerplateRule.isFurniture(block, metadata.languageOrUndetermined());
    }

    void tail() {
      int others = 0;
      int far = 0;
      int first = Math.max(0, article.blocks().size() - FARTHEST);
      int judged = article.blocks().size() - 1;
      for (int i = judged; i >= first && far < AT_END; i--) {
        String text = Prose.body(article.blocks().get(i));
        boolean taken = rows.get(i);
        boolean may = text != null && text.length() <= LONGEST;
        Metadata read = !may || text == null ? null : taken ? metadata : readAtEnd(i, text);
        if (text != null && read != null) {
          for (; judged > i && others < AT_END; judged--) {
            others += rows.get(judged) || isPassed(judged) ? 0 : 1;
          }
          if (others >= AT_END && (taken || read(text, metadata) != null)) {
            return;
          }
          if (!taken) {
            take(i, text, read);
          }
        }
        far += isFar(text) ? 1 : 0;
      }
    }

    private boolean isPassed(int index) {
      Block block = article.blocks().get(index);
      return RowRule.this.isPassed(block, metadata.languageOrUndetermined());
    }

    private @Nullable Metadata readAtEnd(int index, String text) {
      Metadata read = read(text, metadata);
      String above = read == null ? labelAbove(index) : null;
      read = above == null ? read : read(above + " " + text, metadata);
      return read == null ? readBelowText(article.blocks(), index, metadata) : read;
    }

    /// Takes the label at `index` and what stands below it, if that can be read.
    private boolean takeLabelled(int index) {
      for (LabelledRow row : LabelledRow.below(article.blocks(), index)) {
        Metadata read = read(row.text(), metadata);
        if (read != null) {
          return take(index, row.end(), read);
        }
      }
      return false;
    }

    private void take(int index, String text, @Nullable Metadata read) {
      if (read != null && !isOfText(article.blocks(), index)) {
        take(labelAbove(index) == null ? index : index - 1, index + 1, read);
      }
    }

    /// The label that has a line of its own above the one at `index`; `null` where none stands.
    private @Nullable String labelAbove(int index) {
      boolean may = index > 0 && !rows.get(index - 1);
      String above = may ? Prose.body(article.blocks().get(index - 1)) : null;
      return above != null && isLabel(above) ? above : null;
    }

    private boolean take(int from, int to, Metadata read) {
      Span where = Span.NONE;
      StringJoiner text = new StringJoiner("\n");
      for (Block row : article.blocks().subList(from, to)) {
        where = where.union(row.span());
        text.add(String.valueOf(Prose.body(row)));
      }
      String before = text.toString();
      Change change = new Change(id(), Effect.METADATA, where, before, value(before, read), 0.9);
      if (!report.propose(change)) {
        return false;
      }
      rows.set(from, to);
      metadata = read;
      return true;
    }

    Article done() {
      if (rows.isEmpty()) {
        return article;
      }
      List<Block> kept = new ArrayList<>(article.blocks());
      for (int row = rows.length() - 1; row >= 0; row = rows.previousSetBit(row - 1)) {
        kept.remove(row);
      }
      return new Article(metadata, kept);
    }
  }
}

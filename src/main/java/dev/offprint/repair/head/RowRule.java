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

  /// Whether a line at the end may have the row above it and not count for the distance.
  boolean isPassed(String text, String language) {
    return BoilerplateRule.isFurniture(text, language);
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
    return run.done();
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

    void head() {
      boolean below = metadata.title() != null;
      boolean head = below;
      int others = 0;
      int end = Math.min(article.blocks().size(), FARTHEST);
      for (int i = 0; i < end && others < AT_START; i++) {
        boolean taken = take(i, below, head);
        String text = Prose.body(article.blocks().get(i));
        boolean standfirst = Head.isStandfirst(article.blocks().get(i));
        head &= standfirst || (text != null && !Prose.isProse(text));
        below &= taken || standfirst || (text != null && MetadataRows.isRow(text));
        others += taken || standfirst || (text != null && isBeside(text)) ? 0 : 1;
      }
    }

    private boolean isBeside(String text) {
      return MetadataRows.isRow(text)
          || BoilerplateRule.isFurniture(text, metadata.languageOrUndetermined());
    }

    void tail() {
      int others = 0;
      int first = Math.max(0, article.blocks().size() - FARTHEST);
      String language = metadata.languageOrUndetermined();
      for (int i = article.blocks().size() - 1; i >= first && others < AT_END; i--) {
        String text = Prose.body(article.blocks().get(i));
        boolean passed = rows.get(i) || take(i, false, false);
        others += passed || (text != null && isPassed(text, language)) ? 0 : 1;
      }
    }

    private boolean take(int index, boolean below, boolean head) {
      String text = Prose.body(article.blocks().get(index));
      if (text == null || text.length() > LONGEST) {
        return false;
      }
      Metadata read = below ? readBelowTitle(text, metadata) : read(text, metadata);
      if (read == null && head) {
        read = readInHead(article.blocks(), index, metadata);
      }
      if (read == null) {
        return false;
      }
      Span where = article.blocks().get(index).span();
      Change change = new Change(id(), Effect.METADATA, where, text, value(text, read), 0.9);
      if (!report.propose(change)) {
        return false;
      }
      rows.set(index);
      metadata = read;
      return true;
    }

    Article done() {
      if (rows.isEmpty()) {
        return article;
      }
      List<Block> kept = new ArrayList<>();
      for (int i = 0; i < article.blocks().size(); i++) {
        if (!rows.get(i)) {
          kept.add(article.blocks().get(i));
        }
      }
      return new Article(metadata, kept);
    }
  }
}

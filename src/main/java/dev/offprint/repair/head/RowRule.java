package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
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

  /// The metadata with what the row says; the same instance if it is known already; `null` if the
  /// text is no such row or says something else.
  abstract @Nullable Metadata read(String text, Metadata known);

  /// The same for a line below the title with nothing but rows between, whose place says what it
  /// is.
  @Nullable Metadata readBelowTitle(String text, Metadata known) {
    return read(text, known);
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
      boolean head = metadata.title() != null;
      int others = 0;
      for (int i = 0; i < article.blocks().size() && others < AT_START; i++) {
        boolean taken = take(i, head);
        String text = Prose.body(article.blocks().get(i));
        head &= taken || (text != null && MetadataRows.isRow(text));
        others += taken ? 0 : 1;
      }
    }

    void tail() {
      int others = 0;
      for (int i = article.blocks().size() - 1; i >= 0 && others < AT_END; i--) {
        others += rows.get(i) || take(i, false) ? 0 : 1;
      }
    }

    private boolean take(int index, boolean head) {
      String text = Prose.body(article.blocks().get(index));
      if (text == null) {
        return false;
      }
      Metadata read = head ? readBelowTitle(text, metadata) : read(text, metadata);
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

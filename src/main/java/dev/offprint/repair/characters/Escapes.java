package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TextRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the escapes in the paragraphs of one article, which vouch for each other.
final class Escapes implements TextRule.Editor {
  private final Article article;
  private final Lazy about;
  private @Nullable Backslashes backslashes;
  private @Nullable QuotedPrintable printable;

  Escapes(Article article) {
    this.article = article;
    this.about =
        new Lazy(
            () -> Subjects.ESCAPES.isNamedIn(article) || Subjects.ENCODINGS.isNamedIn(article));
  }

  @Override
  public List<Edit> edits(String text, String language) {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf('\\') >= 0) {
      edits.addAll(backslashes().edits(text));
    }
    if (QuotedPrintable.mayBeIn(text)) {
      edits.addAll(printable().edits(text));
    }
    if (text.indexOf('%') >= 0) {
      edits.addAll(PercentWords.edits(text));
    }
    return edits.isEmpty() || about.isTrue() ? List.of() : apart(edits);
  }

  /// In ascending order, without those that overlap others.
  private static List<Edit> apart(List<Edit> edits) {
    edits.sort(Comparator.comparingInt(Edit::from));
    List<Edit> apart = new ArrayList<>(edits.size());
    int done = 0;
    for (Edit edit : edits) {
      if (edit.from() >= done) {
        apart.add(edit);
        done = edit.to();
      }
    }
    return apart;
  }

  private Backslashes backslashes() {
    Backslashes known = backslashes;
    if (known == null) {
      known = new Backslashes();
      eachText(known::add);
      backslashes = known;
    }
    return known;
  }

  private QuotedPrintable printable() {
    QuotedPrintable known = printable;
    if (known == null) {
      known = new QuotedPrintable();
      eachText(known::add);
      printable = known;
    }
    return known;
  }

  private void eachText(Consumer<String> taker) {
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        taker.accept(text);
      }
    }
  }
}

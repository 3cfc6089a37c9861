package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.TextRule;
import dev.offprint.report.Excerpt;
import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mends what was misread in the paragraphs of one article, which vouch for each other.
///
/// An article that speaks of character encodings has samples of misread text; it is left alone but
/// where next to nothing in it was read rightly.
final class Misreadings implements TextRule.Editor {
  private static final double HOPELESS = 1.5;
  private static final int LAYERS = 8;
  private static final int SHOWN = 80;

  private final Article article;
  private @Nullable Survey survey;

  /// The first word that was given up.
  private @Nullable String doubtful;

  Misreadings(Article article) {
    this.article = article;
  }

  @Override
  public List<Finding> findings(String source) {
    return doubtful == null
        ? List.of()
        : List.of(Finding.of(Finding.Kind.DOUBTFUL_MISREADING, source, doubtful));
  }

  @Override
  public List<Edit> edits(String text, String language) {
    boolean known = survey != null && survey.evidence(0).stretches() > 0;
    if (known ? !Stretches.mayBeIn(text) : !Stretches.areSuspectedIn(text)) {
      return List.of();
    }
    if (survey == null) {
      survey = Survey.of(article);
    }
    Rereading rereading = new Rereading(text);
    List<Edit> layer = layer(text, survey.evidence(0));
    for (int i = 1; i <= LAYERS && !layer.isEmpty(); i++) {
      rereading.apply(layer);
      layer = layer(rereading.now(), survey.evidence(i));
    }
    return promising(text, rereading.edits());
  }

  /// Without the edits in words that are hardly better for them: what happened there is not known.
  /// Where most words are so, nothing is known of the others either.
  private List<Edit> promising(String text, List<Edit> edits) {
    List<Edit> promising = new ArrayList<>(edits.size());
    int words = 0;
    int i = 0;
    while (i < edits.size()) {
      int from = text.lastIndexOf(' ', edits.get(i).from()) + 1;
      int space = text.indexOf(' ', edits.get(i).to());
      int to = space < 0 ? text.length() : space;
      int next = i;
      StringBuilder mended = new StringBuilder();
      int done = Math.min(from, edits.get(i).from());
      while (next < edits.size() && edits.get(next).to() <= to) {
        mended.append(text, done, edits.get(next).from()).append(edits.get(next).with());
        done = edits.get(next++).to();
      }
      mended.append(text, done, to);
      double left = Oddity.of(mended, 0, mended.length());
      if (left < HOPELESS || left < Oddity.of(text, from, to) / 2) {
        promising.addAll(edits.subList(i, next));
        words++;
      } else {
        words--;
        giveUp(text.substring(from, to));
      }
      i = next;
    }
    return words > 0 ? promising : List.of();
  }

  private void giveUp(String word) {
    doubtful = doubtful == null ? Excerpt.shortened(word, SHOWN) : doubtful;
  }

  private List<Edit> layer(String text, Evidence evidence) {
    List<Edit> edits = new ArrayList<>();
    for (Stretch stretch : Stretches.in(text, evidence)) {
      edits.add(new Edit(stretch.from(), stretch.to(), stretch.with()));
    }
    boolean samples = survey != null && !edits.isEmpty() && survey.showsSamples();
    return edits.isEmpty() || samples ? controls(text) : edits;
  }

  /// The controls that are characters of Windows-1252.
  private static List<Edit> controls(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char character = Windows1252.character(text.charAt(i));
      if (character != 0) {
        edits.add(new Edit(i, i + 1, String.valueOf(character)));
      }
    }
    return edits;
  }
}

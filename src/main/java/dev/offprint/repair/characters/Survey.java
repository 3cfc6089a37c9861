package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;

/// What an article as a whole says about misreadings: in which code pages, in how many layers, and
/// whether it only shows samples of them.
final class Survey {

  private static final int LAYERS = 4;
  private static final int MANY = 6;

  private final List<Evidence> layers = new ArrayList<>();
  private boolean controlsKept;
  private int right;

  private final Lazy speaksOfEncodings;

  private Survey(Article article) {
    speaksOfEncodings = new Lazy(() -> Subjects.ENCODINGS.isNamedIn(article));
    for (int i = 0; i <= LAYERS; i++) {
      layers.add(new Evidence());
    }
  }

  static Survey of(Article article) {
    Survey survey = new Survey(article);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        survey.add(text);
      }
    }
    if (survey.controlsKept) {
      survey.layers.forEach(Evidence::setControlsKept);
    }
    return survey;
  }

  /// What speaks for misreadings after `layers` layers have been taken off.
  Evidence evidence(int taken) {
    return layers.get(Math.min(taken, LAYERS));
  }

  /// Whether the article speaks of encodings and is not itself misread throughout.
  boolean showsSamples() {
    int stretches = layers.get(0).stretches();
    return (stretches < MANY || stretches <= 4 * right) && speaksOfEncodings.isTrue();
  }

  private void add(String text) {
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign += c >= 0x80 && c != 0xA0 ? 1 : 0;
      controlsKept |= c >= 0x80 && c < 0xA0;
    }
    right += foreign;
    String layer = text;
    for (int taken = 0; taken < LAYERS && Stretches.mayBeIn(layer); taken++) {
      List<Stretch> stretches = Stretches.collect(layer, layers.get(taken));
      if (stretches.isEmpty()) {
        return;
      }
      Rereading rereading = new Rereading(layer);
      List<Edit> edits = new ArrayList<>();
      for (Stretch stretch : stretches) {
        edits.add(new Edit(stretch.from(), stretch.to(), stretch.with()));
        right -= taken == 0 ? stretch.to() - stretch.from() : 0;
      }
      rereading.apply(edits);
      layer = rereading.now();
    }
  }
}

package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Parts the paragraphs that were run together without a space: `…the end.The next…`.
///
/// One such place is a slip of the pen; several of them, a good stretch of text apart and among
/// sentences that have their spaces, are paragraphs.
public final class GluedRule implements Rule {
  private static final int FEWEST = 3;

  /// Of so many paragraphs, one must have such a place.
  private static final int SEAMED = 3;

  /// How many sentences with a space after them there are for one without.
  private static final double SENTENCES = 0.7;

  @Override
  public String id() {
    return "glued";
  }

  @Override
  public String summary() {
    return "parts paragraphs that run into one another without a space";
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
    int found = 0;
    int spaced = 0;
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        Seams.Found seams = Seams.find(text, Seams.Ends.OF_SENTENCES);
        found += seams.offsets().size();
        spaced += seams.spaced();
      }
    }
    int blocks = article.blocks().size();
    if (found < FEWEST || found * SEAMED < blocks || spaced < SENTENCES * found) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    Humps humps = humps(article);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      List<Integer> seams = text == null ? List.of() : humps.addTo(seams(text), text);
      if (!seams.isEmpty() && block instanceof Paragraph paragraph) {
        part(paragraph, seams, edits, report);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private static List<Integer> seams(String text) {
    return Seams.find(text, Seams.Ends.WITH_COLONS).offsets();
  }

  private static Humps humps(Article article) {
    Humps humps = new Humps(article);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        humps.survey(seams(text), text);
      }
    }
    humps.decide();
    return humps;
  }

  private void part(Paragraph paragraph, List<Integer> seams, BlockEdits edits, Report report) {
    String text = Inlines.text(paragraph.content());
    List<Edit> pieces = new ArrayList<>();
    int from = 0;
    List<Change> changes = changes(paragraph, text, seams);
    for (int i = 0; i < seams.size(); i++) {
      if (report.propose(changes.get(i))) {
        pieces.add(new Edit(from, seams.get(i), ""));
        from = seams.get(i);
      }
    }
    if (pieces.isEmpty()) {
      edits.keep(paragraph);
      return;
    }
    pieces.add(new Edit(from, text.length(), ""));
    for (List<Inline> piece : Inlines.slices(paragraph.content(), pieces)) {
      edits.replace(Paragraph.of(piece, Inlines.span(piece)));
    }
  }

  /// Shows the word before each seam.
  private List<Change> changes(Paragraph paragraph, String text, List<Integer> seams) {
    List<Edit> places = new ArrayList<>(seams.size());
    int done = 0;
    for (int seam : seams) {
      int from = seam;
      while (from > done && !Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      places.add(new Edit(from, seam, ""));
      done = seam;
    }
    List<Span> spans = Inlines.spans(paragraph.content(), places);
    List<Change> changes = new ArrayList<>(seams.size());
    for (int i = 0; i < seams.size(); i++) {
      String before = text.substring(places.get(i).from(), places.get(i).to());
      changes.add(new Change(id(), Effect.MENDED, spans.get(i), before, before + "\n\n", 0.85));
    }
    return changes;
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.structure.NoteList.Numbered;
import dev.offprint.repair.structure.NoteSign.Place;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Puts the notes that stand below an article to their marks in the text.
///
/// Notes and marks must be the same in number and order, with no other sign of their kind in the
/// text; otherwise all stay where they are. So do numbered lists at the end, citations without
/// notes, powers and years in brackets.
public final class NotesRule implements Rule {
  @Override
  public String id() {
    return "notes";
  }

  @Override
  public String summary() {
    return "puts the notes below an article to their marks in the text";
  }

  @Override
  public Article apply(Article article, Report report) {
    for (NoteSign sign : NoteSign.values()) {
      NoteList notes = NoteList.find(article.blocks(), sign);
      if (notes != null && isCertain(article.blocks(), notes, sign)) {
        return moved(article, notes, sign, report);
      }
    }
    return article;
  }

  /// Round brackets hold other things as well: there must be a heading, or several notes.
  private static boolean isCertain(List<Block> blocks, NoteList notes, NoteSign sign) {
    boolean sure = sign != NoteSign.ROUND_BRACKETS || notes.hasHeading();
    return sure && areMarked(blocks.subList(0, notes.start()), notes.notes(), sign);
  }

  /// Whether the signs in the text are the marks of the notes in order, and nothing else.
  private static boolean areMarked(List<Block> blocks, List<Numbered> notes, NoteSign sign) {
    int seen = 0;
    boolean several = notes.size() > 1 && notes.stream().noneMatch(note -> note.label().plain());
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        for (Place place : sign.in(Inlines.text(paragraph.content()))) {
          boolean marks = place.glued() || (several && place.apart());
          if (!marks
              || seen == notes.size()
              || place.number() != notes.get(seen++).label().number()) {
            return false;
          }
        }
      }
    }
    return seen == notes.size();
  }

  private Article moved(Article article, NoteList list, NoteSign sign, Report report) {
    List<Block> blocks = article.blocks();
    List<Block> kept = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Paragraph line : list.above()) {
      String text = Inlines.text(line.content());
      changes.add(new Change(id(), Effect.STRUCTURE, line.span(), text, "", 0.95));
    }
    Iterator<Numbered> notes = list.notes().iterator();
    for (Block block : blocks.subList(0, list.start())) {
      List<Place> places =
          block instanceof Paragraph paragraph
              ? sign.in(Inlines.text(paragraph.content()))
              : List.of();
      kept.add(
          !places.isEmpty() && block instanceof Paragraph paragraph
              ? marked(paragraph, places, notes, changes)
              : block);
    }
    kept.addAll(blocks.subList(list.end(), blocks.size()));
    return report.proposeAll(changes) ? article.withBlocks(kept) : article;
  }

  /// The paragraph with notes in the places of their marks.
  private Paragraph marked(
      Paragraph paragraph, List<Place> places, Iterator<Numbered> notes, List<Change> changes) {
    String text = Inlines.text(paragraph.content());
    List<Edit> pieces = new ArrayList<>();
    int done = 0;
    for (Place place : places) {
      int from = place.apart() ? place.from() - 1 : place.from();
      pieces.add(new Edit(done, from, ""));
      pieces.add(new Edit(from, place.to(), ""));
      done = place.to();
    }
    pieces.add(new Edit(done, text.length(), ""));
    List<List<Inline>> slices = Inlines.slices(paragraph.content(), pieces);
    List<Inline> content = new ArrayList<>(slices.get(0));
    for (int i = 1; i < slices.size(); i += 2) {
      content.add(note(slices.get(i), notes.next(), changes));
      content.addAll(slices.get(i + 1));
    }
    return new Paragraph(paragraph.role(), content, paragraph.span());
  }

  private Note note(List<Inline> mark, Numbered note, List<Change> changes) {
    List<Inline> line = Inlines.slice(note.paragraph().content(), note.from(), note.to());
    String text = Inlines.text(line);
    List<Inline> words = Inlines.slice(line, note.label().length(), text.length());
    Span span = Inlines.span(line);
    Span where = Inlines.span(mark).union(span);
    String before = Inlines.text(mark) + "\n" + text;
    changes.add(new Change(id(), Effect.STRUCTURE, where, before, Inlines.text(words), 0.95));
    return new Note(List.of(Paragraph.of(words, span)));
  }
}

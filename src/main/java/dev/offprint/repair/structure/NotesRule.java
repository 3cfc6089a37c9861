package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.structure.NoteSign.Label;
import dev.offprint.repair.structure.NoteSign.Place;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the notes that stand below an article to their marks in the text.
///
/// Notes and marks must be the same in number and order, from 1, with no other sign of their kind
/// in the text; otherwise all stay where they are. So do numbered lists at the end, citations
/// without notes, powers and years in brackets.
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
      Found found = find(article.blocks(), sign);
      if (found != null) {
        return moved(article, found, report);
      }
    }
    return article;
  }

  /// Where the notes stand, and how they are marked.
  ///
  /// @param notes in order
  /// @param start the index of the first note's block or of the heading above it
  /// @param end the index after the last note's block
  private record Found(NoteSign sign, List<Numbered> notes, int start, int end) {}

  /// A note's paragraph and its label.
  ///
  /// @param heading the line above it that says that notes follow
  private record Numbered(Paragraph paragraph, Label label, @Nullable Paragraph heading) {
    Numbered below(Paragraph line) {
      return new Numbered(paragraph, label, line);
    }
  }

  private static @Nullable Found find(List<Block> blocks, NoteSign sign) {
    int end = endOfText(blocks);
    List<Numbered> notes = notes(blocks, end, sign);
    int start = end - notes.size();
    if (!notes.isEmpty() && start > 0 && blocks.get(start - 1) instanceof Paragraph above) {
      if (isHeading(above)) {
        notes.set(0, notes.get(0).below(above));
        start--;
      }
    }
    boolean some = !notes.isEmpty() && start > 0 && !isRow(blocks.get(start - 1));
    return some && areMarked(blocks.subList(0, start), notes.size(), sign)
        ? new Found(sign, notes, start, end)
        : null;
  }

  /// A line that says that notes follow, which every output says by itself.
  private static boolean isHeading(Paragraph line) {
    String text = Inlines.text(line.content());
    String words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return MetadataRows.isNotesHeading(words);
  }

  /// The index after the last block that is no row of metadata.
  private static int endOfText(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && isRow(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isRow(Block block) {
    String text = Prose.body(block);
    return text != null && MetadataRows.isRow(text);
  }

  /// The notes that end before `end`, numbered from 1; none where they are not.
  private static List<Numbered> notes(List<Block> blocks, int end, NoteSign sign) {
    Numbered last = end == 0 ? null : numbered(blocks.get(end - 1), sign);
    int count = last == null ? 0 : last.label().number();
    List<Numbered> notes = new ArrayList<>();
    for (int i = Math.max(0, end - count); i < end; i++) {
      Numbered note = numbered(blocks.get(i), sign);
      if (note == null || note.label().number() != notes.size() + 1) {
        return List.of();
      }
      notes.add(note);
    }
    return notes;
  }

  private static @Nullable Numbered numbered(Block block, NoteSign sign) {
    String text = Prose.body(block);
    if (text == null || text.isEmpty() || !(block instanceof Paragraph paragraph)) {
      return null;
    }
    Label label = sign.label(text);
    Label plain = label != null || sign == NoteSign.ASTERISKS ? label : NoteSign.plainLabel(text);
    return plain == null ? null : new Numbered(paragraph, plain, null);
  }

  /// Whether the signs in the text are `count` marks of notes in order, and nothing else.
  private static boolean areMarked(List<Block> blocks, int count, NoteSign sign) {
    int seen = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        for (Place place : sign.in(Inlines.text(paragraph.content()))) {
          seen++;
          if (!place.glued() || place.number() != seen) {
            return false;
          }
        }
      }
    }
    return seen == count;
  }

  private Article moved(Article article, Found found, Report report) {
    List<Block> blocks = article.blocks();
    List<Block> kept = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Iterator<Numbered> notes = found.notes().iterator();
    for (int i = 0; i < found.start(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Paragraph paragraph) {
        List<Place> places = found.sign().in(Inlines.text(paragraph.content()));
        kept.add(places.isEmpty() ? block : marked(paragraph, places, notes, changes));
      } else {
        kept.add(block);
      }
    }
    kept.addAll(blocks.subList(found.end(), blocks.size()));
    return report.proposeAll(changes) ? article.withBlocks(kept) : article;
  }

  /// The paragraph with notes in the places of their marks.
  private Paragraph marked(
      Paragraph paragraph, List<Place> places, Iterator<Numbered> notes, List<Change> changes) {
    String text = Inlines.text(paragraph.content());
    List<Edit> pieces = new ArrayList<>();
    int done = 0;
    for (Place place : places) {
      pieces.add(new Edit(done, place.from(), ""));
      pieces.add(new Edit(place.from(), place.to(), ""));
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
    List<Inline> content = note.paragraph().content();
    String text = Inlines.text(content);
    List<Inline> words = Inlines.slice(content, note.label().length(), text.length());
    Span where = Inlines.span(mark).union(note.paragraph().span());
    String heading = note.heading() == null ? "" : Inlines.text(note.heading().content()) + "\n";
    String before = Inlines.text(mark) + "\n" + heading + text;
    changes.add(new Change(id(), Effect.STRUCTURE, where, before, Inlines.text(words), 0.95));
    return new Note(List.of(Paragraph.of(words, note.paragraph().span())));
  }
}

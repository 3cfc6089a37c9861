package dev.offprint.model;

import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Finds notes. A note's number is its place among those of its article, from 1.
public final class Notes {
  private Notes() {}

  /// The notes whose marks stand in `blocks`, in reading order; not those inside of notes, nor
  /// those of headings that show nothing.
  public static List<Note> of(List<Block> blocks) {
    List<Note> notes = new ArrayList<>();
    collect(blocks, notes);
    return notes;
  }

  /// The notes whose marks stand in running text; not those inside of notes.
  public static List<Note> in(List<Inline> content) {
    List<Note> notes = new ArrayList<>();
    collectIn(content, notes);
    return notes;
  }

  /// The same running text, with what `change` makes of the content of each note.
  public static List<Inline> map(List<Inline> content, UnaryOperator<List<Block>> change) {
    return holds(content) ? mapped(content, change) : content;
  }

  private static boolean holds(List<Inline> content) {
    for (Inline inline : content) {
      boolean note =
          switch (inline) {
            case Note _ -> true;
            case Emphasis inner -> holds(inner.content());
            case Strong inner -> holds(inner.content());
            case Code inner -> holds(inner.content());
            case Link inner -> holds(inner.content());
            case Foreign inner -> holds(inner.content());
            case Text _, LineBreak _ -> false;
          };
      if (note) {
        return true;
      }
    }
    return false;
  }

  private static List<Inline> mapped(List<Inline> content, UnaryOperator<List<Block>> change) {
    List<Inline> changed = new ArrayList<>(content.size());
    for (Inline inline : content) {
      changed.add(
          switch (inline) {
            case Note note -> new Note(change.apply(note.content()));
            case Emphasis inner -> new Emphasis(mapped(inner.content(), change));
            case Strong inner -> new Strong(mapped(inner.content(), change));
            case Code inner -> new Code(mapped(inner.content(), change));
            case Link inner -> new Link(inner.target(), mapped(inner.content(), change));
            case Foreign inner -> new Foreign(inner.language(), mapped(inner.content(), change));
            case Text text -> text;
            case LineBreak lineBreak -> lineBreak;
          });
    }
    return changed;
  }

  private static void collect(List<Block> blocks, List<Note> notes) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> {
          if (!Outline.isBlank(heading)) {
            collectIn(heading.content(), notes);
          }
        }
        case Block.Paragraph paragraph -> collectIn(paragraph.content(), notes);
        case Block.Quote quote -> collect(quote.content(), notes);
        case Block.ItemList list -> list.items().forEach(item -> collect(item, notes));
        case Block.Table table -> {
          collectIn(table.caption(), notes);
          table.rows().forEach(row -> row.forEach(cell -> collectIn(cell.content(), notes)));
        }
        case Block.Figure figure -> {
          collectIn(figure.caption(), notes);
          collectIn(figure.credit(), notes);
        }
        case Block.Code _, Block.Break _, Block.Notice _ -> {}
      }
    }
  }

  private static void collectIn(List<Inline> content, List<Note> notes) {
    for (Inline inline : content) {
      switch (inline) {
        case Note note -> notes.add(note);
        case Emphasis inner -> collectIn(inner.content(), notes);
        case Strong inner -> collectIn(inner.content(), notes);
        case Code inner -> collectIn(inner.content(), notes);
        case Link inner -> collectIn(inner.content(), notes);
        case Foreign inner -> collectIn(inner.content(), notes);
        case Text _, LineBreak _ -> {}
      }
    }
  }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads and edits running text by character offsets, whatever its inner structure is.
///
/// Offsets count the UTF-16 code units of [#text], where a [LineBreak] counts as one line feed and
/// a [Note] as nothing.
public final class Inlines {
  private Inlines() {}

  /// Replace what stands from `from` to `to` by `with`.
  public record Edit(int from, int to, String with) {
    public Edit {
      if (from > to) {
        throw new IllegalArgumentException("not a range: " + from + ".." + to);
      }
    }
  }

  /// The bare characters, a line feed for each [LineBreak] and nothing for a [Note].
  public static String text(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Text only) {
      return only.value();
    }
    StringBuilder out = new StringBuilder();
    appendText(content, out);
    return out.toString();
  }

  private static void appendText(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> out.append(text.value());
        case LineBreak _ -> out.append('\n');
        case Note _ -> {}
        case Emphasis inner -> appendText(inner.content(), out);
        case Strong inner -> appendText(inner.content(), out);
        case Code inner -> appendText(inner.content(), out);
        case Link inner -> appendText(inner.content(), out);
        case Foreign inner -> appendText(inner.content(), out);
      }
    }
  }

  /// Makes all `edits` at once; their offsets are those of `content`, in ascending order, none
  /// overlapping.
  ///
  /// A replacement keeps the span of what it replaces, so that every character can be traced to the
  /// source.
  public static List<Inline> edit(List<Inline> content, List<Edit> edits) {
    return edits.isEmpty() ? content : TextRuns.join(new Editor(edits).edit(content));
  }

  /// What stands from `from` to `to`.
  public static List<Inline> slice(List<Inline> content, int from, int to) {
    return slices(content, List.of(new Edit(from, to, ""))).get(0);
  }

  /// What stands where each of `edits` would be made, in one walk; their offsets are in ascending
  /// order, none overlapping.
  public static List<List<Inline>> slices(List<Inline> content, List<Edit> edits) {
    List<List<Inline>> slices = new ArrayList<>(edits.size());
    for (int i = 0; i < edits.size(); i++) {
      slices.add(List.of());
    }
    new Slicer(edits).slice(content).forEach(slices::set);
    return slices;
  }

  /// Where in the source each of `edits` would be made; [Span#NONE] for an insertion.
  public static List<Span> spans(List<Inline> content, List<Edit> edits) {
    List<Span> spans = new ArrayList<>(edits.size());
    for (List<Inline> slice : slices(content, edits)) {
      spans.add(span(slice));
    }
    return spans;
  }

  /// `first`, then `between` (which the source does not have), then `second`.
  public static List<Inline> join(List<Inline> first, String between, List<Inline> second) {
    List<Inline> joined = new ArrayList<>(first.size() + second.size() + 1);
    joined.addAll(first);
    if (!between.isEmpty()) {
      joined.add(Text.of(between));
    }
    joined.addAll(second);
    return joined;
  }

  /// The smallest span that covers all of `content`.
  public static Span span(List<Inline> content) {
    Span span = Span.NONE;
    for (Inline inline : content) {
      span = span.union(spanOf(inline));
    }
    return span;
  }

  private static Span spanOf(Inline inline) {
    return switch (inline) {
      case Text text -> text.span();
      case LineBreak lineBreak -> lineBreak.span();
      case Note note -> note.span();
      case Emphasis inner -> span(inner.content());
      case Strong inner -> span(inner.content());
      case Code inner -> span(inner.content());
      case Link inner -> span(inner.content());
      case Foreign inner -> span(inner.content());
    };
  }

  /// Walks the text once and deals its parts out to the stretches that are asked for.
  private static final class Slicer {
    private final List<Edit> stretches;
    private int next;
    private int offset;

    Slicer(List<Edit> stretches) {
      this.stretches = stretches;
    }

    /// The parts by the index of their stretch, in ascending order; none of them is empty.
    Map<Integer, List<Inline>> slice(List<Inline> content) {
      Map<Integer, List<Inline>> parts = new LinkedHashMap<>();
      for (Inline inline : content) {
        switch (inline) {
          case Text text -> slice(text, parts);
          case LineBreak lineBreak -> slice(lineBreak, parts);
          case Note note -> slice(note, parts);
          case Emphasis inner -> wrap(inner.content(), Emphasis::new, parts);
          case Strong inner -> wrap(inner.content(), Strong::new, parts);
          case Code inner -> wrap(inner.content(), Code::new, parts);
          case Link inner -> wrap(inner.content(), part -> new Link(inner.target(), part), parts);
          case Foreign inner ->
              wrap(inner.content(), part -> new Foreign(inner.language(), part), parts);
        }
      }
      return parts;
    }

    private void wrap(
        List<Inline> content,
        Function<List<Inline>, Inline> wrapper,
        Map<Integer, List<Inline>> parts) {
      slice(content).forEach((index, part) -> add(parts, index, wrapper.apply(part)));
    }

    private void slice(LineBreak lineBreak, Map<Integer, List<Inline>> parts) {
      skipEmpty();
      if (next < stretches.size() && stretches.get(next).from() <= offset) {
        add(parts, next, lineBreak);
      }
      offset++;
    }

    /// A note goes with the character before it or, if no stretch has that, with the one after it.
    private void slice(Note note, Map<Integer, List<Inline>> parts) {
      int before = next - 1;
      while (before >= 0 && stretches.get(before).to() == offset) {
        if (stretches.get(before).from() < offset) {
          add(parts, before, note);
          return;
        }
        before--;
      }
      if (next < stretches.size() && stretches.get(next).from() <= offset) {
        add(parts, next, note);
      }
    }

    private void slice(Text text, Map<Integer, List<Inline>> parts) {
      int end = offset + text.value().length();
      skipEmpty();
      while (next < stretches.size() && stretches.get(next).from() < end) {
        Edit stretch = stretches.get(next);
        int from = Math.max(stretch.from(), offset);
        int to = Math.min(stretch.to(), end);
        if (from < to) {
          add(parts, next, text.part(from - offset, to - offset));
        }
        if (stretch.to() > end) {
          break;
        }
        next++;
      }
      offset = end;
    }

    /// Leaves behind the stretches that are over.
    private void skipEmpty() {
      while (next < stretches.size() && stretches.get(next).to() <= offset) {
        next++;
      }
    }

    private static void add(Map<Integer, List<Inline>> parts, int index, Inline part) {
      parts.computeIfAbsent(index, _ -> new ArrayList<>()).add(part);
    }
  }

  /// Walks the text once, with the edits in hand.
  private static final class Editor {
    private final List<Edit> edits;
    private int next;
    private int offset;

    Editor(List<Edit> edits) {
      this.edits = edits;
    }

    List<Inline> edit(List<Inline> content) {
      List<Inline> out = new ArrayList<>();
      for (Inline inline : content) {
        switch (inline) {
          case Text text -> editText(text, out);
          case LineBreak lineBreak -> editText(lineBreak, out);
          case Note note -> out.add(note);
          case Emphasis inner -> addFilled(out, edit(inner.content()), Emphasis::new);
          case Strong inner -> addFilled(out, edit(inner.content()), Strong::new);
          case Code inner -> addFilled(out, edit(inner.content()), Code::new);
          case Link inner ->
              addFilled(out, edit(inner.content()), filled -> new Link(inner.target(), filled));
          case Foreign inner ->
              addFilled(
                  out, edit(inner.content()), filled -> new Foreign(inner.language(), filled));
        }
      }
      return out;
    }

    private static void addFilled(
        List<Inline> out, List<Inline> content, Function<List<Inline>, Inline> wrapper) {
      if (!content.isEmpty()) {
        out.add(wrapper.apply(content));
      }
    }

    private void editText(LineBreak lineBreak, List<Inline> out) {
      int start = offset;
      editText(new Text("\n", lineBreak.span()), out);
      int last = out.size() - 1;
      if (last >= 0
          && offset == start + 1
          && out.get(last) instanceof Text text
          && text.value().equals("\n")) {
        out.set(last, lineBreak);
      }
    }

    private void editText(Text text, List<Inline> out) {
      int start = offset;
      int end = start + text.value().length();
      int done = start;
      while (next < edits.size()
          && edits.get(next).from() < end + (isInsertion(edits.get(next)) ? 1 : 0)) {
        Edit edit = edits.get(next);
        int from = Math.max(edit.from(), done);
        int to = Math.min(edit.to(), end);
        addText(out, text.part(done - start, from - start));
        if (edit.from() >= start) {
          addText(
              out,
              new Text(
                  edit.with(), from < to ? text.part(from - start, to - start).span() : Span.NONE));
        }
        done = Math.max(to, done);
        if (edit.to() > end) {
          break;
        }
        next++;
      }
      addText(out, text.part(done - start, text.value().length()));
      offset = end;
    }

    private static boolean isInsertion(Edit edit) {
      return edit.from() == edit.to();
    }

    private static void addText(List<Inline> out, Text text) {
      if (!text.value().isEmpty()) {
        out.add(text);
      }
    }
  }
}

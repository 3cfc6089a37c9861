package dev.offprint.model;

import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Walks the text once and deals its parts out to the stretches that are asked for.
final class InlineSlicer {
  private final List<Edit> stretches;
  private int next;
  private int offset;

  InlineSlicer(List<Edit> stretches) {
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

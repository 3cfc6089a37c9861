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
import java.util.List;
import java.util.function.Function;

/// Walks the text once, with the edits in hand.
final class InlineEditor {
  private final List<Edit> edits;
  private int next;
  private int offset;

  InlineEditor(List<Edit> edits) {
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
            addFilled(out, edit(inner.content()), filled -> new Foreign(inner.language(), filled));
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
        Span span = from < to ? text.part(from - start, to - start).span() : Span.NONE;
        addText(out, edit.with(), span);
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

  /// A line feed in the place of something else breaks the line.
  private static void addText(List<Inline> out, String with, Span span) {
    if (with.equals("\n")) {
      out.add(new LineBreak(span));
    } else {
      addText(out, new Text(with, span));
    }
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

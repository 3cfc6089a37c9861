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
import org.jspecify.annotations.Nullable;

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
    return content instanceof InlineList list ? list.text() : joined(content);
  }

  /// Whether nothing but characters stands there, on one line, and none of them is odd: what ASCII
  /// shows but for `&`, `<` and backticks, letters of Western Europe, curved quotes, dashes and
  /// ellipses, with one space between words and none before a comma or a full stop.
  public static boolean isPlain(List<Inline> content) {
    return plain(content) != PlainText.Kind.ODD;
  }

  /// The same, and all of it is ASCII.
  public static boolean isPlainAscii(List<Inline> content) {
    return plain(content) == PlainText.Kind.ASCII;
  }

  private static PlainText.Kind plain(List<Inline> content) {
    return content instanceof InlineList list ? list.plain() : PlainText.kind(content);
  }

  static String joined(List<Inline> content) {
    Text only = only(content);
    if (only != null) {
      return only.value();
    }
    List<String> parts = new ArrayList<>(content.size());
    addText(content, parts);
    return String.join("", parts);
  }

  private static void addText(List<Inline> content, List<String> parts) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> parts.add(text.value());
        case LineBreak _ -> parts.add("\n");
        case Note _ -> {}
        case Emphasis inner -> addText(inner.content(), parts);
        case Strong inner -> addText(inner.content(), parts);
        case Code inner -> addText(inner.content(), parts);
        case Link inner -> addText(inner.content(), parts);
        case Foreign inner -> addText(inner.content(), parts);
      }
    }
  }

  /// Makes all `edits` at once; their offsets are those of `content`, in ascending order, none
  /// overlapping.
  ///
  /// A replacement keeps the span of what it replaces, so that every character can be traced to the
  /// source.
  public static List<Inline> edit(List<Inline> content, List<Edit> edits) {
    if (edits.isEmpty()) {
      return content;
    }
    Text only = only(content);
    return only != null && only.isAligned() && keepLengths(edits)
        ? List.of(new Text(replaced(only.value(), edits), only.span()))
        : TextRuns.join(new InlineEditor(edits).edit(content));
  }

  /// Whether each edit puts as many characters as it takes, as most do that set quotes, and breaks
  /// no line.
  private static boolean keepLengths(List<Edit> edits) {
    for (Edit edit : edits) {
      if (edit.with().length() != edit.to() - edit.from() || edit.with().equals("\n")) {
        return false;
      }
    }
    return true;
  }

  private static String replaced(String text, List<Edit> edits) {
    char[] characters = text.toCharArray();
    for (Edit edit : edits) {
      edit.with().getChars(0, edit.with().length(), characters, edit.from());
    }
    return new String(characters);
  }

  /// What stands from `from` to `to`.
  public static List<Inline> slice(List<Inline> content, int from, int to) {
    return slices(content, List.of(new Edit(from, to, ""))).get(0);
  }

  /// What stands where each of `edits` would be made, in one walk; their offsets are in ascending
  /// order, none overlapping.
  public static List<List<Inline>> slices(List<Inline> content, List<Edit> edits) {
    List<List<Inline>> slices = new ArrayList<>(edits.size());
    Text only = only(content);
    if (only != null) {
      edits.forEach(edit -> slices.add(only.slice(edit.from(), edit.to())));
      return slices;
    }
    for (int i = 0; i < edits.size(); i++) {
      slices.add(List.of());
    }
    new InlineSlicer(edits).slice(content).forEach(slices::set);
    return slices;
  }

  /// Where in the source each of `edits` would be made; [Span#NONE] for an insertion.
  public static List<Span> spans(List<Inline> content, List<Edit> edits) {
    List<Span> spans = new ArrayList<>(edits.size());
    Text only = only(content);
    if (only != null) {
      edits.forEach(edit -> spans.add(only.span(edit.from(), edit.to())));
      return spans;
    }
    for (List<Inline> slice : slices(content, edits)) {
      spans.add(span(slice));
    }
    return spans;
  }

  /// The text that is all of the content; `null` where there is more, or nothing.
  private static @Nullable Text only(List<Inline> content) {
    return content.size() == 1 && content.get(0) instanceof Text text ? text : null;
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
}

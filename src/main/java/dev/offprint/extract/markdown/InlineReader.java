package dev.offprint.extract.markdown;

import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import dev.offprint.model.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/// Makes running text of the inline nodes of a paragraph, a heading, a cell.
final class InlineReader {
  /// Styles in styles that no writer has.
  private static final int DEEPEST = 60;

  private final Function<FootnoteReference, List<Block>> notes;
  private int depth;

  /// @param notes the blocks of the note that a mark refers to; none where it has none
  InlineReader(Function<FootnoteReference, List<Block>> notes) {
    this.notes = notes;
  }

  List<Inline> read(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    if (depth >= DEEPEST) {
      words(parent, inlines);
      return inlines;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inlines.addAll(inlines(node));
    }
    depth--;
    return inlines;
  }

  /// The words below a node, without their styles, however deep they are.
  private static void words(Node parent, List<Inline> inlines) {
    Node node = parent.getFirstChild();
    while (node != null && node != parent) {
      switch (node) {
        case org.commonmark.node.Text text ->
            inlines.addAll(text(text.getLiteral(), Spans.of(text)));
        case Code code -> inlines.addAll(text(code.getLiteral(), Spans.of(code)));
        case SoftLineBreak line -> inlines.addAll(text(" ", Spans.of(line)));
        default -> {}
      }
      node = node.getFirstChild() == null ? next(node, parent) : node.getFirstChild();
    }
  }

  private static @Nullable Node next(Node node, Node top) {
    Node at = node;
    while (at != null && at != top && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == top ? null : at.getNext();
  }

  private List<Inline> inlines(Node node) {
    Span span = Spans.of(node);
    return switch (node) {
      case org.commonmark.node.Text text -> text(text.getLiteral(), span);
      case Code code -> List.of(new Inline.Code(text(code.getLiteral(), inner(code, span))));
      case Emphasis emphasis -> wrapped(read(emphasis), Inline.Emphasis::new);
      case StrongEmphasis strong -> wrapped(read(strong), Inline.Strong::new);
      case Link link -> link(link);
      case Image image -> text(alternative(image), span);
      case SoftLineBreak _ -> text(" ", span);
      case HardLineBreak _ -> List.of(new LineBreak(span));
      case HtmlInline html -> html(html, span);
      case FootnoteReference mark -> note(notes.apply(mark), mark.getLabel(), span);
      case InlineFootnote note -> note(List.of(Block.Paragraph.of(read(note), span)), "", span);
      default -> read(node);
    };
  }

  /// Words that stand in the source as they are have its span; others a whole one.
  private static List<Inline> text(String value, Span span) {
    return value.isEmpty() ? List.of() : List.of(new Text(value, span));
  }

  /// Between the marks, where nothing but these is beside the words.
  private static Span inner(Code code, Span span) {
    int marks = span.length() - code.getLiteral().length();
    boolean even = !span.isNone() && marks > 0 && marks % 2 == 0;
    return even ? new Span(span.start() + marks / 2, span.end() - marks / 2) : span;
  }

  private static List<Inline> wrapped(List<Inline> content, Function<List<Inline>, Inline> style) {
    return content.isEmpty() ? List.of() : List.of(style.apply(content));
  }

  private List<Inline> link(Link link) {
    List<Inline> content = read(link);
    Optional<String> target = WebLink.of(link.getDestination());
    return target.isEmpty() || content.isEmpty()
        ? content
        : List.of(new Inline.Link(target.get(), content));
  }

  /// What a picture shows, in words.
  static String alternative(Image image) {
    StringBuilder words = new StringBuilder();
    for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
      words.append(node instanceof org.commonmark.node.Text text ? text.getLiteral() : " ");
    }
    return words.toString().strip();
  }

  /// Tags are marks like others; `<br>` is the end of a line.
  private static List<Inline> html(HtmlInline html, Span span) {
    return html.getLiteral().regionMatches(true, 0, "<br", 0, 3)
        ? List.of(new LineBreak(span))
        : List.of();
  }

  private static List<Inline> note(List<Block> blocks, String label, Span span) {
    return blocks.isEmpty() ? text("[" + label + "]", span) : List.of(new Inline.Note(blocks));
  }
}

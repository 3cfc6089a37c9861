package dev.offprint.extract.markdown;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Inline;
import dev.offprint.model.Picture;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Makes blocks of the nodes of a Markdown document.
final class BlockReader {
  private static final int DEEPEST_LEVEL = 5;

  private final Node document;
  private final SourceText source;
  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final InlineReader inlines = new InlineReader(this::note);

  BlockReader(Node document, SourceText source) {
    this.document = document;
    this.source = source;
  }

  /// All blocks; notes that nothing refers to stand at the end.
  List<Block> read() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
    }
    List<Block> blocks = new ArrayList<>(children(document));
    definitions.forEach(
        (label, definition) -> {
          if (!used.contains(label)) {
            blocks.addAll(children(definition));
          }
        });
    return blocks;
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(blocks(node));
    }
    return blocks;
  }

  private List<Block> blocks(Node node) {
    Span span = Spans.of(node);
    return switch (node) {
      case org.commonmark.node.Heading heading -> heading(heading, span);
      case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph, span);
      case BlockQuote quote -> quote(children(quote), span);
      case BulletList list -> list(list, ItemList.BULLETS, span);
      case OrderedList list -> list(list, start(list), span);
      case FencedCodeBlock code -> code(language(code.getInfo()), code.getLiteral(), span);
      case IndentedCodeBlock code -> code(null, code.getLiteral(), span);
      case ThematicBreak _ -> List.of(new Break(span));
      case TableBlock table -> List.of(new TableReader(inlines, source).read(table));
      case HtmlBlock html -> List.copyOf(HtmlFragment.blocks(html.getLiteral(), span));
      case FootnoteDefinition _ -> List.of();
      case LinkReferenceDefinition _ -> List.of();
      case YamlFrontMatterBlock _ -> List.of();
      default -> children(node);
    };
  }

  private static int start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  private List<Block> heading(org.commonmark.node.Heading heading, Span span) {
    List<Inline> content = inlines.read(heading);
    int level = Math.min(heading.getLevel(), DEEPEST_LEVEL);
    return content.isEmpty() ? List.of() : List.of(new Heading(level, content, span));
  }

  /// A paragraph, or the pictures that it is.
  private List<Block> paragraph(org.commonmark.node.Paragraph paragraph, Span span) {
    List<Block> figures = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image image) {
        figures.add(figure(image));
      } else if (!(node instanceof org.commonmark.node.SoftLineBreak)) {
        List<Inline> content = inlines.read(paragraph);
        return content.isEmpty() ? List.of() : List.of(Paragraph.of(content, span));
      }
    }
    return figures;
  }

  private static Figure figure(Image image) {
    Span span = Spans.of(image);
    String title = image.getTitle() == null ? "" : image.getTitle().strip();
    List<Inline> caption = title.isEmpty() ? List.of() : List.of(new Inline.Text(title, span));
    Picture picture =
        Picture.wanted(List.of(image.getDestination()), InlineReader.alternative(image));
    return new Figure(List.of(picture), caption, List.of(), span);
  }

  private static List<Block> quote(List<Block> content, Span span) {
    return content.isEmpty() ? List.of() : List.of(new Quote(content, span));
  }

  private List<Block> list(Node list, int start, Span span) {
    List<List<Block>> items = new ArrayList<>();
    boolean tasks = true;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> content = withBox(children(item), item.getFirstChild());
      if (!content.isEmpty()) {
        items.add(content);
        tasks &= item.getFirstChild() instanceof TaskListItemMarker;
      }
    }
    int marks = tasks ? ItemList.OWN_MARKS : start;
    return items.isEmpty() ? List.of() : List.of(new ItemList(marks, items, span));
  }

  /// A task with its box before its words.
  private static List<Block> withBox(List<Block> content, @Nullable Node first) {
    boolean task = first instanceof TaskListItemMarker && !content.isEmpty();
    if (!task || !(content.get(0) instanceof Paragraph words)) {
      return content;
    }
    boolean done = first instanceof TaskListItemMarker box && box.isChecked();
    List<Inline> line = new ArrayList<>(List.of(Inline.Text.of(done ? "☑ " : "☐ ")));
    line.addAll(words.content());
    List<Block> changed = new ArrayList<>(content);
    changed.set(0, Paragraph.of(line, words.span()));
    return changed;
  }

  private static @Nullable String language(@Nullable String info) {
    String word = info == null ? "" : info.strip().split("[\\s{]", 2)[0];
    return word.isEmpty() ? null : word;
  }

  private List<Block> code(@Nullable String language, String literal, Span span) {
    String text = literal.stripTrailing();
    int at = span.isNone() ? -1 : source.text().indexOf(text, span.start());
    boolean there = at >= 0 && at + text.length() <= span.end();
    Span where = there ? new Span(at, at + text.length()) : span;
    return text.isBlank() ? List.of() : List.of(new Code(language, text, where));
  }

  /// The blocks of a note, without headings, for the first mark that refers to it.
  private List<Block> note(FootnoteReference mark) {
    FootnoteDefinition definition = definitions.get(mark.getLabel());
    if (definition == null || !used.add(mark.getLabel())) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : children(definition)) {
      blocks.add(
          block instanceof Heading heading
              ? Paragraph.of(heading.content(), heading.span())
              : block);
    }
    return blocks;
  }
}

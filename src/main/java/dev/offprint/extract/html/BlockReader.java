package dev.offprint.extract.html;

import dev.offprint.extract.html.Embeds.Embed;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Makes blocks of a part of a page, and its plain text, to which their spans refer.
final class BlockReader {
  /// Of deeper elements there is only the text: no article has them.
  private static final int DEEPEST = 110;

  private final StringBuilder written;
  private final RunningText text;
  private final Judge judge;
  private final Leavings leavings;
  private final StructureReader structures = new StructureReader(this);

  /// What was left out since the last block, to be read once that is over.
  private final List<Left> left = new ArrayList<>();

  private record Left(Node part, String reason) {}

  private List<Block> blocks = new ArrayList<>();

  /// Those of the paragraph that is open.
  private final List<Picture> pictures = new ArrayList<>();

  private boolean inTable;

  /// How many blocks are open into which others go.
  private int open;

  private int depth;

  /// What the part that is read is in; empty where the page does not say it.
  private String language = "";

  /// @param written the page's text so far
  /// @param judge says which parts of it are nothing of the article
  /// @param leavings where these are noted
  BlockReader(StringBuilder written, Judge judge, Leavings leavings) {
    this.written = written;
    this.text = new RunningText(written);
    this.judge = judge;
    this.leavings = leavings;
  }

  List<Block> read(Node part) {
    Element page = part.ownerDocument() == null ? null : part.ownerDocument().selectFirst("html");
    language = page == null ? "" : Attributes.language(page);
    node(part);
    close();
    return blocks;
  }

  private void node(Node node) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      Embed embed = Embeds.of(element);
      if (embed != null) {
        embed(embed);
      } else if (!Tags.isUnseen(element)) {
        inLanguage(element);
      }
    }
  }

  /// A line of its own.
  private void embed(Embed embed) {
    close();
    text.open(content -> new Inline.Link(embed.target(), content));
    text.append(embed.words());
    text.close();
    close();
  }

  /// The element, marked as foreign where it is in another language than what is around it.
  private void inLanguage(Element element) {
    String outer = language;
    String own = Attributes.language(element);
    boolean foreign = Attributes.isForeign(own, outer);
    language = own.isEmpty() ? outer : own;
    if (foreign) {
      text.open(content -> new Inline.Foreign(own, content));
    }
    element(element);
    if (foreign) {
      text.close();
    }
    language = outer;
  }

  private void children(Element parent) {
    if (depth >= DEEPEST) {
      append(parent.wholeText());
      return;
    }
    depth++;
    for (Node child : parent.childNodes()) {
      if (!isLeft(child)) {
        node(child);
      }
    }
    depth--;
  }

  /// Whether a part is none of the article; it is noted then.
  boolean isLeft(Node part) {
    String reason = judge.reason(part);
    if (reason != null) {
      left.add(new Left(part, reason));
    }
    return reason != null;
  }

  private void append(String words) {
    if (text.isBroken() && !words.isBlank()) {
      close();
    }
    text.append(words);
  }

  private void element(Element element) {
    if (!Tags.isBlock(element)) {
      inline(element);
      return;
    }
    close();
    if (judge.isStandfirst(element)) {
      blocks.addAll(BlockForms.standfirsts(inner(element)));
      return;
    }
    List<Block> structure = structures.read(element);
    if (structure != null) {
      blocks.addAll(structure);
      return;
    }
    switch (element.normalName()) {
      case "pre" -> code(element);
      case "table" -> table(element);
      case "hr" -> blocks.add(new Break(Span.NONE));
      default -> children(element);
    }
    close();
  }

  private void inline(Element element) {
    switch (element.normalName()) {
      case "br" -> text.lineBreak();
      case "em", "i", "cite", "dfn", "var" -> styled(element, Inline.Emphasis::new);
      case "strong", "b" -> styled(element, Inline.Strong::new);
      case "code", "kbd", "samp", "tt" -> styled(element, Inline.Code::new);
      case "a" -> link(element);
      case "img", "amp-img" -> picture(element);
      case "sup" -> script(element, Scripts.raised(element.text()));
      case "sub" -> script(element, Scripts.lowered(element.text()));
      default -> children(element);
    }
  }

  /// A picture stands behind the paragraph that it is in; one in the place of a character is what
  /// it shows, and a sign is none of the article.
  private void picture(Element image) {
    if (PictureReader.isDot(image) || Signs.isHidden(image)) {
      return;
    }
    boolean words = inTable || judge == Judge.NONE || Signs.isEmoji(image);
    if (words) {
      append(image.attr("alt"));
    } else if (PictureReader.isSign(image)) {
      left.add(new Left(image, "a sign, or decoration"));
    } else {
      Optional.ofNullable(PictureReader.read(image)).ifPresent(pictures::add);
    }
  }

  private void styled(Element element, Function<List<Inline>, Inline> style) {
    text.open(style);
    children(element);
    text.close();
  }

  private void link(Element element) {
    Optional<String> target = Attributes.target(element);
    if (target.isPresent()) {
      styled(element, content -> new Inline.Link(target.get(), content));
    } else {
      children(element);
    }
  }

  private void close() {
    boolean empty = text.isEmpty();
    RunningText.Content content = text.end();
    if (!empty) {
      blocks.add(Paragraph.of(content.inlines(), content.span()));
    }
    for (Picture picture : pictures) {
      blocks.add(new Figure(List.of(picture), List.of(), List.of(), Span.NONE));
    }
    pictures.clear();
    if (open == 0) {
      leave();
    }
  }

  private void leave() {
    if (left.isEmpty()) {
      return;
    }
    for (Left out : left) {
      List<Block> read = new BlockReader(written, Judge.NONE, leavings).read(out.part());
      blocks.addAll(leavings.of(read, out.reason()));
    }
    left.clear();
    text.begin();
  }

  /// The blocks that come of reading a part, apart from those around it.
  private List<Block> within(Runnable reading) {
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    open++;
    reading.run();
    close();
    open--;
    List<Block> inner = blocks;
    blocks = outer;
    return inner;
  }

  /// Characters that are set higher or lower; the mark of a note too, which leads to a place of the
  /// page.
  private void script(Element element, String set) {
    Element link = element.selectFirst("> a");
    boolean mark = link != null && link.attr("href").startsWith("#");
    boolean plain = element.childrenSize() > (mark ? 1 : 0) || set.equals(element.text());
    if (plain) {
      children(element);
    } else {
      append(set);
    }
  }

  /// The blocks of what is in an element.
  List<Block> inner(Element element) {
    return within(() -> children(element));
  }

  /// The blocks of a node.
  List<Block> within(Node node) {
    return within(() -> node(node));
  }

  private void table(Element element) {
    TableReader table = new TableReader(element, cell -> within(() -> children(cell)));
    if (table.isOfData()) {
      inTable = true;
      blocks.add(table.read());
      inTable = false;
    } else {
      children(element);
    }
  }

  private void code(Element element) {
    String lines = element.wholeText().replace("\r\n", "\n");
    String stripped = lines.stripTrailing().replaceFirst("^\\n+", "");
    if (!stripped.isBlank()) {
      int from = written.length();
      written.append(stripped);
      blocks.add(
          new Code(Attributes.codeLanguage(element), stripped, new Span(from, written.length())));
      written.append("\n\n");
      text.begin();
    }
  }
}

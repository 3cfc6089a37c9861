package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Makes blocks of the elements that say what they are: headings, lists, quotations, figures.
final class StructureReader {
  private final BlockReader reader;

  /// @param reader of what is in them
  StructureReader(BlockReader reader) {
    this.reader = reader;
  }

  /// The blocks of an element; `null` for one that says nothing of what is in it.
  @Nullable List<Block> read(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol", "menu", "dir" -> list(element);
      case "dl" -> definitions(element);
      case "blockquote" -> BlockForms.quote(reader.inner(element));
      case "figcaption" -> BlockForms.caption(reader.inner(element));
      case "figure" -> BlockForms.figure(reader.inner(element));
      default -> named(element);
    };
  }

  private @Nullable List<Block> named(Element element) {
    if (Signs.isCaptionLine(element)) {
      return BlockForms.caption(reader.inner(element));
    }
    return Signs.isAdmonition(element) ? BlockForms.quote(reader.inner(element)) : null;
  }

  private List<Block> heading(Element element) {
    int level = Math.clamp(Tags.headingLevel(element) - 1, 1, 5);
    return BlockForms.headings(reader.inner(element), level);
  }

  private List<Block> list(Element list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.childNodes()) {
      if (!reader.isLeft(item)) {
        List<Block> inner = reader.within(item);
        if (!inner.isEmpty()) {
          items.add(inner);
        }
      }
    }
    boolean numbered = list.normalName().equals("ol");
    return BlockForms.list(items, numbered ? Attributes.start(list) : ItemList.BULLETS);
  }

  /// Terms, each in bold above what it means.
  private List<Block> definitions(Element list) {
    List<List<Block>> items = new ArrayList<>();
    define(list, items);
    items.removeIf(List::isEmpty);
    return BlockForms.list(items, ItemList.OWN_MARKS);
  }

  private void define(Element parent, List<List<Block>> items) {
    for (Node child : parent.childNodes()) {
      if (reader.isLeft(child)) {
        continue;
      }
      Element part = child instanceof Element element ? element : null;
      boolean term = part != null && part.normalName().equals("dt");
      boolean group = part != null && part.normalName().equals("div");
      if (part != null && group && part.selectFirst("> dt") != null) {
        define(part, items);
        continue;
      }
      List<Block> blocks = reader.within(child);
      if (term || items.isEmpty()) {
        items.add(new ArrayList<>());
      }
      items.getLast().addAll(term ? BlockForms.bold(blocks) : blocks);
    }
  }
}

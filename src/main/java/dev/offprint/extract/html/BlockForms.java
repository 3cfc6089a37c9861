package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Paragraph.Role;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;

/// What elements make of the blocks that were read in them. What is no paragraph stays as it is.
final class BlockForms {
  private BlockForms() {}

  static List<Block> headings(List<Block> read, int level) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : read) {
      boolean line = block instanceof Paragraph;
      blocks.add(line ? new Heading(level, content(block), block.span()) : block);
    }
    return blocks;
  }

  static List<Block> standfirsts(List<Block> read) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : read) {
      boolean line = block instanceof Paragraph;
      blocks.add(line ? new Paragraph(Role.STANDFIRST, content(block), block.span()) : block);
    }
    return blocks;
  }

  static List<Block> bold(List<Block> read) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : read) {
      boolean line = block instanceof Paragraph;
      List<Inline> words = List.of(new Inline.Strong(content(block)));
      blocks.add(line ? Paragraph.of(words, block.span()) : block);
    }
    return blocks;
  }

  private static List<Inline> content(Block block) {
    return block instanceof Paragraph paragraph ? paragraph.content() : List.of();
  }

  /// The lines as one caption, behind what else stands there: a quotation, a table.
  static List<Block> caption(List<Block> read) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> words = new ArrayList<>();
    Span span = Span.NONE;
    for (Block block : read) {
      if (block instanceof Paragraph line) {
        words = Inlines.join(words, words.isEmpty() ? "" : " ", line.content());
        span = span.union(line.span());
      } else {
        blocks.add(block);
      }
    }
    if (!words.isEmpty()) {
      blocks.add(Figure.of(words, List.of(), span));
    }
    return blocks;
  }

  /// A figure as one block, behind what else stands there: a quotation, a table.
  static List<Block> figure(List<Block> read) {
    List<Block> blocks = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<Inline> caption = new ArrayList<>();
    Span span = Span.NONE;
    for (Block block : read) {
      if (block instanceof Figure figure) {
        pictures.addAll(figure.pictures());
        caption = Inlines.join(caption, caption.isEmpty() ? "" : " ", figure.caption());
        span = span.union(figure.span());
      } else {
        blocks.add(block);
      }
    }
    if (!pictures.isEmpty() || !caption.isEmpty()) {
      blocks.add(new Figure(pictures, caption, List.of(), span));
    }
    return blocks;
  }

  /// Pictures with the captions that stand right below them.
  static List<Block> withCaptions(List<Block> read) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : read) {
      Block last = blocks.isEmpty() ? null : blocks.getLast();
      boolean below =
          block instanceof Figure words
              && words.pictures().isEmpty()
              && last instanceof Figure picture
              && picture.caption().isEmpty()
              && !picture.pictures().isEmpty();
      if (below) {
        blocks.removeLast();
        blocks.addAll(figure(List.of(last, block)));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  static List<Block> quote(List<Block> read) {
    return read.isEmpty() ? List.of() : List.of(new Quote(read, span(read)));
  }

  /// @param start the first number, or [ItemList#BULLETS]
  static List<Block> list(List<List<Block>> items, int start) {
    List<Block> all = items.stream().flatMap(List::stream).toList();
    return items.isEmpty() ? List.of() : List.of(new ItemList(start, items, span(all)));
  }

  private static Span span(List<Block> blocks) {
    Span span = Span.NONE;
    for (Block block : blocks) {
      span = span.union(block.span());
    }
    return span;
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.SourceText;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list that is marked item by item, as it stands: its paragraphs in order, each with its mark
/// and how deep it is nested.
///
/// Items are nested where they are moved in, and where another kind of mark comes between two
/// marks that go on.
record MarkedItems(List<Item> items) {
  private static final int FARTHEST = 60;
  private static final int DEEPEST = 4;

  /// An item: one paragraph.
  ///
  /// @param depth 0 for an item of the outermost list
  record Item(Paragraph paragraph, ItemMark mark, int depth) {}

  /// An item of which it is not known yet where it belongs.
  private record Candidate(Paragraph paragraph, ItemMark mark, int indent) {}

  MarkedItems {
    items = List.copyOf(items);
  }

  /// The marked paragraphs that stand together from `start`, as far as they make one list.
  static MarkedItems at(List<Block> blocks, int start, SourceText source) {
    List<Item> items = new ArrayList<>();
    List<Candidate> open = new ArrayList<>();
    for (int i = start; i < blocks.size(); i++) {
      Candidate next = candidate(blocks.get(i), source);
      boolean second = i == start + 1 && next != null && isBelowMovedIn(open.get(0), next);
      int depth = next == null ? -1 : second ? 0 : depth(open, next, blocks, i, source);
      if (next == null || depth < 0) {
        break;
      }
      ItemMark mark = depth < open.size() ? next.mark().after(open.get(depth).mark()) : next.mark();
      open.subList(depth, open.size()).clear();
      open.add(new Candidate(next.paragraph(), mark, next.indent()));
      items.add(new Item(next.paragraph(), mark, depth));
    }
    return new MarkedItems(items);
  }

  /// Whether the first item alone is moved in, as the first line of any paragraph may be.
  private static boolean isBelowMovedIn(Candidate first, Candidate next) {
    return next.indent() == 0
        && first.indent() > 0
        && first.mark().precedes(next.mark().after(first.mark()));
  }

  private static @Nullable Candidate candidate(Block block, SourceText source) {
    String text = Prose.body(block);
    ItemMark mark = text == null ? null : ItemMark.of(text);
    return mark != null && block instanceof Paragraph paragraph
        ? new Candidate(paragraph, mark, indent(paragraph, source))
        : null;
  }

  /// How far the paragraph's first line is moved in.
  private static int indent(Paragraph paragraph, SourceText source) {
    int start = paragraph.span().start();
    int i = Math.min(start, source.text().length()) - 1;
    while (i >= 0 && i > start - FARTHEST && " \t\u00a0".indexOf(source.text().charAt(i)) >= 0) {
      i--;
    }
    return Math.max(0, start - 1 - i);
  }

  /// How deep `next` is nested in the lists that are open; -1 where it is none of their items and
  /// begins no list inside them.
  private static int depth(
      List<Candidate> open, Candidate next, List<Block> blocks, int index, SourceText source) {
    if (open.isEmpty()) {
      return 0;
    }
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Candidate last = open.get(depth);
      boolean goesOn = last.mark().precedes(next.mark().after(last.mark()));
      if (goesOn && Math.abs(last.indent() - next.indent()) <= 1) {
        return depth;
      }
    }
    Candidate last = open.get(open.size() - 1);
    boolean begins = !next.mark().counts() || next.mark().number() == 1;
    boolean inside = next.indent() > last.indent() + 1;
    return begins && open.size() < DEEPEST && (inside || goesOnAfter(open, blocks, index, source))
        ? open.size()
        : -1;
  }

  /// Whether, after the marks of another kind from `index` on, one of the lists that are open goes
  /// on.
  private static boolean goesOnAfter(
      List<Candidate> open, List<Block> blocks, int index, SourceText source) {
    for (int i = index + 1; i < blocks.size() && i < index + FARTHEST; i++) {
      Candidate next = candidate(blocks.get(i), source);
      if (next == null) {
        return false;
      }
      for (Candidate last : open) {
        if (last.mark().precedes(next.mark()) && last.indent() == next.indent()) {
          return true;
        }
      }
    }
    return false;
  }

  ItemMark first() {
    return items.get(0).mark();
  }

  /// How many items the outermost list has.
  int outermost() {
    int count = 0;
    for (Item item : items) {
      count += item.depth() == 0 ? 1 : 0;
    }
    return count;
  }
}

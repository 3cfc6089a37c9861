package dev.offprint.extract.markdown;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The title of an article in Markdown: what the front matter says, else the heading that the text
/// begins with, if there is no other of its level.
///
/// @param words `null` where it has none
/// @param at where a heading with the title stands; [Span#NONE] where none does
/// @param blocks those of the article, that heading as a paragraph, and the levels of the others
///     from 1
record Title(@Nullable String words, Span at, List<Block> blocks) {
  /// @param blocks with headings of the levels that they have in the source
  /// @param told what the front matter says; `null` where it says nothing
  static Title in(List<Block> blocks, @Nullable String told) {
    Heading first = blocks.isEmpty() || !(blocks.get(0) instanceof Heading h) ? null : h;
    String text = first == null ? "" : Inlines.text(first.content()).strip();
    boolean same = told == null ? isOnly(blocks, first) : text.equalsIgnoreCase(told);
    if (first == null || text.isEmpty() || !same) {
      return new Title(told, Span.NONE, blocks);
    }
    List<Block> rest = new ArrayList<>();
    rest.add(Paragraph.of(first.content(), first.span()));
    for (Block block : blocks.subList(1, blocks.size())) {
      rest.add(block instanceof Heading heading ? raised(heading) : block);
    }
    return new Title(told == null ? text : told, first.span(), rest);
  }

  private static boolean isOnly(List<Block> blocks, @Nullable Heading first) {
    return first != null
        && first.level() == 1
        && blocks.stream().filter(b -> b instanceof Heading h && h.level() == 1).count() == 1;
  }

  private static Heading raised(Heading heading) {
    int level = Math.max(1, heading.level() - 1);
    return new Heading(level, heading.content(), heading.span());
  }
}

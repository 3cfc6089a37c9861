package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands around the article on its page, paragraph by paragraph.
final class Leavings {
  private final Map<Span, String> around = new HashMap<>();

  /// Where the paragraphs stand, and why they are none of the article.
  Map<Span, String> around() {
    return around;
  }

  /// The blocks as paragraphs, which are known to stand around the article from now on.
  ///
  /// @param reason why, in words
  List<Block> of(List<Block> blocks, String reason) {
    List<Block> plain = new ArrayList<>();
    blocks.forEach(block -> add(block, plain));
    plain.forEach(paragraph -> around.putIfAbsent(paragraph.span(), reason));
    return plain;
  }

  private static void add(Block block, List<Block> plain) {
    switch (block) {
      case Paragraph paragraph -> plain.add(paragraph);
      case Heading heading -> plain.add(Paragraph.of(heading.content(), heading.span()));
      case Quote quote -> quote.content().forEach(inner -> add(inner, plain));
      case ItemList list -> list.items().forEach(item -> item.forEach(inner -> add(inner, plain)));
      case Figure figure -> {
        List<Inline> words = new ArrayList<>(figure.caption());
        words.addAll(figure.credit());
        if (!words.isEmpty()) {
          plain.add(Paragraph.of(words, figure.span()));
        }
      }
      case Code code ->
          plain.add(Paragraph.of(List.of(new Text(code.text(), code.span())), code.span()));
      case Table table -> {
        List<Inline> words = new ArrayList<>(table.caption());
        table.rows().forEach(row -> row.forEach(cell -> words.addAll(cell.content())));
        plain.add(Paragraph.of(words, table.span()));
      }
      case Block.Break _, Block.Notice _ -> {}
    }
  }
}

package dev.offprint.model;

import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the pictures of an article, however deep in quotations and lists they stand. Notes have
/// none.
public final class Pictures {
  private Pictures() {}

  /// Makes another picture of one, or nothing.
  @FunctionalInterface
  public interface Change {
    Optional<Picture> of(Picture picture);
  }

  /// All of them, in reading order.
  public static List<Picture> in(Article article) {
    List<Picture> pictures = new ArrayList<>();
    collect(article.blocks(), pictures);
    return pictures;
  }

  private static void collect(List<Block> blocks, List<Picture> pictures) {
    for (Block block : blocks) {
      switch (block) {
        case Figure figure -> pictures.addAll(figure.pictures());
        case Quote quote -> collect(quote.content(), pictures);
        case ItemList list -> list.items().forEach(item -> collect(item, pictures));
        case Block.Heading _,
            Block.Paragraph _,
            Block.Table _,
            Block.Code _,
            Block.Break _,
            Block.Notice _ -> {}
      }
    }
  }

  /// The article with what `change` makes of each; without those of which it makes nothing.
  public static Article change(Article article, Change change) {
    return article.withBlocks(changed(article.blocks(), change));
  }

  private static List<Block> changed(List<Block> blocks, Change change) {
    return blocks.stream().map(block -> changed(block, change)).toList();
  }

  private static Block changed(Block block, Change change) {
    return switch (block) {
      case Figure figure ->
          figure.withPictures(
              figure.pictures().stream().flatMap(each -> change.of(each).stream()).toList());
      case Quote quote -> new Quote(changed(quote.content(), change), quote.span());
      case ItemList list ->
          new ItemList(
              list.start(),
              list.items().stream().map(item -> changed(item, change)).toList(),
              list.span());
      case Block.Heading _,
          Block.Paragraph _,
          Block.Table _,
          Block.Code _,
          Block.Break _,
          Block.Notice _ ->
          block;
    };
  }
}

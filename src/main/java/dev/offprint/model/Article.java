package dev.offprint.model;

import java.util.List;

/// One article: what is known about it, and its blocks in reading order.
public record Article(Metadata metadata, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  public Article withBlocks(List<Block> changed) {
    return new Article(metadata, changed);
  }

  public Article withMetadata(Metadata changed) {
    return new Article(changed, blocks);
  }
}

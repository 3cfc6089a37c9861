package dev.offprint.repair.rule;

import dev.offprint.model.Block;

/// Tells where an article begins from where a later volume of a long one does, see
/// [Rule#mendsVolumes].
public final class Beginning {
  /// So far from where the source begins no article does.
  private static final int FARTHEST = 100_000;

  private Beginning() {}

  /// Whether the first of the blocks of an article, or of a volume, is where the article begins.
  public static boolean isAt(Block first) {
    return first.span().start() <= FARTHEST;
  }
}

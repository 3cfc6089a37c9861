package dev.offprint.source;

/// How much is read at most.
///
/// @param bytes of one input
public record Limits(int bytes) {
  private static final int MEGABYTE = 1_000_000;

  /// 50 MB: some twenty times the longest novels.
  public static final Limits DEFAULT = new Limits(50 * MEGABYTE);

  public Limits {
    if (bytes < 1 || bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("bytes must be positive and below 2 GB, not " + bytes);
    }
  }

  /// The limit in words, e.g. `50 MB`.
  String inWords() {
    return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
  }
}

package dev.offprint.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Where an input came from, and what came with it.
///
/// @param address where it was published, absolute; empty if that is not known
/// @param file that it was read from; empty where there is none
/// @param modified when it was last changed, as its file or its server says
/// @param parts what came in one file with it, pictures most often, by the addresses that it calls
///     them by; not to be written into
public record Origin(
    String address, Optional<Path> file, Optional<Instant> modified, Map<String, byte[]> parts) {
  /// Nothing is known.
  public static final Origin NONE = new Origin("", Optional.empty(), Optional.empty(), Map.of());

  public Origin {
    parts = Map.copyOf(parts);
  }

  static Origin of(Path file, Optional<Instant> modified) {
    return new Origin("", Optional.of(file), modified, Map.of());
  }
}

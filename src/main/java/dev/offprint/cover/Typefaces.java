package dev.offprint.cover;

import dev.offprint.font.Face;

/// Where the cover takes its typefaces from.
@FunctionalInterface
public interface Typefaces {
  /// The face of a family, e.g. `face("Source Sans 3", 600, false)`.
  Face face(String family, int weight, boolean italic);
}

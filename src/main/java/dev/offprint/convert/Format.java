package dev.offprint.convert;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that Offprint writes.
public enum Format {
  PDF(".pdf"),
  EPUB(".epub");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /// With its dot.
  public String extension() {
    return extension;
  }

  /// The format that a file's name asks for.
  public static Optional<Format> ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith(format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}

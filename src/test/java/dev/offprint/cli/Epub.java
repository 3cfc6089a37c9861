package dev.offprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks into an EPUB.
final class Epub {
  private Epub() {}

  /// The page of its first article.
  static String page(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry page =
          zip.stream()
              .filter(entry -> entry.getName().contains("/article"))
              .findFirst()
              .orElseThrow();
      return new String(zip.getInputStream(page).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

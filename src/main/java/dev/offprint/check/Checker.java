package dev.offprint.check;

import dev.offprint.report.Finding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Asks the strict checkers about finished files; whatever they say is a finding.
public final class Checker {
  private Checker() {}

  /// What EPUBCheck says of `file`, hints on usage included; empty for a sound EPUB.
  ///
  /// @throws IOException if the file cannot be read
  public static List<Finding> epub(Path file) throws IOException {
    requireReadable(file);
    return DeepStack.run(() -> EpubChecker.check(file));
  }

  /// What veraPDF says of `file` as PDF/A-2a and as PDF/UA-1: one finding for each rule that it
  /// breaks.
  ///
  /// @throws IOException if the file cannot be read
  public static List<Finding> pdf(Path file) throws IOException {
    requireReadable(file);
    return DeepStack.run(() -> PdfChecker.check(file));
  }

  private static void requireReadable(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file + ": there is no such file to check");
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file + ": the file may not be read; allow it (chmod +r)");
    }
  }
}

package dev.offprint.source;

import dev.offprint.model.SourceText;
import dev.offprint.report.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One input as it came, decoded and otherwise untouched.
///
/// @param charset what the bytes were read as, by the name that browsers use, e.g. `windows-1252`
/// @param modified when the file was last written; empty where there is no file
/// @param findings what was noticed while reading
public record Raw(
    SourceText text,
    Kind kind,
    String charset,
    Optional<Instant> modified,
    List<Finding> findings) {
  public Raw {
    findings = List.copyOf(findings);
  }

  /// What the text is written in.
  public enum Kind {
    TEXT,
    MARKDOWN,
    /// A web page.
    HTML
  }
}

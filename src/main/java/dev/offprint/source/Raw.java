package dev.offprint.source;

import dev.offprint.model.SourceText;
import dev.offprint.report.Finding;
import java.util.List;

/// One input as it came, decoded and otherwise untouched.
///
/// @param charset what the bytes were read as, by the name that browsers use, e.g. `windows-1252`
/// @param origin where it came from
/// @param findings what was noticed while reading
public record Raw(
    SourceText text, Kind kind, String charset, Origin origin, List<Finding> findings) {
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

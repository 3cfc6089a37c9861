package dev.offprint.report;

import dev.offprint.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The receipt of one input: it collects what the phases notice and change, in the order in which
/// they do.
public final class Report {
  private final SourceText source;
  private final @Nullable String charset;
  private final List<Change> changes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  public Report(SourceText source) {
    this(source, null);
  }

  /// @param charset what the source's bytes were read as, e.g. `UTF-8`
  public Report(SourceText source, @Nullable String charset) {
    this.source = source;
    this.charset = charset;
  }

  /// What the source's bytes were read as, where there were bytes.
  public Optional<String> charset() {
    return Optional.ofNullable(charset);
  }

  /// The text that the changes' spans point into.
  public SourceText source() {
    return source;
  }

  public void add(Change change) {
    changes.add(change);
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}

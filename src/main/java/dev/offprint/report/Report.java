package dev.offprint.report;

import dev.offprint.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The receipt of one input: it collects what the phases notice and change, in the order in which
/// they do.
public final class Report {
  private final SourceText source;
  private final @Nullable String charset;
  private final Policy policy;
  private final List<Change> changes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> undone = new TreeSet<>();

  public Report(SourceText source) {
    this(source, null);
  }

  /// @param charset what the source's bytes were read as, e.g. `UTF-8`
  public Report(SourceText source, @Nullable String charset) {
    this(source, charset, Policy.NORMAL);
  }

  /// @param policy which of the changes that rules propose may be made
  public Report(SourceText source, @Nullable String charset, Policy policy) {
    this.source = source;
    this.charset = charset;
    this.policy = policy;
  }

  /// A report of the same input that has no changes yet, and the findings that this one has.
  public Report restarted(Policy policy) {
    Report fresh = new Report(source, charset, policy);
    fresh.findings.addAll(findings);
    return fresh;
  }

  /// Which changes may be made.
  public Policy policy() {
    return policy;
  }

  /// What the source's bytes were read as, where there were bytes.
  public Optional<String> charset() {
    return Optional.ofNullable(charset);
  }

  /// The text that the changes' spans point into.
  public SourceText source() {
    return source;
  }

  /// Asks whether a change may be made, and notes it if so; otherwise the text must stay as it is.
  public boolean propose(Change change) {
    boolean permitted = permits(change);
    if (permitted) {
      changes.add(change);
    }
    return permitted;
  }

  /// The same for changes that make sense only together: all of them or none.
  public boolean proposeAll(List<Change> proposed) {
    boolean permitted = true;
    for (Change change : proposed) {
      permitted &= permits(change);
    }
    return permitted && changes.addAll(proposed);
  }

  private boolean permits(Change change) {
    boolean permitted = policy.permits(change, source);
    if (!permitted && policy.restored().contains(change.id(source))) {
      undone.add(change.id(source));
    }
    return permitted;
  }

  /// The ids of the changes that were proposed and that a person did not want, in order.
  public List<String> undone() {
    return List.copyOf(undone);
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

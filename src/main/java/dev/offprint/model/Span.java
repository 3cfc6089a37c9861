package dev.offprint.model;

/// A stretch of the decoded source text, from `start` (inclusive) to `end` (exclusive), in UTF-16
/// code units.
///
/// What does not come from the source (a notice of ours, a space put between two joined halves) has
/// the span [#NONE].
public record Span(int start, int end) {
  /// The span of what does not stand in the source.
  public static final Span NONE = new Span(-1, -1);

  public Span {
    if (start > end || (start < 0 && (start != -1 || end != -1))) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /// How many UTF-16 code units it covers; 0 for [#NONE].
  public int length() {
    return end - start;
  }

  public boolean isNone() {
    return start < 0;
  }

  /// The smallest span that covers this one and `other`.
  public Span union(Span other) {
    if (isNone()) {
      return other;
    }
    return other.isNone() ? this : new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}

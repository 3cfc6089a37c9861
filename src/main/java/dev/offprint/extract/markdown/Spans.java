package dev.offprint.extract.markdown;

import dev.offprint.model.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Where nodes stand in the source.
final class Spans {
  private Spans() {}

  /// From the first character of a node to its last; [Span#NONE] for one that is nowhere.
  static Span of(Node node) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (SourceSpan span : node.getSourceSpans()) {
      start = Math.min(start, span.getInputIndex());
      end = Math.max(end, span.getInputIndex() + span.getLength());
    }
    return end < 0 ? Span.NONE : new Span(start, end);
  }
}

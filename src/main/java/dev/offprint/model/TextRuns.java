package dev.offprint.model;

import dev.offprint.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one text of neighbours that stand side by side in the source too, so that paragraphs of
/// many lines are not walked piece by piece ever after.
final class TextRuns {
  private final List<Inline> joined = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private @Nullable Text first;
  private int end;

  /// The same running text in fewer pieces.
  static List<Inline> join(List<Inline> content) {
    if (content.size() < 2) {
      return content;
    }
    TextRuns runs = new TextRuns();
    for (Inline inline : content) {
      runs.add(inline);
    }
    runs.close();
    return runs.joined;
  }

  private void add(Inline inline) {
    if (!(inline instanceof Text text) || !text.isAligned()) {
      close();
      joined.add(inline);
    } else if (first != null && end == text.span().start()) {
      values.add(text.value());
      end = text.span().end();
    } else {
      close();
      first = text;
      values.add(text.value());
      end = text.span().end();
    }
  }

  private void close() {
    if (first != null) {
      Span span = new Span(first.span().start(), end);
      joined.add(values.size() == 1 ? first : new Text(String.join("", values), span));
      first = null;
      values.clear();
    }
  }
}

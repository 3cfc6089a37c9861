package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;

/// The counts of claps and answers that a site of posts puts above and below a text, with a stroke
/// between: `--`, `12`. They are furniture where the page says how many people follow.
final class PostCounts {
  private static final String STROKE = "--";
  private static final int LONGEST_COUNT = 5;
  private static final double CONFIDENCE = 0.85;

  private final Page page;
  private final double[] confidences;

  private PostCounts(Page page, double[] confidences) {
    this.page = page;
    this.confidences = confidences;
  }

  /// Adds them.
  ///
  /// @param confidences how sure it is of each row that it is furniture
  static void mark(Page page, double[] confidences) {
    PostCounts counts = new PostCounts(page, confidences);
    for (int i = 0; i < confidences.length; i++) {
      Line line = counts.goes(i) ? page.line(i) : null;
      if (line != null && line.isAudience()) {
        counts.markAll();
        return;
      }
    }
  }

  /// A stroke alone may be a break of the author's, a number a heading; those beside one another
  /// or beside other furniture are none.
  private void markAll() {
    for (int i = 0; i < confidences.length; i++) {
      boolean beside = goes(i - 1) || goes(i + 1);
      boolean stroke = STROKE.equals(page.text(i)) && (beside || isCount(i + 1));
      if (stroke || beside && isCount(i)) {
        confidences[i] = Math.max(confidences[i], CONFIDENCE);
      }
    }
  }

  private boolean isCount(int at) {
    String text = at < confidences.length ? page.text(at) : null;
    return text != null
        && !text.isEmpty()
        && text.length() <= LONGEST_COUNT
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == 'K')
        && Prose.holdsDigit(text);
  }

  private boolean goes(int at) {
    return at >= 0 && at < confidences.length && confidences[at] >= CONFIDENCE;
  }
}

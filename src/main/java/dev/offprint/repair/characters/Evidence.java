package dev.offprint.repair.characters;

/// How much speaks for a misreading in each code page.
final class Evidence {
  /// What makes a single stretch of a text certain.
  static final double ENOUGH = 1;

  /// What other paragraphs must have together before one is trusted.
  private static final double ENOUGH_ELSEWHERE = 3;

  private final double[] sums = new double[CodePages.all().count()];
  private int stretches;
  private boolean controlsKept;

  void add(Stretch stretch) {
    if (stretch.gain() >= ENOUGH) {
      sums[stretch.codePage()] += stretch.gain();
    }
  }

  void addAll(Evidence other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
  }

  void setControlsKept() {
    controlsKept = true;
  }

  /// Whether C1 controls came through.
  boolean controlsKept() {
    return controlsKept;
  }

  /// Counts a stretch, whatever code pages speak for it.
  void count() {
    stretches++;
  }

  int stretches() {
    return stretches;
  }

  boolean isEnough(int codePage) {
    return sums[codePage] >= ENOUGH;
  }

  boolean isEnoughElsewhere(int codePage) {
    return sums[codePage] >= ENOUGH_ELSEWHERE;
  }

  double of(int codePage) {
    return sums[codePage];
  }
}

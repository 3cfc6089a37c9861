package dev.offprint.report;

/// How changed words are marked in an [Explanation].
public enum Ink {
  /// In brackets: `[-old-]` and `{+new+}`.
  PLAIN("", "[-", "-]", "{+", "+}", ""),
  /// In the colours of a terminal, old words struck through and new ones underlined.
  COLOURS("\u001B[1m", "\u001B[9;31m", "\u001B[0m", "\u001B[4;32m", "\u001B[0m", "\u001B[0m");

  private final String heading;
  private final String removed;
  private final String removedEnd;
  private final String added;
  private final String addedEnd;
  private final String headingEnd;

  Ink(
      String heading,
      String removed,
      String removedEnd,
      String added,
      String addedEnd,
      String headingEnd) {
    this.heading = heading;
    this.removed = removed;
    this.removedEnd = removedEnd;
    this.added = added;
    this.addedEnd = addedEnd;
    this.headingEnd = headingEnd;
  }

  String heading(String text) {
    return heading + text + headingEnd;
  }

  String removed(String text) {
    return removed + text + removedEnd;
  }

  String added(String text) {
    return added + text + addedEnd;
  }

  /// One character in the place of another: `['→‘]`.
  String exchanged(String before, String after) {
    return this == PLAIN
        ? "[" + before + "→" + after + "]"
        : removed(before) + (after.isEmpty() ? "" : added(after));
  }
}

package dev.offprint.repair.structure;

import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.List;

/// The lines of a paragraph that all start with `>`, without it.
final class MarkedLines {
  private MarkedLines() {}

  /// The paragraphs that the lines make: those between lines with nothing but the mark, on one line
  /// each.
  static List<List<Inline>> paragraphs(List<Inline> content, String text) {
    return without(content, text, Ends.JOINED);
  }

  /// The same with their line ends, which may be those of paragraphs too.
  static List<List<Inline>> lines(List<Inline> content, String text) {
    return without(content, text, Ends.KEPT);
  }

  private enum Ends {
    JOINED,
    KEPT
  }

  private static List<List<Inline>> without(List<Inline> content, String text, Ends ends) {
    List<Edit> ranges = new ArrayList<>();
    List<List<Edit>> edits = new ArrayList<>();
    int start = 0;
    List<Edit> open = new ArrayList<>();
    int from = -1;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int words = afterMarks(text, start, end);
      if (words == end) {
        close(ranges, edits, from, start - 1, open);
        open = new ArrayList<>();
        from = -1;
      } else if (from < 0) {
        from = words;
      } else {
        open.add(
            switch (ends) {
              case JOINED -> new Edit(start - 1 - from, words - from, " ");
              case KEPT -> new Edit(start - from, words - from, "");
            });
      }
      start = end + 1;
    }
    close(ranges, edits, from, text.length(), open);
    List<List<Inline>> paragraphs = new ArrayList<>();
    List<List<Inline>> slices = Inlines.slices(content, ranges);
    for (int i = 0; i < slices.size(); i++) {
      paragraphs.add(Inlines.edit(slices.get(i), edits.get(i)));
    }
    return paragraphs;
  }

  private static void close(
      List<Edit> ranges, List<List<Edit>> edits, int from, int to, List<Edit> open) {
    if (from >= 0) {
      ranges.add(new Edit(from, to, ""));
      edits.add(open);
    }
  }

  private static int afterMarks(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == '>' || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}

package dev.offprint.report.page;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The source, piece by piece from its start to its end, with line numbers, signs and marks.
final class SourceSide {
  private final Markup out;
  private final String text;
  private final Coverage coverage;
  private final Marks marks;
  private final List<Integer> byStart = new ArrayList<>();
  private int placed;
  private int done;
  private int line;
  private boolean lineStarts = true;

  SourceSide(Markup out, SourceText source, Coverage coverage, Marks marks) {
    this.out = out;
    this.text = source.text();
    this.coverage = coverage;
    this.marks = marks;
    for (int i = 0; i < marks.changes().size(); i++) {
      if (!where(i).isNone()) {
        byStart.add(i);
      }
    }
    byStart.sort(Comparator.comparingInt(i -> where(i).start()));
  }

  private Span where(int change) {
    Change found = marks.change(change);
    return found.where();
  }

  /// How much of the source is written.
  int done() {
    return done;
  }

  /// Writes what stands between [#done] and `end`.
  void writeTo(int end) throws IOException {
    int blankFrom = blankFrom(end);
    while (done < end) {
      Coverage.Segment segment = coverage.segment(coverage.indexAt(done));
      boolean marked = segment.change() >= 0;
      if (marked) {
        marks.openInSource(segment);
      }
      while (placed < byStart.size() && where(byStart.get(placed)).start() <= done) {
        marks.placeInSource(byStart.get(placed++));
      }
      int next = placed < byStart.size() ? where(byStart.get(placed)).start() : end;
      write(Math.min(next, Math.min(end, segment.end())), blankFrom);
      if (marked) {
        marks.close();
      }
    }
  }

  /// Where the line ends begin that the piece ends with.
  private int blankFrom(int end) {
    int from = end;
    while (from > done && (text.charAt(from - 1) == '\n' || text.charAt(from - 1) == '\r')) {
      from--;
    }
    return from;
  }

  private void write(int until, int blankFrom) throws IOException {
    while (done < until) {
      char c = text.charAt(done);
      if (lineStarts) {
        startLine(c);
      }
      boolean pair = c == '\r' && done + 1 < text.length() && text.charAt(done + 1) == '\n';
      int at = done;
      done = pair ? at + 1 : out.character(text, at, until);
      lineStarts = (c == '\n' || c == '\r') && !pair;
      if (lineStarts && at < blankFrom) {
        out.raw("\n");
      }
    }
  }

  /// A line of its own number, but where it is empty.
  private void startLine(char first) throws IOException {
    line++;
    lineStarts = false;
    if (first != '\n' && first != '\r') {
      out.raw("<b data-l=\"" + line + "\"></b>");
    }
  }
}

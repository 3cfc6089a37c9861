package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// One line of an article, whatever paragraph it stands in.
///
/// @param block the index of its paragraph
/// @param from where it begins in the paragraph's text
/// @param position how much text stands before it in the article
/// @param newPage whether a form feed stands between the line before and this one
record PageLine(int block, int from, String text, long position, boolean newPage) {
  int to() {
    return from + text.length();
  }

  /// The lines of all body paragraphs.
  static List<PageLine> of(Article article, Report report) {
    FormFeeds feeds = new FormFeeds(report.source().text(), article.blocks());
    List<PageLine> lines = new ArrayList<>();
    long position = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      boolean newPage = feeds.passed(block.span().start());
      String text = Prose.body(block);
      int from = 0;
      while (text != null && from <= text.length()) {
        int feed = text.indexOf('\n', from);
        int to = feed < 0 ? text.length() : feed;
        lines.add(new PageLine(i, from, text.substring(from, to), position + from, newPage));
        newPage = false;
        from = to + 1;
      }
      position += text == null ? 0 : from + wide(text);
    }
    return lines;
  }

  /// What a text of signs that take two columns says more than one of letters.
  private static int wide(String text) {
    return !text.isEmpty() && Columns.isWide(text.charAt(text.length() / 2)) ? text.length() : 0;
  }

  /// The form feeds of a source, in order.
  private static final class FormFeeds {
    private final String source;
    private final int end;
    private int next;

    /// Those between the first and the last of the blocks, and the ones before the first.
    FormFeeds(String source, List<Block> blocks) {
      this.source = source;
      Span last = blocks.isEmpty() ? Span.NONE : blocks.getLast().span();
      this.end = last.isNone() ? source.length() : Math.min(source.length(), last.end());
      this.next = find(blocks.isEmpty() ? 0 : before(blocks.getFirst().span().start()));
    }

    /// Where the white space before `offset` begins.
    private int before(int offset) {
      int from = Math.clamp(offset, 0, end);
      while (from > 0 && Character.isWhitespace(source.charAt(from - 1))) {
        from--;
      }
      return from;
    }

    private int find(int from) {
      return from < end ? source.indexOf('\f', from, end) : -1;
    }

    /// Whether one stands before `offset` that did not stand before the offset asked for last.
    boolean passed(int offset) {
      boolean passed = false;
      while (next >= 0 && next < offset) {
        passed = true;
        next = find(next + 1);
      }
      return passed;
    }
  }
}

package dev.offprint.report.page;

import dev.offprint.model.Block;
import dev.offprint.model.Wording;
import dev.offprint.report.Change;
import dev.offprint.report.Nouns;
import dev.offprint.report.Receipt;
import dev.offprint.report.page.Rows.Row;
import java.io.IOException;
import java.util.List;

/// The table with the source on the left and the article on the right.
final class Comparison {
  private final Markup out;
  private final Receipt receipt;
  private final Marks marks;
  private final Nouns nouns;
  private final SourceSide source;
  private final ArticleSide article;

  Comparison(Markup out, Receipt receipt, Marks marks, Nouns nouns) {
    this.out = out;
    this.receipt = receipt;
    this.marks = marks;
    this.nouns = nouns;
    int length = receipt.report().source().text().length();
    Coverage coverage = Coverage.of(marks.changes(), length);
    Wording wording = Wording.of(receipt.article().metadata().languageOrUndetermined());
    this.source = new SourceSide(out, receipt.report().source(), coverage, marks);
    this.article = new ArticleSide(out, coverage, marks, new ArticleSide.Words(wording, nouns));
  }

  void write() throws IOException {
    List<Row> rows = Rows.of(receipt.article().blocks(), marks.changes());
    String language = receipt.article().metadata().languageOrUndetermined();
    out.raw("<table class=\"compare\" lang=\"")
        .text(language)
        .raw("\"><thead lang=\"en\"><tr><th scope=\"col\">");
    out.raw("The source</th><th scope=\"col\">The article</th></tr></thead>\n<tbody>\n");
    int length = receipt.report().source().text().length();
    int[] ends = ends(rows, length);
    for (int i = 0; i < rows.size(); i++) {
      write(rows.get(i), ends[i]);
    }
    if (source.done() < length) {
      row(length);
      out.raw("</td></tr>\n");
    }
    out.raw("</tbody></table>\n");
  }

  /// For each row the start of what comes next in the source.
  private static int[] ends(List<Row> rows, int length) {
    int[] ends = new int[rows.size()];
    int end = length;
    for (int i = rows.size() - 1; i >= 0; i--) {
      ends[i] = end;
      int start = rows.get(i).start();
      end = start >= 0 ? Math.min(end, start) : end;
    }
    return ends;
  }

  private void write(Row row, int end) throws IOException {
    row(row.start() < 0 ? source.done() : end);
    Block block = row.block();
    if (block != null) {
      article.writeWithNotes(block);
    } else {
      gone(row.change());
    }
    out.raw("</td></tr>\n");
  }

  private void row(int end) throws IOException {
    out.raw("<tr><td class=\"src\" dir=\"auto\">");
    source.writeTo(Math.max(end, source.done()));
    out.raw("</td><td dir=\"auto\">");
  }

  /// What became of a piece of the source that is in no block.
  private void gone(int index) throws IOException {
    Change change = marks.change(index);
    out.raw("<p class=\"gone\" lang=\"en\">");
    marks.openLabel(index);
    out.text(nouns.count(change.rule(), 1));
    marks.close();
    out.raw(
        switch (change.effect()) {
          case REMOVED -> " left out";
          case METADATA -> " became metadata: ";
          case MENDED, STRUCTURE, ADDED -> " went elsewhere";
        });
    if (change.effect() == Change.Effect.METADATA) {
      out.raw("<bdi>").prose(change.after()).raw("</bdi>");
    }
    out.raw("</p>");
  }
}

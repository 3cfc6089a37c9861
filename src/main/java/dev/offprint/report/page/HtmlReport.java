package dev.offprint.report.page;

import dev.offprint.model.Metadata;
import dev.offprint.report.Finding;
import dev.offprint.report.Nouns;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Receipts as a web page in one file: for each input a summary, what was noticed, the source
/// beside the article, and the list of changes. The page needs no script; the one in it is for
/// comfort.
/// The same receipts give the same bytes.
public final class HtmlReport {
  private final Markup out;
  private final Nouns nouns = Nouns.load();

  private HtmlReport(Markup out) {
    this.out = out;
  }

  /// Writes `receipts` and flushes `out`, which stays open.
  public static void write(List<Receipt> receipts, Writer out) throws IOException {
    new HtmlReport(new Markup(out)).write(receipts);
    out.flush();
  }

  private void write(List<Receipt> receipts) throws IOException {
    out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.raw("<title>What Offprint changed</title>\n<style>\n" + resource("receipt.css"));
    out.raw("</style>\n</head>\n<body>\n<header><h1>What Offprint changed</h1>\n");
    out.raw(resource("legend.html")).raw("</header>\n<main>\n");
    if (receipts.size() > 1) {
      writeContents(receipts);
    }
    for (int i = 0; i < receipts.size(); i++) {
      write(receipts.get(i), i + 1);
    }
    out.raw("</main>\n<script>\n" + resource("receipt.js") + "</script>\n</body>\n</html>\n");
  }

  private void writeContents(List<Receipt> receipts) throws IOException {
    out.raw("<nav aria-label=\"Inputs\"><ol>\n");
    for (int i = 0; i < receipts.size(); i++) {
      out.raw("<li><a href=\"#i" + (i + 1) + "\">");
      out.text(receipts.get(i).report().source().name()).raw("</a></li>\n");
    }
    out.raw("</ol></nav>\n");
  }

  private void write(Receipt receipt, int number) throws IOException {
    Report report = receipt.report();
    out.raw("<section class=\"input\" id=\"i" + number + "\">\n<h2>");
    out.text(report.source().name()).raw("</h2>\n");
    writeSummary(report);
    writeMetadata(receipt.article().metadata());
    writeFindings(report);
    writeUndone(report.undone());
    Marks marks = new Marks(out, number, report);
    out.raw("<h3>Side by side</h3>\n");
    new Comparison(out, receipt, marks, nouns).write();
    out.raw("<h3>Every change</h3>\n");
    if (marks.changes().isEmpty()) {
      out.raw("<p>Nothing was changed.</p>\n");
    }
    new Entries(out, report, marks).write(nouns);
    out.raw("</section>\n");
  }

  private void writeSummary(Report report) throws IOException {
    Summary summary = Summary.of(report);
    out.raw("<ul class=\"summary\">\n");
    for (String line : List.of(summary.mended(), summary.leftOut())) {
      if (!line.isEmpty()) {
        out.raw("<li>").text(line).raw("</li>\n");
      }
    }
    out.raw("<li>Cleaning: ").text(report.policy().level());
    if (report.charset().isPresent()) {
      out.raw("; read as ").text(report.charset().get());
    }
    out.raw("</li>\n</ul>\n");
  }

  private void writeMetadata(Metadata metadata) throws IOException {
    out.raw("<dl>\n");
    row("Title", metadata.title());
    row("By", metadata.authors().isEmpty() ? null : String.join(", ", metadata.authors()));
    row("Source", metadata.publisher());
    row("Address", metadata.url());
    row("Published", metadata.published());
    row("Updated", metadata.modified());
    row("Language", metadata.language());
    row("Rights", metadata.rights());
    out.raw("</dl>\n");
  }

  private void row(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.raw("<dt>" + name + "</dt><dd><bdi>").prose(value.toString()).raw("</bdi></dd>\n");
    }
  }

  private void writeFindings(Report report) throws IOException {
    if (report.findings().isEmpty()) {
      return;
    }
    out.raw("<h3>Noticed</h3>\n<ul class=\"findings\">\n");
    for (Finding finding : report.findings()) {
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      out.raw("<li class=\"" + severity + "\"><strong>" + severity + "</strong> ");
      out.text(finding.messageIn(report.source().name())).raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  private void writeUndone(List<String> undone) throws IOException {
    if (undone.isEmpty()) {
      return;
    }
    out.raw("<h3>Undone</h3>\n<p>Not made, because <code>--restore</code> named them:");
    for (String id : undone) {
      out.raw(" <code>").text(id).raw("</code>");
    }
    out.raw("</p>\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}

package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.extract.html.HtmlExtractor;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.repair.Mender;
import dev.offprint.repair.MendingOptions;
import dev.offprint.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Extracts each page of a folder that has `cases.jsonl` and `html/ID.html.gz`, and writes the
/// text, title, authors and date, for a judge to compare with what is right.
///
/// `ExtractionCases FOLDER OUT`
public final class ExtractionCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExtractionCases() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Mender mender = new Mender(MendingOptions.DEFAULT);
    List<Long> times = new ArrayList<>();
    try (BufferedReader cases = Files.newBufferedReader(folder.resolve("cases.jsonl"));
        Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        JsonNode given = JSON.readTree(line);
        String id = given.get("id").asText();
        SourceText html = SourceText.of(id, page(folder.resolve("html").resolve(id + ".html.gz")));
        long start = System.nanoTime();
        HtmlExtractor.Page page = HtmlExtractor.extract(html, given.get("url").asText());
        Report report = new Report(page.text(), "UTF-8");
        Article article = mender.mend(page.article(), page.surroundings(), report).article();
        times.add(System.nanoTime() - start);
        out.write(output(id, article).toString());
        out.write('\n');
      }
    }
    Collections.sort(times);
    System.out.printf("median %.2f ms a page%n", times.get(times.size() / 2) / 1e6);
  }

  private static String page(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ObjectNode output(String id, Article article) {
    ObjectNode output = JSON.createObjectNode();
    output.put("id", id);
    List<String> lines = new ArrayList<>();
    article.blocks().forEach(block -> add(block, lines));
    output.put("text", String.join("\n\n", lines));
    Metadata metadata = article.metadata();
    output.put("title", metadata.title());
    ArrayNode authors = output.putArray("author");
    metadata.authors().forEach(authors::add);
    LocalDate date = metadata.published() == null ? metadata.modified() : metadata.published();
    output.put("date", date == null ? null : date.toString());
    return output;
  }

  /// The article's running text: no captions, and nothing of Offprint's own.
  private static void add(Block block, List<String> lines) {
    switch (block) {
      case Block.Heading heading -> lines.add(Inlines.text(heading.content()));
      case Block.Paragraph paragraph -> {
        if (paragraph.role() != Block.Paragraph.Role.STANDFIRST) {
          lines.add(Inlines.text(paragraph.content()));
        }
      }
      case Block.Quote quote -> quote.content().forEach(inner -> add(inner, lines));
      case Block.ItemList list ->
          list.items().forEach(item -> item.forEach(inner -> add(inner, lines)));
      case Block.Table table ->
          table.rows().forEach(row -> row.forEach(cell -> lines.add(Inlines.text(cell.content()))));
      case Block.Code code -> lines.add(code.text());
      case Block.Figure _, Block.Break _, Block.Notice _ -> {}
    }
  }
}

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
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Extracts each page of a folder that has `cases.jsonl` and `html/ID.html.gz`, and writes the
/// text, title, authors and date, for a judge to compare with what is right.
///
/// `ExtractionCases FOLDER OUT [ROUNDS]`; with rounds it then reads all pages so often, and tells
// the
/// time of a page in a warm JVM.
public final class ExtractionCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExtractionCases() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Mender mender = new Mender(MendingOptions.DEFAULT);
    List<Double> times = new ArrayList<>();
    List<Given> pages = new ArrayList<>();
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    try (BufferedReader cases = Files.newBufferedReader(folder.resolve("cases.jsonl"));
        Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        JsonNode given = JSON.readTree(line);
        String id = given.get("id").asText();
        SourceText html = SourceText.of(id, page(folder.resolve("html").resolve(id + ".html.gz")));
        Given page = new Given(html, given.get("url").asText());
        if (rounds > 0) {
          pages.add(page);
        }
        long start = System.nanoTime();
        Article article = article(page, mender);
        times.add(since(start));
        out.write(output(id, article).toString());
        out.write('\n');
      }
    }
    System.out.printf("median %.2f ms a page, each read once%n", median(times));
    if (rounds > 0) {
      System.out.printf("median %.2f ms a page, warm%n", warm(pages, mender, rounds));
    }
  }

  /// A page, and where it came from.
  private record Given(SourceText html, String url) {}

  private static Article article(Given page, Mender mender) {
    HtmlExtractor.Page read = HtmlExtractor.extract(page.html(), page.url());
    Report report = new Report(read.text(), "UTF-8");
    return mender.mend(read.article(), read.surroundings(), report).article();
  }

  /// The median over the pages of the median of the later half of the rounds, in milliseconds.
  private static double warm(List<Given> pages, Mender mender, int rounds) {
    List<List<Double>> times = new ArrayList<>();
    pages.forEach(_ -> times.add(new ArrayList<>()));
    int blocks = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < pages.size(); i++) {
        long start = System.nanoTime();
        blocks += article(pages.get(i), mender).blocks().size();
        if (2 * round >= rounds) {
          times.get(i).add(since(start));
        }
      }
    }
    if (blocks == 0) {
      throw new IllegalStateException("no page had an article");
    }
    return median(times.stream().map(ExtractionCases::median).toList());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
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

  private static String row(List<Block.Table.Cell> cells) {
    return String.join(" ", cells.stream().map(cell -> Inlines.text(cell.content())).toList());
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
      case Block.Table table -> table.rows().forEach(row -> lines.add(row(row)));
      case Block.Code code -> lines.add(code.text());
      case Block.Figure _, Block.Break _, Block.Notice _ -> {}
    }
  }
}

package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.repair.Mender;
import dev.offprint.repair.MendingOptions;
import dev.offprint.report.Change;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.source.Origin;
import dev.offprint.source.Raw;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Mends the `input` of each case of a JSON Lines file and writes the blocks as they stand then,
/// and title, author, date and source, for a judge to compare with what is right.
///
/// `RepairCases CASES OUT [ID]`: with an id, the changes of that one case are printed instead.
public final class RepairCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RepairCases() {}

  public static void main(String[] arguments) throws IOException {
    Mender mender = new Mender(MendingOptions.DEFAULT);
    try (BufferedReader cases = Files.newBufferedReader(Path.of(arguments[0]));
        Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        JsonNode given = JSON.readTree(line);
        String id = given.get("id").asText();
        Receipt mended = mend(id, given.get("input").asText(), mender);
        if (arguments.length > 2 && arguments[2].equals(id)) {
          print(mended.report());
        }
        out.write(output(id, mended.article()).toString());
        out.write('\n');
      }
    }
  }

  private static Receipt mend(String id, String text, Mender mender) {
    SourceText source = SourceText.of(id, text);
    Raw raw = new Raw(source, Raw.Kind.TEXT, "UTF-8", Origin.NONE, List.of());
    return mender.mend(Extractor.extract(raw), new Report(source, "UTF-8"));
  }

  private static void print(Report report) {
    for (Change change : report.changes()) {
      System.out.printf(
          "%s %s%n- %s%n+ %s%n",
          change.id(report.source()), change.effect(), change.before(), change.after());
    }
    report.findings().forEach(finding -> System.out.println(finding.message()));
  }

  private static ObjectNode output(String id, Article article) {
    ObjectNode output = JSON.createObjectNode();
    output.put("id", id);
    ArrayNode blocks = output.putArray("blocks");
    article.blocks().forEach(block -> add(block, "p", blocks));
    Metadata metadata = article.metadata();
    output.put("title", metadata.title());
    ArrayNode authors = output.putArray("author");
    metadata.authors().forEach(authors::add);
    output.put("date", metadata.published() == null ? null : metadata.published().toString());
    output.put("source", metadata.publisher() == null ? metadata.url() : metadata.publisher());
    return output;
  }

  private static void add(Block block, String kind, ArrayNode blocks) {
    switch (block) {
      case Block.Heading heading -> add(heading.content(), "heading", blocks);
      case Block.Paragraph paragraph -> add(paragraph.content(), kind, blocks);
      case Block.Quote quote -> quote.content().forEach(inner -> add(inner, "quote", blocks));
      case Block.ItemList list ->
          list.items().forEach(item -> item.forEach(inner -> add(inner, "li", blocks)));
      case Block.Table table ->
          table.rows().forEach(row -> row.forEach(cell -> add(cell.content(), "cell", blocks)));
      case Block.Code code -> add(List.of(Inline.Text.of(code.text())), "code", blocks);
      case Block.Figure figure -> {
        List<Inline> words = Inlines.join(figure.caption(), " ", figure.credit());
        add(words, "caption", blocks);
      }
      case Block.Break _, Block.Notice _ -> {}
    }
  }

  private static void add(List<Inline> content, String kind, ArrayNode blocks) {
    ObjectNode block = blocks.addObject();
    block.put("type", kind);
    block.put("text", Inlines.text(content));
  }
}

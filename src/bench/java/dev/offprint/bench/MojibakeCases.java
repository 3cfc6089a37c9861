package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.repair.Rules;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Mends the characters of cases in the form of ftfy's tests (`original`, `fixed`, `expect`) and
/// prints, for each file of a folder, how many come out right.
///
/// Quotation marks count as equal, curly or straight: which a text wants is typography's business.
/// So do a no-break space and a space, and control characters are not compared.
///
/// `MojibakeCases FOLDER [--failures]`
public final class MojibakeCases {
  private static final Set<String> CHARACTERS = Set.of("entities", "mojibake", "forms");
  private static final ObjectMapper JSON = new ObjectMapper();

  private MojibakeCases() {}

  public static void main(String[] arguments) throws IOException {
    boolean failures = arguments.length > 1 && arguments[1].equals("--failures");
    System.out.println("| cases | right | of those expected | all |\n|---|---:|---:|---:|");
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        count(file, failures);
      }
    }
  }

  private static void count(Path file, boolean failures) throws IOException {
    int right = 0;
    int expected = 0;
    int all = 0;
    for (JsonNode one : JSON.readTree(Files.readString(file))) {
      String mended = mended(one.get("original").asText());
      boolean isRight = folded(mended).equals(folded(one.get("fixed").asText()));
      right += isRight ? 1 : 0;
      expected += one.get("expect").asText().equals("pass") ? 1 : 0;
      all++;
      if (failures && !isRight) {
        System.out.printf(
            "%s%n  %s%n  %s%n  %s%n",
            one.get("label").asText(), one.get("original").asText(), mended, one.get("fixed"));
      }
    }
    System.out.printf("| %s | %d | %d | %d |%n", file.getFileName(), right, expected, all);
  }

  private static String mended(String text) {
    Span whole = new Span(0, text.length());
    Paragraph paragraph = Paragraph.of(List.of(new Inline.Text(text, whole)), whole);
    Article article = new Article(Metadata.EMPTY, List.of(paragraph));
    List<Rule> rules = Rules.all().stream().filter(r -> CHARACTERS.contains(r.id())).toList();
    Report report = new Report(SourceText.of("case", text));
    Article mended = Rules.mend(rules, article, report);
    return mended.blocks().isEmpty()
        ? ""
        : Inlines.text(((Paragraph) mended.blocks().get(0)).content());
  }

  private static String folded(String text) {
    return text.replaceAll("[\\p{Cc}]", "")
        .replaceAll("[‘’‚‛]", "'")
        .replaceAll("[“”„]", "\"")
        .replace('\u00a0', ' ')
        .strip();
  }
}

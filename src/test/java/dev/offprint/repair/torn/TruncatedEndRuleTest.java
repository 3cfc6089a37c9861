package dev.offprint.repair.torn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines;
import dev.offprint.model.SourceText;
import dev.offprint.repair.Cleaning;
import dev.offprint.repair.Mender;
import dev.offprint.repair.MendingOptions;
import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.source.Origin;
import dev.offprint.source.Raw;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncatedEndRuleTest {
  private static final String DOUBTFUL =
      """
      The mill at Orlow

      The mill has turned since Monday, and people come from far to see it.

      Nobody had believed that the wheel would bear the water once more.

      The miller looked at the river for a long time, then he turned to the people on the bridge and sp
      """;

  @ParameterizedTest
  @CsvSource({"NORMAL, DOUBTFUL_END, sp, 3", "STRICT, BREAKS_OFF, sp […], 4"})
  void oneLongSentenceWithoutAnEndIsMarkedWhereDoubtfulThingsAre(
      Cleaning cleaning, Finding.Kind kind, String end, int blocks) {
    Receipt receipt = mended(cleaning);
    List<Block> all = receipt.article().blocks();
    String last = Inlines.text(((Block.Paragraph) all.get(2)).content());
    assertEquals(blocks, all.size());
    assertEquals(end, last.substring(last.indexOf(" sp") + 1));
    assertEquals(List.of(kind), receipt.report().findings().stream().map(Finding::kind).toList());
  }

  private static Receipt mended(Cleaning cleaning) {
    SourceText source = SourceText.of("mill.txt", DOUBTFUL);
    Article article =
        Extractor.extract(new Raw(source, Raw.Kind.TEXT, "UTF-8", Origin.NONE, List.of()));
    MendingOptions options =
        new MendingOptions(
            cleaning, Set.of(), Set.of(), List.of(), List.of(), MendingOptions.BUDGET);
    return new Mender(options).mend(article, new Report(source, "UTF-8"));
  }
}

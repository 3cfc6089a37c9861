package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was mended is whole: written out as plain text and mended again, it loses no word, and
/// nothing more is joined or parted. What stands on the same lines may be recognised better then:
/// a table among lines that all stood in one paragraph.
class MendingTwiceTest {
  @ParameterizedTest
  @EnumSource(RoundTripDamage.class)
  void mendedArticlesAreWhole(RoundTripDamage damage) {
    List<String> changed = new ArrayList<>();
    for (RoundTripArticle article : RoundTripArticle.all()) {
      if (damage.happensTo(article)) {
        Article once = mend(damage.to(article).text(), article);
        Article twice = mend(plain(once), article);
        if (!units(once).equals(units(twice))) {
          changed.add(article.name());
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  private static Article mend(String text, RoundTripArticle article) {
    Sample sample = Sample.of(article.name(), text);
    Mender mender = new Mender(MendingOptions.DEFAULT);
    return mender.mend(sample.article(), sample.report()).article();
  }

  private static String plain(Article article) {
    String body =
        article.blocks().stream().map(MendingTwiceTest::plain).collect(Collectors.joining("\n\n"));
    return article.metadata().title() + "\n\n" + body + "\n";
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Heading heading -> Inlines.text(heading.content());
      case Block.Paragraph paragraph -> Inlines.text(paragraph.content());
      case Block.Quote quote ->
          quote.content().stream().map(MendingTwiceTest::plain).collect(Collectors.joining("\n\n"));
      case Block.ItemList list -> plain(list);
      case Block.Table table ->
          table.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> Inlines.text(cell.content()))
                          .collect(Collectors.joining("\t")))
              .collect(Collectors.joining("\n"));
      case Block.Code code -> "```\n" + code.text() + "\n```";
      case Block.Figure figure ->
          Inlines.text(Inlines.join(figure.caption(), " ", figure.credit()));
      case Block.Break _ -> "* * *";
      case Block.Notice _ -> "";
    };
  }

  private static String plain(Block.ItemList list) {
    List<String> items = new ArrayList<>();
    for (List<Block> item : list.items()) {
      String mark = list.isNumbered() ? list.start() + items.size() + ". " : "• ";
      items.add(mark + item.stream().map(MendingTwiceTest::plain).collect(Collectors.joining(" ")));
    }
    return String.join("\n", items);
  }

  /// The texts of the blocks, and those of the items of lists.
  private static List<String> units(Article article) {
    List<String> units = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (String line : plain(block).split("\n", -1)) {
        if (!line.isBlank()) {
          units.add(line.strip().replaceAll("\\s+", " "));
        }
      }
    }
    return units;
  }
}

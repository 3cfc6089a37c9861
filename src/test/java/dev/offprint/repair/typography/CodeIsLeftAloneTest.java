package dev.offprint.repair.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.ArticleDump;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeIsLeftAloneTest {
  @Test
  void quotesAroundCodeAreSetAndThoseInItAreNot() {
    List<Inline> content =
        List.of(Text.of("He typed \""), new Code(text("say \"--\" ...")), Text.of("\" twice."));
    assertEquals(
        "p: He typed “<code>say \"--\" ...</code>” twice.\n",
        set(Paragraph.of(content, Span.NONE)));
  }

  @Test
  void blocksOfCodeStayAsTheyAre() {
    assertEquals(
        "code:\n  print(\"a\" -- 'b')\n",
        set(new Block.Code(null, "print(\"a\" -- 'b')", Span.NONE)));
  }

  @Test
  void tablesAndCaptionsAreSet() {
    Cell cell = Cell.of(text("\"a\""), Align.START);
    assertEquals(
        "table: “c”\n  |< “a”\n",
        set(new Table(text("\"c\""), 0, List.of(List.of(cell)), Span.NONE)));
    assertEquals(
        "figure: “c”\n  credit: J.’s\n",
        set(Block.Figure.of(text("\"c\""), text("J.'s"), Span.NONE)));
  }

  private static String set(Block block) {
    Metadata metadata = new Metadata.Builder().language("en").build();
    Article set =
        new TypographyRule()
            .apply(new Article(metadata, List.of(block)), new Report(SourceText.of("test", "")));
    return ArticleDump.of(set.withMetadata(Metadata.EMPTY));
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}

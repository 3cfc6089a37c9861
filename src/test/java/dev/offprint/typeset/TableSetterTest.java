package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.font.Faces;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Book;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.style.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableSetterTest {
  private static final Faces FACES = new Faces();
  private static final String PAGE =
      "@page { size: 300pt 400pt; margin: 50pt; @top-left { content: none }"
          + " @bottom-left { content: none } @bottom-right { content: none } }";

  @Test
  void nothingRunsPastTheMeasureHoweverManyColumnsThereAre() {
    for (int columns = 1; columns <= 14; columns++) {
      List<Cell> row = Collections.nCopies(columns, cell("Responsibilities 12,345"));
      for (Mark.Glyphs glyphs : glyphs(table(1, List.of(row, row)))) {
        float end = glyphs.x() + glyphs.run().width() * glyphs.look().size() / 1000;
        boolean onlyASpace = glyphs.run().text().isBlank();
        float space = glyphs.run().text().endsWith(" ") ? 3 : 0;
        assertTrue(onlyASpace || end - space <= 250.1f, columns + ": " + glyphs.run().text());
      }
    }
  }

  @Test
  void typeGetsSmallerWhereWordsWouldNotFit() {
    List<Cell> few = Collections.nCopies(2, cell("Responsibilities"));
    List<Cell> many = Collections.nCopies(4, cell("Responsibilities"));
    assertEquals(9, size(table(0, List.of(few))), 0.01f);
    assertTrue(size(table(0, List.of(many))) < 8, "" + size(table(0, List.of(many))));
    assertTrue(size(table(0, List.of(Collections.nCopies(30, cell("Word"))))) >= 6.4f);
  }

  @Test
  void aRowStaysOnOnePageAndTheHeadIsOnEach() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(cell("No."), cell("Why")));
    for (int i = 0; i < 60; i++) {
      rows.add(List.of(cell("n" + i), cell("Line one of it and\u00A0more ".repeat(4) + "w" + i)));
    }
    List<Page> pages = set(new Table(List.of(), 1, rows, Span.NONE)).pages();
    assertTrue(pages.size() > 3, pages.size() + " pages");
    for (Page page : pages) {
      String text = text(page);
      assertTrue(text.contains("No."), text);
      for (int i = 0; i < 60; i++) {
        assertEquals(text.contains("n" + i + " "), text.contains("w" + i + " "), text);
      }
    }
  }

  @Test
  void aRowThatNoPageHoldsIsCutBetweenLines() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      words.append("w").append(i).append(' ');
    }
    Cell spanning = new Cell(List.of(Text.of(words.toString())), Align.START, 1, 2);
    Table table =
        new Table(
            List.of(),
            1,
            List.of(
                List.of(cell("A"), cell("B")),
                List.of(spanning, cell("beside")),
                List.of(cell("under"))),
            Span.NONE);
    StringBuilder all = new StringBuilder();
    for (Page page : set(table).pages()) {
      for (Mark.Glyphs glyphs : glyphs(page)) {
        assertTrue(glyphs.y() > 50 && glyphs.y() < 350, glyphs.run().text() + " " + glyphs.y());
        all.append(glyphs.tag() == Tag.ARTIFACT ? "" : glyphs.run().text() + " ");
      }
    }
    String text = all.toString().replaceAll("\\s+", " ");
    for (String word : (words + "beside under").split(" ")) {
      assertTrue(text.contains(word + " "), word);
    }
  }

  @Test
  void rulesStandAboveAndBelowAndUnderTheHead() {
    List<Cell> row = List.of(cell("A"), cell("B"));
    List<Mark.Rule> rules = new ArrayList<>();
    for (Mark mark : set(table(1, List.of(row, row, row))).pages().get(0).marks()) {
      if (mark instanceof Mark.Rule rule) {
        rules.add(rule);
      }
    }
    List<Float> heights = rules.stream().map(Mark.Rule::height).toList();
    assertEquals(List.of(0.8f, 0.5f, 0.8f), heights.subList(heights.size() - 3, heights.size()));
  }

  @Test
  void everyBorderOfAUsersSheetIsDrawn() {
    Theme theme = theme("td { border: 1pt solid }");
    long rules =
        set(table(0, List.of(List.of(cell("A"), cell("B")))), theme).pages().get(0).marks().stream()
            .filter(
                mark -> mark instanceof Mark.Rule rule && (rule.width() == 1 || rule.height() == 1))
            .count();
    assertEquals(8, rules);
  }

  @Test
  void aHiddenTableIsNotThere() {
    Theme theme = theme("table { display: none }");
    assertEquals("", text(set(table(0, List.of(List.of(cell("A")))), theme).pages().get(0)));
  }

  @Test
  void codeIsWrappedInsideTheMeasureAndNothingIsLost() {
    String line = "    call(" + "argument, ".repeat(30) + "x".repeat(300) + ");\tend";
    Block code = new Block.Code(null, line, Span.NONE);
    StringBuilder words = new StringBuilder();
    for (Page page : set(code).pages()) {
      for (Mark.Glyphs glyphs : glyphs(page)) {
        float end = glyphs.x() + glyphs.run().width() * glyphs.look().size() / 1000;
        assertTrue(end <= 250 + glyphs.look().size(), glyphs.run().text() + " " + end);
        words.append(glyphs.tag() == Tag.ARTIFACT ? "" : glyphs.run().text());
      }
    }
    assertEquals(CodeSetter.expanded(line) + " ", words.toString());
  }

  @Test
  void tabsReachTheNextStop() {
    assertEquals("a   b   c", CodeSetter.expanded("a\tb\tc"));
    assertEquals("    abcd    e", CodeSetter.expanded("\tabcd\te"));
  }

  private static float size(Table table) {
    return glyphs(table).get(0).look().size();
  }

  private static List<Mark.Glyphs> glyphs(Block block) {
    List<Mark.Glyphs> all = new ArrayList<>();
    set(block).pages().forEach(page -> all.addAll(glyphs(page)));
    return all;
  }

  private static List<Mark.Glyphs> glyphs(Page page) {
    List<Mark.Glyphs> found = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Glyphs glyphs) {
        found.add(glyphs);
      }
    }
    return found;
  }

  private static String text(Page page) {
    StringBuilder text = new StringBuilder();
    glyphs(page).forEach(glyphs -> text.append(glyphs.run().text().strip()).append(' '));
    return text.toString();
  }

  private static Pages set(Block block) {
    return set(block, theme(""));
  }

  private static Theme theme(String css) {
    return Theme.forPrint(
        Paper.A4, List.of(new StyleSheet("user.css", PAGE + " h1 { display: none } " + css)));
  }

  private static Pages set(Block block, Theme theme) {
    Metadata metadata = new Metadata.Builder().title("T").language("en").build();
    Book book = Book.of(new Article(metadata, List.of(block)));
    return Typesetter.set(book, new Typesetter.Options(theme, FACES, Typesetter.Contents.NEVER));
  }

  private static Table table(int headRows, List<List<Cell>> rows) {
    return new Table(List.of(), headRows, rows, Span.NONE);
  }

  private static Cell cell(String words) {
    return Cell.of(List.of(Text.of(words)), Align.START);
  }
}

package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.PageStyle.MarginBox;
import dev.offprint.style.PageStyle.Piece;
import dev.offprint.style.PageStyle.Side;
import dev.offprint.style.Style.Edges;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PagesTest {
  private static PageStyle page(String css, Side side) {
    return Sheets.theme(css).page(side);
  }

  private static MarginBox box(PageStyle page, Box box) {
    return Objects.requireNonNull(page.boxes().get(box));
  }

  @Test
  void thePaperThatWasChosenIsTheDefault() {
    for (Paper paper : Paper.values()) {
      PageStyle page = Theme.forPrint(paper, List.of()).page(Side.LEFT);
      assertEquals(paper.width(), page.width());
      assertEquals(paper.height(), page.height());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A4, 595.276, 841.89",
    "A5, 419.528, 595.276",
    "letter, 612, 792",
    "Letter landscape, 792, 612",
    "a5 portrait, 419.528, 595.276",
    "10in, 720, 720",
    "10cm 20cm, 283.465, 566.929"
  })
  void aSizeIsRead(String css, float width, float height) {
    PageStyle page = page("@page { size: " + css + "; margin: 0 }", Side.RIGHT);
    assertEquals(width, page.width(), 1e-2);
    assertEquals(height, page.height(), 1e-2);
  }

  @Test
  void theSidesHaveTheirOwnMargins() {
    String css =
        "@page { margin: 72pt 1in 1in } @page :left { margin-left: 50pt }"
            + "@page :right { margin-left: 60pt } @page :FIRST { margin-left: 70pt }";
    assertEquals(new Edges(72, 72, 72, 50), page(css, Side.LEFT).margin());
    assertEquals(new Edges(72, 72, 72, 60), page(css, Side.RIGHT).margin());
    assertEquals(new Edges(72, 72, 72, 70), page(css, Side.FIRST).margin());
  }

  @Test
  void theFirstPageIsARightOne() {
    assertEquals(9, page("@page :right { margin-top: 9pt }", Side.FIRST).margin().top());
  }

  @Test
  void aPercentageIsOfTheSheet() {
    Edges margin = page("@page { size: 400pt 600pt; margin: 10% 20% }", Side.LEFT).margin();
    assertEquals(new Edges(60, 80, 60, 80), margin);
  }

  @Test
  void marginsThatLeaveNoRoomAreLeftOutWithAWarning() {
    Theme theme = Sheets.theme("p { margin: 0 }\n@page { margin: 300pt }");
    assertEquals(Theme.forPrint(Paper.A4, List.of()).page(Side.LEFT), theme.page(Side.LEFT));
    assertEquals(
        List.of(
            "my.css:2: “a size and margins that leave no room for text” is no value that “@page”"
                + " can have here; it was left out"),
        Sheets.messages(theme.findings()));
  }

  @Test
  void aMarginBoxHasItsContent() {
    String css =
        "@page { @top-center { content: \"Page\\20 \" counter(page) '/' counter(pages)"
            + " string(title) string(source) string(heading) } }";
    assertEquals(
        List.of(
            new Piece.Literal("Page "),
            new Piece.PageNumber(),
            new Piece.Literal("/"),
            new Piece.PageCount(),
            new Piece.Running(Piece.Name.TITLE),
            new Piece.Running(Piece.Name.SOURCE),
            new Piece.Running(Piece.Name.HEADING)),
        box(page(css, Side.LEFT), Box.TOP_CENTER).content());
  }

  @Test
  void aMarginBoxInheritsFromTheRootAndAlignsWithItsPlace() {
    String css =
        "html { color: #112233; font-size: 9pt } @page { @bottom-center { content: 'x' }"
            + " @top-right { content: 'y'; font-size: 2em; text-align: left; padding: 1pt } }";
    PageStyle page = page(css, Side.LEFT);
    Style bottom = box(page, Box.BOTTOM_CENTER).style();
    assertEquals(0x112233, bottom.color());
    assertEquals(9, bottom.fontSize());
    assertEquals(Style.TextAlign.CENTER, bottom.textAlign());
    Style top = box(page, Box.TOP_RIGHT).style();
    assertEquals(18, top.fontSize());
    assertEquals(Style.TextAlign.START, top.textAlign());
    assertEquals(new Edges(1, 1, 1, 1), top.padding());
  }

  @Test
  void noneEmptiesAMarginBox() {
    String css = "@page { @bottom-left { content: none } @bottom-right { content: normal } }";
    assertEquals(Set.of(Box.TOP_LEFT), page(css, Side.LEFT).boxes().keySet());
    assertEquals(Set.of(), page(css, Side.FIRST).boxes().keySet());
  }

  @Test
  void aPageSelectorThatIsNotSupportedIsAWarning() {
    assertEquals(
        List.of(
            "my.css:2: the selector “@page wide:first” is not supported and its rule was left"
                + " out"),
        Sheets.messages("\n@page wide:first { margin: 0 }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size: A9 | A9 | size",
        "size: 10em | 10em | size",
        "size: 1pt | 1pt | size",
        "size: A4 sideways | A4 sideways | size",
        "margin: -1pt | -1pt | margin",
        "@top-left { content: foo } | foo | content",
        "@top-left { content: foo \"x\" } | foo \"x\" | content",
        "@top-left { content: counter(chapter) } | counter(chapter) | content",
        "@top-left { content: string(author) } | string(author) | content"
      })
  void aValueThatPagesCannotHaveIsAWarning(String css, String value, String property) {
    assertEquals(
        List.of(
            "my.css:2: “%s” is no value that “%s” can have here; it was left out"
                .formatted(value, property)),
        Sheets.messages("@page {\n" + css + " }"));
  }

  @Test
  void whatCannotBeReadInAPageCostsOnlyItself() {
    Theme theme =
        Sheets.theme(
            "@page {\n margin: 1in;\n m@rgin: 0;\n @bottom-left { content; color: red } }");
    assertEquals(72, theme.page(Side.LEFT).margin().top());
    assertEquals(0xFF0000, box(theme.page(Side.LEFT), Box.BOTTOM_LEFT).style().color());
    assertEquals(
        List.of(
            "my.css:3: CSS that cannot be read: m@rgin: 0",
            "my.css:4: CSS that cannot be read: content"),
        Sheets.messages(theme.findings()));
  }
}

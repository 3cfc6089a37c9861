package dev.offprint.extract.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of Markdown.
class MarkdownExtractorTest {
  private static MarkdownExtractor.Document extract(String markdown) {
    return MarkdownExtractor.extract(SourceText.of("a.md", markdown), "");
  }

  private static List<Block> blocks(String markdown) {
    return extract(markdown).article().blocks();
  }

  /// The blocks, each as one line.
  private static List<String> lines(String markdown) {
    List<String> lines = new ArrayList<>();
    blocks(markdown).forEach(block -> lines.add(line(block)));
    return lines;
  }

  private static String line(Block block) {
    return switch (block) {
      case Heading heading -> "h" + heading.level() + " " + Inlines.text(heading.content());
      case Paragraph paragraph -> "p " + Inlines.text(paragraph.content());
      case Quote quote -> "quote " + quote.content().stream().map(b -> line(b)).toList();
      case ItemList list ->
          "list "
              + list.start()
              + " "
              + list.items().stream().map(i -> i.stream().map(b -> line(b)).toList()).toList();
      case Table table ->
          "table "
              + table.headRows()
              + " "
              + table.rows().stream()
                  .map(r -> r.stream().map(c -> Inlines.text(c.content()) + c.align()).toList())
                  .toList();
      case Code code -> "code " + code.language() + " " + code.text();
      case Figure figure ->
          "figure "
              + figure.pictures().get(0).sources()
              + figure.pictures().get(0).alternative()
              + " "
              + Inlines.text(figure.caption());
      case Block.Break _ -> "break";
      case Block.Notice _ -> "notice";
    };
  }

  @Test
  void blocksAreWhatTheirMarksSay() {
    assertEquals(
        List.of(
            "h1 The boats",
            "p The ferry leaves at six and comes back.",
            "quote [p Nobody takes it.]",
            "list -1 [[p eels], [p nets, list 3 [[p one], [p two]]]]",
            "code java int tide = 7;\nint ebb;",
            "break",
            "h2 Deeper",
            "code null plain"),
        lines(
                """
            ## The boats

            The ferry leaves at six
            and comes back.

            > Nobody takes it.

            - eels
            - nets

              3. one
              4. two

            ```java title=x
            int tide = 7;
            int ebb;
            ```

            ***

            ## Boats

                plain
            """
                    .replace("## The boats", "# The boats")
                    .replace("## Boats", "## Deeper")
                    .replaceFirst("^", "# Two\n\n")
                    .replaceFirst("# Two\n\n", "")
                    .concat("\n# Another\n"))
            .subList(0, 8));
  }

  @Test
  void tablesHaveTheirHeadAndTheirSides() {
    assertEquals(
        List.of("table 1 [[BoatSTART, TideEND], [EelSTART, 7END], [Net | longSTART, 12END]]"),
        lines("| Boat | Tide |\n|:-----|-----:|\n| Eel | 7 |\n| Net \\| long | 12 |\n"));
  }

  @Test
  void theOnlyHeadingOfTheFirstLevelIsTheTitle() {
    MarkdownExtractor.Document document =
        extract("# The last ferry\n\nIt leaves.\n\n## The bell\n\nIt rings.\n");
    assertEquals("The last ferry", document.article().metadata().title());
    assertEquals(List.of(new Span(0, 16)), List.copyOf(document.surroundings().around().keySet()));
    assertEquals("h1 The bell", line(document.article().blocks().get(2)));
  }

  @Test
  void oneOfSeveralHeadingsOfTheFirstLevelIsNoTitle() {
    MarkdownExtractor.Document document = extract("# The ferry\n\nA.\n\n# The bell\n\nB.\n");
    assertEquals(null, document.article().metadata().title());
    assertEquals(4, document.article().blocks().size());
  }

  @Test
  void frontMatterIsMetadata() {
    Metadata metadata =
        extract(
                """
                ---
                title: "The last ferry"
                author: Nora Berg, Tom Vale
                date: 2024-03-02T08:00:00Z
                lang: en_GB
                canonical_url: https://example.org/ferry
                tags:
                  - ferries
                  - bells
                description: 'A boat, and who takes it.'
                ---
                # The last ferry

                It leaves.
                """)
            .article()
            .metadata();
    assertEquals("The last ferry", metadata.title());
    assertEquals(List.of("Nora Berg", "Tom Vale"), metadata.authors());
    assertEquals(LocalDate.of(2024, 3, 2), metadata.published());
    assertEquals("en-GB", metadata.language());
    assertEquals("https://example.org/ferry", metadata.url());
    assertEquals(List.of("ferries", "bells"), metadata.subjects());
    assertEquals("A boat, and who takes it.", metadata.description());
  }

  @Test
  void aLineOfDashesAboveTextIsNoFrontMatter() {
    assertEquals(List.of("break", "p It leaves.", "break"), lines("---\n\nIt leaves.\n\n---\n"));
  }

  @Test
  void runningTextKeepsItsStylesAndPlaces() {
    Paragraph line =
        (Paragraph)
            blocks("A *b* **c** `d` [e](https://example.org/e) [f](../f) &amp; \\* <b>g</b>\n")
                .get(0);
    List<Inline> inlines = line.content();
    assertEquals("A b c d e f & * g", Inlines.text(inlines));
    assertTrue(
        inlines.contains(new Inline.Emphasis(List.of(new Inline.Text("b", new Span(3, 4))))));
    assertTrue(inlines.contains(new Inline.Strong(List.of(new Inline.Text("c", new Span(8, 9))))));
    assertTrue(inlines.contains(new Inline.Code(List.of(new Inline.Text("d", new Span(13, 14))))));
    assertTrue(
        inlines.contains(
            new Inline.Link(
                "https://example.org/e", List.of(new Inline.Text("e", new Span(17, 18))))));
    assertTrue(inlines.stream().filter(Inline.Link.class::isInstance).count() == 1);
  }

  @Test
  void notesStandAtTheirMarks() {
    List<Block> blocks =
        blocks("The bell[^b] rings, and again[^b].\n\n[^b]: Cast in *1802*.\n\n[^x]: Lost.\n");
    List<Inline> content = ((Paragraph) blocks.get(0)).content();
    Inline.Note note = (Inline.Note) content.get(1);
    assertEquals("p Cast in 1802.", line(note.content().get(0)));
    assertEquals("p Lost.", line(blocks.get(1)));
  }

  @Test
  void aPictureAloneIsAFigure() {
    assertEquals(
        List.of("figure [bell.png]The bell of Carrow At low tide", "p See the bell there."),
        lines(
            "![The bell of Carrow](bell.png \"At low tide\")\n\nSee ![the bell](b.png) there.\n"));
  }

  @Test
  void htmlHasItsWordsLeft() {
    assertEquals(
        List.of("p Low tide, & high.", "p Then it rings."),
        lines(
            "<div class=x>\nLow <b>tide</b>, &amp; high.<script>x()</script>\n</div>\n\nThen it rings.\n"));
  }

  @Test
  void tasksHaveTheirBoxes() {
    assertEquals(
        List.of("list " + ItemList.OWN_MARKS + " [[p ☑ mend the net], [p ☐ ring the bell]]"),
        lines("- [x] mend the net\n- [ ] ring the bell\n"));
  }

  /// What no letter or digit of may be lost.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\nb *c\n\n> d\n> - e\n>   f\n\n1. g\n\n```\nh\n",
        "a\n===\n\nb\n---\nc\n\n| d |\n|---|\n| e | f |\n",
        "[a][b] ![c][d] [e]\n\n<!-- f -->\n<p>g</p>\n",
        "a[^1] b[^2]\n\n[^1]: c\n\n    d\n",
        "*a **b `c* d** e`\n\n- f\n\n\n      g\n"
      })
  void everyWordIsInTheArticleOrAMark(String markdown) {
    StringBuilder words = new StringBuilder();
    collect(blocks(markdown), words);
    String comments = markdown.replaceAll("<!--.*?-->", "").replaceAll("<[^>]*>", "");
    for (char c : comments.toCharArray()) {
      if (Character.isLetter(c)) {
        assertTrue(words.indexOf(String.valueOf(c)) >= 0, c + " in " + words);
      }
    }
  }

  private static void collect(List<Block> blocks, StringBuilder words) {
    for (Block block : blocks) {
      words.append(line(block));
      if (block instanceof Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
          if (inline instanceof Inline.Note note) {
            collect(note.content(), words);
          }
        }
      }
    }
  }

  @Test
  void whatNobodyWritesEnds() {
    List<String> hostile =
        List.of(
            ">".repeat(100_000) + " a",
            "- ".repeat(50_000) + "a",
            "*".repeat(50_000) + "a" + "*".repeat(50_000),
            "[".repeat(50_000) + "a" + "](b)".repeat(50_000),
            "`".repeat(99_999) + "a",
            "![".repeat(50_000),
            "|a".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n",
            "[^a]: [^a]\n\nx[^a]");
    for (String markdown : hostile) {
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> blocks(markdown));
    }
  }
}

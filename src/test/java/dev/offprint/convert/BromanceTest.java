package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Book;
import dev.offprint.report.Change;
import dev.offprint.source.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The article that Offprint was written for: everything that is broken in it is mended, in both
/// formats alike.
class BromanceTest {
  private static final Path SEED = Path.of("seeds", "trump-putin-bromance.txt");
  private static final Draft DRAFT = draft();

  private static Draft draft() {
    try {
      return new Press().draft(SEED);
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }

  /// The article as a reader meets it, by what each part is.
  private record Reading(
      List<String> titles,
      List<String> standfirsts,
      List<String> headings,
      List<String> body,
      List<String> notices,
      List<String> attributions) {
    String everything() {
      List<String> all = new ArrayList<>(titles);
      List.of(standfirsts, headings, body, notices, attributions).forEach(all::addAll);
      return String.join("\n", all);
    }
  }

  /// Both formats, each read by means that know nothing of how it was written.
  private enum In {
    PDF {
      @Override
      Reading read() throws IOException {
        return ofTags(PdfTree.of(new Press().pdf(Book.of(DRAFT.article()), Press.PLAIN)));
      }
    },
    EPUB {
      @Override
      Reading read() throws IOException {
        byte[] epub = new Press().epub(Book.of(DRAFT.article()), Press.PLAIN);
        return ofPage(Jsoup.parse(Press.articlePage(epub), Parser.xmlParser()));
      }
    };

    abstract Reading read() throws IOException;
  }

  /// Reads the tags: the roles tell headings, and paragraphs are told by their place.
  private static Reading ofTags(PdfTree.Node root) {
    List<String> titles = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    for (PdfTree.Node node : root.all()) {
      String text = node.wholeText().replace("\u00AD", "").strip();
      switch (node.role()) {
        case "H1" -> titles.add(text);
        case "H2" -> headings.add(text);
        case "P" -> paragraphs.add(text);
        default -> {}
      }
    }
    int count = paragraphs.size();
    assertEquals("AAJTAK", paragraphs.get(0));
    return new Reading(
        titles,
        paragraphs.subList(1, 2),
        headings,
        paragraphs.subList(2, count - 2),
        paragraphs.subList(count - 2, count - 1),
        paragraphs.subList(count - 1, count));
  }

  private static Reading ofPage(Document page) {
    return new Reading(
        texts(page, "h1"),
        texts(page, "p.standfirst"),
        texts(page, "h2"),
        texts(page, "article > p"),
        texts(page, "aside.notice p"),
        texts(page, "footer.attribution p"));
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).stream().map(Element::wholeText).toList();
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void hasEachPartAsOftenAsTheSourceHasIt(In format) throws IOException {
    Reading reading = format.read();
    assertEquals(1, reading.titles().size());
    assertEquals(1, reading.standfirsts().size());
    assertEquals(3, reading.headings().size());
    assertEquals(15, reading.body().size(), () -> String.join("\n", reading.body()));
    assertEquals(1, reading.notices().size());
    assertEquals(1, reading.attributions().size());
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void setsTheTitleWithTypographicQuotes(In format) throws IOException {
    assertEquals(
        List.of("Will Trump-Putin’s ‘Bromance’ Shift Global Power Balance?"),
        format.read().titles());
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void setsTheStandfirstAsOneParagraph(In format) throws IOException {
    String standfirst = format.read().standfirsts().get(0);
    assertTrue(
        standfirst.startsWith(
            "The ‘bromance’ between the world’s two powerful heads of state, Trump and Putin, is"),
        standfirst);
    assertTrue(standfirst.endsWith("or is it influenced by current political realities?"));
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void leavesOutTheCutOffCopyOfTheStandfirst(In format) throws IOException {
    List<String> starts =
        format.read().body().stream().filter(text -> text.startsWith("The ‘bromance’")).toList();
    assertEquals(List.of(), starts);
    assertEquals(List.of("The 'bromance' betwe"), removedBy("truncated-copy"));
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void setsTheSourceAsAnAttribution(In format) throws IOException {
    Reading reading = format.read();
    assertEquals(List.of("Source: aajtak"), reading.attributions());
    assertEquals(List.of(), reading.body().stream().filter(t -> t.startsWith("Source")).toList());
    assertEquals("aajtak", DRAFT.article().metadata().publisher());
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void setsTheSectionHeadings(In format) throws IOException {
    assertEquals(
        List.of(
            "The ‘Bromance’ of Trump and Putin and Biden’s ‘Killer’ Label",
            "An Anti-America Bloc and Trump’s Concern",
            "The Shadow of the Cold War and Future Prospects"),
        format.read().headings());
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void joinsTheParagraphsThatLinksTore(In format) throws IOException {
    List<String> body = format.read().body();
    assertTrue(
        body.get(6)
            .startsWith(
                "We asked Foreign Affairs Expert and author of the book ‘Trumpotopia’, Robinder"
                    + " Sachdev, this very question. He noted, “The primary reason"),
        body.get(6));
    assertTrue(body.get(6).endsWith("reconcile with Western nations.”"), body.get(6));
    assertTrue(
        body.get(7).startsWith("Defense Expert Qamar Agha echoed this view in a conversation with"),
        body.get(7));
    assertTrue(body.get(7).endsWith("while confronting Russia.”"), body.get(7));
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void saysWhereTheTextBreaksOff(In format) throws IOException {
    Reading reading = format.read();
    assertEquals(
        "However, the world hasn’t fully emerged from the shadow of the Cold War. […]",
        reading.body().get(14));
    assertEquals(List.of("The source text breaks off here."), reading.notices());
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void keepsWhatItLeftOutInTheReportAlone(In format) throws IOException {
    String everything = format.read().everything();
    assertTrue(!everything.contains("The term"), everything);
    assertTrue(!everything.contains("You might also like"), everything);
    assertEquals(List.of("The term"), removedBy("truncated-end"));
    assertEquals(List.of("You might also like"), removedBy("boilerplate"));
  }

  @ParameterizedTest
  @EnumSource(In.class)
  void hasTypographicQuotesThroughout(In format) throws IOException {
    String everything = format.read().everything();
    assertTrue(!everything.contains("'") && !everything.contains("\""), everything);
    assertTrue(everything.contains("saying, “Mr. President, I will give this ball to you."));
  }

  @Test
  void isInEnglish() {
    assertEquals("en", DRAFT.article().metadata().language());
  }

  private static List<String> removedBy(String rule) {
    return DRAFT.report().changes().stream()
        .filter(change -> change.effect() == Change.Effect.REMOVED && change.rule().equals(rule))
        .map(change -> change.before().strip())
        .toList();
  }
}

package dev.offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFlattenerTest {
  private static final Inline LINK = new Link("https://example.org/", List.of(Text.of("here")));

  private final Texts texts = new Texts("", "en");

  @Test
  void whiteSpaceCollapsesAcrossInlines() {
    StyledText styled =
        flatten(
            Text.of(" \t one  \n"),
            new Emphasis(List.of(Text.of("  two "))),
            new LineBreak(Span.NONE),
            Text.of("  three\r\n "));
    assertEquals("one two\nthree", styled.text());
  }

  @Test
  void noBreakSpacesStay() {
    assertEquals("a\u00A0\u00A0b", flatten(Text.of("a\u00A0\u00A0b")).text());
  }

  @Test
  void whiteSpaceAloneIsNothing() {
    StyledText styled = flatten(Text.of(" \n"), new Emphasis(List.of(Text.of(" "))));
    assertEquals("", styled.text());
    assertEquals(List.of(), styled.segments());
  }

  @Test
  void segmentsCoverTheTextWithoutGap() {
    StyledText styled =
        flatten(Text.of("a "), LINK, new Strong(List.of(Text.of("漢字 b"), LINK)), Text.of("→ c"));
    int at = 0;
    for (StyledText.Segment segment : styled.segments()) {
      assertEquals(at, segment.from());
      at = segment.to();
    }
    assertEquals(styled.text().length(), at);
  }

  @Test
  void plainTextIsContentOfTheParagraphItself() {
    flatten(Text.of("a"), new LineBreak(Span.NONE), Text.of("b"));
    assertEquals("P", tags());
  }

  @Test
  void aLinkHasATagBesideTheWordsAroundIt() {
    flatten(Text.of("a "), LINK, Text.of(" b"));
    assertEquals("P(Span Link Span)", tags());
  }

  @Test
  void aLinkInsideStressedWordsHasATagInTheirs() {
    flatten(new Emphasis(List.of(Text.of("a "), new Strong(List.of(LINK)), Text.of("b"))));
    assertEquals("P(Span(Span Span(Link) Span))", tags());
  }

  @Test
  void anotherLanguageIsToldWhereverItStands() {
    Inline german = new Foreign("de", List.of(Text.of("Fernweh")));
    flatten(german, new Emphasis(List.of(german)), new Link("https://a.example", List.of(german)));
    assertEquals("P(Span[de] Span(Span[de]) Link(Span[de]))", tags());
  }

  @Test
  void aTargetThatIsNoWebLinkIsText() {
    StyledText styled = flatten(new Link("javascript:alert(1)", List.of(Text.of("click"))));
    assertEquals("click", styled.text());
    assertTrue(styled.segments().stream().allMatch(segment -> segment.link() == null));
    assertEquals("P(Span)", tags());
  }

  @Test
  void aLinkInsideALinkIsTheOuterOnes() {
    StyledText styled = flatten(new Link("https://outer.example", List.of(Text.of("a "), LINK)));
    List<String> targets = new ArrayList<>();
    for (StyledText.Segment segment : styled.segments()) {
      targets.add(segment.link() == null ? "none" : segment.link().target());
    }
    assertEquals(List.of("https://outer.example", "https://outer.example"), targets);
  }

  @Test
  void aCharacterThatNoFontHasIsMissing() {
    StyledText styled = flatten(Text.of("a 漢 b"));
    assertEquals(
        List.of("漢"),
        styled.segments().stream()
            .filter(StyledText.Segment::missing)
            .map(segment -> styled.text().substring(segment.from(), segment.to()).strip())
            .toList());
  }

  private StyledText flatten(Inline... content) {
    return texts.flatten(Arrays.asList(content));
  }

  /// The paragraph's tags as `P(Span Link(Span[de]))`.
  private String tags() {
    return show(texts.tags.freeze().children().get(0));
  }

  private static String show(Tag tag) {
    String shown = tag.role().type() + (tag.language() == null ? "" : "[" + tag.language() + "]");
    List<String> children = tag.children().stream().map(TextFlattenerTest::show).toList();
    return children.isEmpty() ? shown : shown + "(" + String.join(" ", children) + ")";
  }
}

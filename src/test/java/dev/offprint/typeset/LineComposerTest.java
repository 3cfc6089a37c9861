package dev.offprint.typeset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.typeset.LineComposer.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineComposerTest {
  private static final float LEFT = 17;

  @ParameterizedTest
  @CsvSource({
    "trump-putin-bromance, en, 360",
    "trump-putin-bromance, en, 200",
    "rathausuhr-dreizehn, de, 300",
    "sopa-de-niebla, es, 260",
    "carte-des-odeurs, fr, 140"
  })
  void justifiedLinesEndAtTheMeasure(String seed, String language, float width) throws IOException {
    Texts texts = new Texts("p { text-align: justify }", language);
    byte[] bytes = Files.readAllBytes(Path.of("seeds", seed + ".txt"));
    for (String paragraph : new String(bytes, UTF_8).split("\\n\\n")) {
      List<Line> lines = texts.lines(paragraph, LEFT, width);
      for (int i = 0; i < lines.size(); i++) {
        float end = end(lines.get(i));
        float over = end - LEFT - width;
        assertTrue(over <= 0.05, () -> "overfull by " + over + ": " + text(lines));
        if (i < lines.size() - 1 && text(lines.get(i)).strip().contains(" ")) {
          assertEquals(LEFT + width, end, 0.05, text(lines.get(i)));
        }
      }
    }
  }

  @Test
  void noCharacterIsLostBetweenTheLines() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("seeds", "lichen-clock.txt"));
    String text = new String(bytes, UTF_8).replaceAll("\\s+", " ").strip();
    for (String css :
        List.of("p { text-align: justify }", "p { text-align: left; hyphens: none }")) {
      assertEquals(text, text(new Texts(css, "en").lines(text, 0, 210)));
    }
  }

  @Test
  void aHyphenAtALineEndStandsForASoftHyphen() {
    Texts texts = new Texts("p { text-align: justify; hyphens: auto }", "en");
    List<Line> lines = texts.lines("an international understanding of responsibilities", 0, 75);
    List<String> actual =
        lines.stream()
            .flatMap(line -> line.marks().stream())
            .map(mark -> ((Mark.Glyphs) mark).actualText())
            .filter(words -> words != null)
            .distinct()
            .toList();
    assertEquals(List.of("\u00AD"), actual);
    assertTrue(lines.stream().anyMatch(Line::hyphenated));
  }

  @Test
  void centredAndRightAlignedLinesStandWhereTheyShould() {
    float centred = first("p { text-align: center; text-indent: 0 }").x();
    float right = first("p { text-align: right; text-indent: 0 }").x();
    float left = first("p { text-align: left; text-indent: 0 }").x();
    assertEquals(0, left);
    assertEquals(right / 2, centred, 0.01);
    assertEquals(
        300, end(new Texts("p { text-align: right }", "en").lines("word", 0, 300).get(0)), 0.05);
  }

  private static Mark.Glyphs first(String css) {
    return (Mark.Glyphs) new Texts(css, "en").lines("word", 0, 300).get(0).marks().get(0);
  }

  @Test
  void aWordLongerThanTheLineIsBrokenAnywhereAndToldOf() {
    Texts texts = new Texts("p { text-align: justify }", "en");
    List<Line> lines = texts.lines("see " + "x".repeat(300) + " there", 0, 120);
    lines.forEach(line -> assertEquals(Math.min(120, end(line)), end(line), 0.05, text(line)));
    assertEquals(
        List.of("a word is too long for the line and was broken: “" + "x".repeat(40) + "…”"),
        texts.setting.findings().stream().map(finding -> finding.message()).toList());
  }

  @Test
  void theIndentIsInTheFirstLineAlone() {
    Texts texts = new Texts("p { text-indent: 20pt; text-align: justify }", "en");
    List<Line> lines = texts.lines("one two three four five six seven eight nine ten", LEFT, 100);
    assertEquals(LEFT + 20, start(lines.get(0)), 0.01);
    assertEquals(LEFT, start(lines.get(1)), 0.01);
  }

  private static float start(Line line) {
    return ((Mark.Glyphs) line.marks().get(0)).x();
  }

  /// Where the ink ends: the space that a line ends with is not counted.
  private static float end(Line line) {
    float end = 0;
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Glyphs glyphs) {
        float[] advances = glyphs.run().advances();
        float width = glyphs.run().width();
        if (glyphs.run().text().endsWith(" ")) {
          width -= advances[advances.length - 1];
        }
        end = glyphs.x() + width * glyphs.look().size() / 1000;
      }
    }
    return end;
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(text(line)));
    return text.toString();
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Glyphs glyphs) {
        String actual = glyphs.actualText();
        text.append(actual == null ? glyphs.run().text() : actual.replace("\u00AD", ""));
      }
    }
    return text.toString();
  }
}

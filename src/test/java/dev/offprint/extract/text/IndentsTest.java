package dev.offprint.extract.text;

import static dev.offprint.extract.text.TextExtractorTest.assertParagraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"  ", "   ", "\t", "\u3000", "\u00A0\u00A0"})
  void anIndentedLineBeginsAParagraph(String indent) {
    assertParagraphs(
        "¶It was late. The last of the trains had left, and\nnobody was there to see it go.\n"
                .replace("¶", indent)
            + "¶She waited until the clock struck and nobody\ncame.\n".replace("¶", indent)
            + "¶Then she went.\n".replace("¶", indent),
        "It was late. The last of the trains had left, and\nnobody was there to see it go.",
        "She waited until the clock struck and nobody\ncame.",
        "Then she went.");
  }

  @Test
  void shortSpeechesAreParagraphsOfTheirOwn() {
    assertParagraphs(
        """
          He asked her why she had come so late to the house and
        whether she would stay.
          “No,” she said.
          “Why?”
          – I must go back before it is light, and you know it as
        well as I do.
          He knew.
        """,
        "He asked her why she had come so late to the house and\nwhether she would stay.",
        "“No,” she said.",
        "“Why?”",
        "– I must go back before it is light, and you know it as\nwell as I do.",
        "He knew.");
  }

  @Test
  void anIdeographicSpaceBeginsAParagraphOnEveryLine() {
    assertParagraphs("　　昨天在北京举行了会议。\n　　结果将于下周公布。\n", "昨天在北京举行了会议。", "结果将于下周公布。");
    assertParagraphs("标题\n　　昨天在北京举行。\n　　结果。\n", "标题", "昨天在北京举行。", "结果。");
  }

  @Test
  void aTextThatIsAllMovedInHasNoMarks() {
    assertOne("    It was late. The last of the trains\n    had left.\n    Nobody came.\n");
  }

  @Test
  void aListHasNoMarks() {
    assertOne(
        "You need for this dish, if it is to serve four of you:\n  - flour\n  - milk\n  - eggs\n"
            + "and then an hour of your time, no more than that.\n");
    assertOne("Three things are to be done before we can leave:\n  1. eat\n  2) drink\n  3. go\n");
  }

  @Test
  void verseHasNoMarks() {
    assertOne(
        "The river runs below the town,\n  the willows lean to hear it sing,\n"
            + "the boats go up, the boats go down,\n  and no one asks them what they bring.\n");
  }

  @Test
  void aHangingIndentIsNoMark() {
    assertOne(
        "Berg, Nora. The Trains of the North, and Those who\n  Drove them. Oslo, 1931.\n"
            + "Lind, Per. A History of Waiting Rooms in Five Parts\n  and a Map. Bergen, 1950.\n");
  }

  @Test
  void indentsOfAllDepthsAreNoMarks() {
    assertOne(
        "if it is late and nobody comes {\n  wait\n    wait more\n      go\n        stop\n}\n");
  }

  @Test
  void emptyLinesThatMarkParagraphsLeaveIndentsToTheLines() {
    String quote = "She had read it somewhere, in a book that was long lost:\n  Wait.\nAnd she did";
    assertParagraphs(
        quote + "\n\nOne.\n\nTwo.\n\nThree.", unindented(quote), "One.", "Two.", "Three.");
  }

  private static void assertOne(String text) {
    assertParagraphs(text, unindented(text));
  }

  private static String unindented(String text) {
    return text.strip().replaceAll("\n +", "\n");
  }
}

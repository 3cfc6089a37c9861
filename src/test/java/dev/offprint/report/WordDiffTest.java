package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.report.WordDiff.Piece;
import dev.offprint.report.WordDiff.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          '','',''
          a b,a b,a b
          '',a,{+a+}
          a,'',[-a-]
          one two three,one three,one [-two -]three
          one three,one two three,one {+two +}three
          sailed at dawn,left at dusk,[-sailed-]{+left+} at [-dawn-]{+dusk+}
          don't,don’t,don[-'-]{+’+}t
          春の海,春の山,春の[-海-]{+山+}
          a😀b,a😁b,a[-😀-]{+😁+}b
          """)
  void wordsThatDifferAreFound(String before, String after, String marked) {
    assertEquals(marked, marked(WordDiff.of(before, after)));
  }

  @Test
  void thePiecesAreBothTextsWhateverTheyAre() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String before = text(random, random.nextInt(30));
      String after = random.nextBoolean() ? text(random, random.nextInt(30)) : before + " x";
      List<Piece> pieces = WordDiff.of(before, after);
      assertEquals(before, without(Kind.ADDED, pieces));
      assertEquals(after, without(Kind.REMOVED, pieces));
    }
  }

  @Test
  void textsThatDifferThroughoutAreOneExchange() {
    String before = "a b ".repeat(50_000);
    String after = "c d ".repeat(50_000);
    assertEquals(
        List.of(
            new Piece(Kind.REMOVED, "a b".concat(before.substring(3, before.length() - 1))),
            new Piece(Kind.ADDED, after.substring(0, after.length() - 1)),
            new Piece(Kind.SAME, " ")),
        WordDiff.of(before, after));
  }

  private static String text(Random random, int words) {
    String[] some = {"a", "bb", " ", "\n", "’", "c", "\uD83D\uDE00", "\uD83D"};
    return random.ints(words, 0, some.length).mapToObj(i -> some[i]).collect(Collectors.joining());
  }

  private static String without(Kind kind, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text() + "-]";
                  case ADDED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }
}

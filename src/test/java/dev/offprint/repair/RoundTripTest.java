package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Clean articles in twenty languages are damaged in known ways and come back, as far as the rules
/// can mend them. [RoundTripReport] prints what fails.
class RoundTripTest {
  static Stream<RoundTripArticle> articles() {
    return RoundTripArticle.all().stream();
  }

  /// What must come back, of all articles together; raise it when rules get better.
  ///
  /// @param blocks at least this many per cent of the blocks, to the word
  /// @param lost at most this many per mille of the words
  /// @param furniture at least this many per cent of the furniture is gone
  private record Floor(int blocks, int lost, int furniture) {
    /// How many words may go when all articles are damaged eight times; the aim is none.
    static int words(RoundTripDamage damage) {
      return switch (damage) {
        case FURNITURE_AND_CUT -> 30;
        case FURNITURE_MIDDLE -> 20;
        default -> 0;
      };
    }

    static Floor of(RoundTripDamage damage) {
      return switch (damage) {
        case CLEAN -> new Floor(100, 0, 0);
        case LINKS_OUT -> new Floor(96, 0, 0);
        case LINKS_OUT_LINES -> new Floor(99, 0, 0);
        case TEASER_ABOVE, TEASER_BELOW, CAPTION -> new Floor(100, 0, 100);
        case WRAP_60, WRAP_72, WRAP_INDENTED, WRAP_HYPHENS -> new Floor(99, 0, 0);
        case PDF_HEADS, PDF_NUMBERS -> new Floor(99, 1, 98);
        case PDF_BARE, PDF_FEET -> new Floor(99, 0, 98);
        case SINGLE_LINES, INDENTS -> new Floor(99, 0, 0);
        case DOUBLE_SPACED -> new Floor(98, 0, 0);
        case MOJIBAKE, MOJIBAKE_TWICE, MOJIBAKE_1251 -> new Floor(100, 0, 0);
        case GLUED -> new Floor(77, 9, 0);
        case ESCAPED_JSON, ESCAPED_MAIL, ENTITIES, ENTITIES_TWICE, NFD -> new Floor(100, 0, 0);
        case INVISIBLES -> new Floor(99, 0, 0);
        case FURNITURE_EDGES, FURNITURE_LINES -> new Floor(99, 0, 99);
        case FURNITURE_MIDDLE -> new Floor(99, 0, 97);
        case FURNITURE_AND_CUT -> new Floor(99, 0, 98);
        case TEASER_AND_LINKS_OUT -> new Floor(96, 0, 95);
        case CUT_IN_WORD, CUT_IN_SENTENCE, CUT_BY_SERVICE -> new Floor(100, 0, 0);
        case PAYWALL -> new Floor(100, 0, 95);
        case MIXED_SCRAPE -> new Floor(93, 0, 98);
        case MIXED_MAIL -> new Floor(99, 0, 99);
        case MIXED_CHARACTERS -> new Floor(95, 0, 97);
        case MIXED_PDF -> new Floor(98, 1, 97);
      };
    }
  }

  private static RoundTripScore sum(RoundTripDamage damage) {
    RoundTripScore sum = RoundTripScore.NONE;
    for (RoundTripArticle article : RoundTripArticle.all()) {
      if (damage.happensTo(article)) {
        RoundTripDamage.Damaged damaged = damage.to(article);
        sum = sum.plus(RoundTripScore.of(damaged, RoundTripResult.of(damaged)));
      }
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDamagedComesBack(RoundTripDamage damage) {
    RoundTripScore sum = sum(damage);
    Floor floor = Floor.of(damage);
    String score = damage + " " + sum;
    assertTrue(100 * sum.right() >= floor.blocks() * sum.blocks(), score);
    assertTrue(1000 * sum.lost() <= floor.lost() * sum.words(), score);
    assertTrue(100 * (sum.furniture() - sum.left()) >= floor.furniture() * sum.furniture(), score);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void cleanArticlesStayAsTheyAre(RoundTripArticle article) {
    RoundTripDamage.Damaged clean = RoundTripDamage.CLEAN.to(article);
    RoundTripResult result = RoundTripResult.of(clean);
    List<String> got = new ArrayList<>(RoundTripScore.got(result));
    List<String> wanted = RoundTripScore.gold(clean, got);
    got.retainAll(wanted);
    assertEquals(wanted, got);
    assertFalse(result.breaksOff());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void linesThatBelongStayLines(RoundTripArticle article) {
    RoundTripDamage.Damaged clean = RoundTripDamage.CLEAN.to(article);
    List<String> units = RoundTripResult.of(clean).units();
    for (RoundTripPiece piece : clean.pieces()) {
      if (piece.kind() == RoundTripPiece.Kind.LINES) {
        List<String> lines = piece.words().lines().map(RoundTripScore::fold).toList();
        assertTrue(
            units.stream()
                .anyMatch(u -> u.lines().map(RoundTripScore::fold).toList().equals(lines)),
            () -> units.toString());
      }
    }
  }

  /// Where furniture stands by chance, words beside it must not go with it.
  @ParameterizedTest
  @EnumSource(names = {"FURNITURE_MIDDLE", "FURNITURE_AND_CUT", "TEASER_AND_LINKS_OUT", "CAPTION"})
  void wordsStayWhateverStandsBesideThem(RoundTripDamage damage) {
    List<String> lost = new ArrayList<>();
    for (int seed = 1; seed <= 8; seed++) {
      for (RoundTripArticle article : RoundTripArticle.all()) {
        RoundTripDamage.Damaged damaged = damage.to(article, seed);
        lost.addAll(RoundTripScore.lost(damaged, RoundTripResult.of(damaged)));
      }
    }
    assertTrue(lost.size() <= Floor.words(damage), () -> lost.size() + " words: " + lost);
  }

  @Test
  void whatIsPrintedAboveCleanArticlesIsUnderstood() {
    RoundTripScore sum = sum(RoundTripDamage.CLEAN);
    RoundTripScore.Known known = sum.known();
    assertEquals(sum.cases(), known.title());
    assertEquals(sum.cases(), known.language());
    assertEquals(sum.cases(), known.end());
    assertTrue(100 * known.publisher() >= 100 * sum.cases(), sum.toString());
    assertTrue(100 * known.author() >= 78 * sum.cases(), sum.toString());
    assertTrue(100 * known.date() >= 82 * sum.cases(), sum.toString());
    assertTrue(100 * sum.headingsRight() >= 75 * sum.headings(), sum.toString());
    assertTrue(sum.headingsWrong() <= sum.cases(), sum.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_IN_WORD", "CUT_IN_SENTENCE", "CUT_BY_SERVICE", "PAYWALL"})
  void aBrokenEndIsMarked(RoundTripDamage damage) {
    RoundTripScore sum = sum(damage);
    assertTrue(100 * sum.known().end() >= 50 * sum.cases(), sum.toString());
  }

  @Test
  void everyLanguageIsThere() {
    List<String> languages = articles().map(RoundTripArticle::language).distinct().toList();
    assertEquals(
        "[ar, cs, de, el, en, es, fr, hi, id, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, zh]",
        languages.toString());
  }
}

package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VolumesTest {
  private static final int VOLUME = 150_000;
  private static final int LONG = 5 * VOLUME;
  private static final int AT_ONCE = LONG;

  /// All but the one of hard-wrapped lines: of these as much is joined as the lines of a volume
  /// tell, which may be more or less than all of them do.
  static List<Sample> longSeeds() {
    return Sample.seeds().stream()
        .filter(seed -> !seed.name().equals("sopa-de-niebla.txt"))
        .map(VolumesTest::lengthened)
        .toList();
  }

  /// The seed's lines again and again, below its own, no two paragraphs the same.
  private static Sample lengthened(Sample seed) {
    List<String> lines = seed.source().text().lines().toList();
    StringBuilder text = new StringBuilder(LONG + LONG / 10);
    for (int round = 0; text.length() < LONG; round++) {
      for (String line : round == 0 ? lines : lines.subList(lines.size() / 4, lines.size() - 6)) {
        int space = line.indexOf(' ', line.length() / 2);
        text.append(
            space < 0 ? line : line.substring(0, space) + " " + round + line.substring(space));
        text.append('\n');
      }
    }
    return Sample.of(seed.name(), text.toString());
  }

  private static Article mended(Sample sample, int least, Report report) {
    return new Volumes(least).mend(Rules.all(), sample.article(), report);
  }

  @ParameterizedTest
  @MethodSource("longSeeds")
  void aLongArticleIsMendedInVolumesAsItIsAtOnce(Sample sample) {
    Article atOnce = mended(sample, AT_ONCE, sample.report());
    Article inVolumes = mended(sample, VOLUME, sample.report());
    assertEquals(atOnce.metadata(), inVolumes.metadata());
    assertEquals(shown(atOnce), shown(inVolumes));
  }

  @Test
  void nothingIsLostBetweenVolumes() {
    for (Sample seed : Sample.seeds()) {
      String text = lengthened(seed).source().text();
      Sample damaged = Sample.of(seed.name(), Mangler.COPIES.mangle(text, new Random(1)));
      Report report = damaged.report();
      Article article = mended(damaged, VOLUME, report);
      assertEquals("", Conservation.lost(article, report), seed.name());
    }
  }

  @Test
  void aLongArticleIsReadVolumeByVolume() {
    Sample sample = lengthened(Sample.seeds().get(0));
    List<Integer> sizes = volumes(sample, VOLUME);
    assertTrue(sizes.size() >= 4, sizes::toString);
    assertEquals(sample.article().blocks().size(), sizes.stream().mapToInt(i -> i).sum());
    assertEquals(1, volumes(sample, AT_ONCE).size());
  }

  /// Short lines have no end of running text between them, where a volume could end.
  @Test
  void aTextWithoutRunningTextIsOneVolume() {
    StringBuilder text = new StringBuilder(LONG);
    for (int i = 0; text.length() < LONG; i++) {
      text.append("Item ").append(i).append(" of the list\n\n");
    }
    assertEquals(1, volumes(Sample.of("a.txt", text.toString()), VOLUME).size());
  }

  /// How many blocks each volume has that a rule is given.
  private static List<Integer> volumes(Sample sample, int least) {
    List<Integer> sizes = new ArrayList<>();
    Rule counting =
        new Rule() {
          @Override
          public String id() {
            return "counting";
          }

          @Override
          public String summary() {
            return "counts";
          }

          @Override
          public boolean mendsVolumes() {
            return true;
          }

          @Override
          public Article apply(Article article, Report report) {
            sizes.add(article.blocks().size());
            return article;
          }
        };
    new Volumes(least).mend(List.of(counting), sample.article(), sample.report());
    return sizes;
  }

  private static String shown(Article article) {
    return article.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
  }
}

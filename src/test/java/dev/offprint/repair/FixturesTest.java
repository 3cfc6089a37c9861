package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.ArticleDump;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds every rule to the pairs of texts in its folder: `mends/NAME.txt` comes out as
/// `mends/NAME.expected`, `leaves/NAME.txt` comes out as it was.
///
/// `-Doffprint.golden=update` writes the expected files anew, for a diff to be read.
class FixturesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("offprint.golden"));

  @TestFactory
  Stream<DynamicTest> everyRuleMendsWhatItShould() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (Path file : texts(Sample.folder(rule, "mends"))) {
        tests.add(DynamicTest.dynamicTest(file.toString(), () -> mends(rule, file)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleLeavesWhatItShould() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (Path file : texts(Sample.folder(rule, "leaves"))) {
        tests.add(DynamicTest.dynamicTest(file.toString(), () -> leaves(rule, file)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> allRulesMendTheSeeds() {
    return Sample.seeds().stream()
        .map(seed -> DynamicTest.dynamicTest(seed.name(), () -> mendsSeed(seed)));
  }

  @Test
  void everyFileBelongsToARule() throws IOException {
    List<String> strangers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Sample.fixturesFolder())) {
      files
          .filter(Files::isRegularFile)
          .filter(f -> !isExpected(f))
          .forEach(f -> strangers.add(f.toString()));
    }
    assertEquals(List.of(), strangers);
  }

  /// A JVM that runs where no locale is set cannot read others.
  @Test
  void everyFileHasANameInAscii() throws IOException {
    List<String> strangers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Sample.fixturesFolder())) {
      files
          .map(Path::toString)
          .filter(name -> name.chars().anyMatch(c -> c >= 128))
          .forEach(strangers::add);
    }
    assertEquals(List.of(), strangers);
  }

  private static boolean isExpected(Path file) {
    Path path = Sample.fixturesFolder().relativize(file);
    if (path.startsWith("articles")) {
      return true;
    }
    String name = file.getFileName().toString();
    if (path.getNameCount() == 2) {
      return path.startsWith("seeds")
          && Files.exists(Path.of("seeds", name.replace(".expected", ".txt")));
    }
    boolean known = Rules.all().stream().anyMatch(rule -> path.startsWith(rule.id()));
    boolean mends = path.getName(1).toString().equals("mends");
    boolean leaves = path.getName(1).toString().equals("leaves");
    boolean paired = Files.exists(file.resolveSibling(name.replace(".expected", ".txt")));
    return known && ((mends && paired) || (leaves && name.endsWith(".txt")));
  }

  private static void mends(Rule rule, Path file) throws IOException {
    Sample sample = Sample.fixture(file);
    Report report = sample.report();
    Article mended = rule.apply(sample.article(), report);
    assertNotEquals(List.of(), report.changes());
    compare(mended, report, Path.of(file.toString().replace(".txt", ".expected")));
  }

  private static void leaves(Rule rule, Path file) {
    Sample sample = Sample.fixture(file);
    Report report = sample.report();
    Article before = sample.article();
    Article after = rule.apply(before, report);
    assertEquals(ArticleDump.of(before), ArticleDump.of(after));
    assertEquals(List.of(), report.changes());
    assertSame(before, after);
  }

  private static void mendsSeed(Sample seed) throws IOException {
    Report report = seed.report();
    Article mended = Rules.mend(Rules.all(), seed.article(), report);
    Path expected = Sample.fixturesFolder().resolve("seeds");
    compare(mended, report, expected.resolve(seed.name().replace(".txt", ".expected")));
  }

  private static void compare(Article mended, Report report, Path expected) throws IOException {
    String dump = ArticleDump.of(mended) + changes(report);
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, dump);
    }
    assertTrue(Files.exists(expected), () -> expected + " is missing; -Doffprint.golden=update");
    assertEquals(Sample.read(expected, StandardCharsets.UTF_8), dump);
  }

  /// What left the article or was noticed; for what was mended the text above speaks.
  private static String changes(Report report) {
    StringBuilder out = new StringBuilder("\n");
    for (Change change : report.changes()) {
      if (change.effect() == Change.Effect.REMOVED || change.effect() == Change.Effect.METADATA) {
        out.append(change.rule()).append(": ").append(visible(change.before()));
        out.append(" → ").append(visible(change.after())).append('\n');
      }
    }
    report.findings().forEach(f -> out.append("noticed: ").append(f.words()).append('\n'));
    return out.toString();
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c == ' '
              || !(Character.isISOControl(c)
                  || Character.isSpaceChar(c)
                  || Character.getType(c) == Character.FORMAT);
      out.append(plain ? String.valueOf(c) : String.format("<%04X>", (int) c));
    }
    return out.toString();
  }

  private static List<Path> texts(Path folder) {
    return Sample.files(folder).stream().filter(f -> f.toString().endsWith(".txt")).toList();
  }
}

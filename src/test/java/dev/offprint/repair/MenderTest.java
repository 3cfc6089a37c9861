package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.text.TextExtractor;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.model.Surroundings;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.report.TextPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MenderTest {
  private static final String TEXT =
      """
      The ferryman keeps his word

      The ferry leaves at six, with or without passengers, and has done so for forty years.

      Read more: Ten lakes to visit this summer

      The company that owns the boat will decide in autumn whether it "may go on".

      You might also like
      """;

  static List<Sample> seeds() {
    return Sample.seeds();
  }

  @Test
  void offLeavesTheTextAsItIs() {
    Sample sample = Sample.of("a.txt", TEXT);
    Article article = sample.article();
    Receipt receipt = new Mender(cleaning(Cleaning.OFF)).mend(article, sample.report());
    assertSame(article, receipt.article());
    assertEquals(List.of(), receipt.report().changes());
    assertEquals("off", receipt.report().policy().level());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lightTakesNoWordsOut(Sample seed) {
    Report report = mend(seed, cleaning(Cleaning.LIGHT)).report();
    for (Change change : report.changes()) {
      boolean shows = change.before().codePoints().anyMatch(Character::isLetterOrDigit);
      assertFalse(change.effect() == Effect.REMOVED && shows, change::toString);
    }
    assertFalse(report.changes().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "OFF, 1, false, false",
    "LIGHT, 0.75, true, false",
    "LIGHT, 1, true, true",
    "NORMAL, 0.74, false, false",
    "NORMAL, 0.75, true, true",
    "STRICT, 0.49, false, false",
    "STRICT, 0.5, true, true"
  })
  void aLevelSaysHowSureARuleMustBe(
      Cleaning cleaning, double confidence, boolean mends, boolean removes) {
    Report report = Sample.of("a.txt", TEXT).report().restarted(cleaning.policy());
    assertEquals(mends, report.propose(change(Effect.MENDED, confidence)));
    assertEquals(removes, report.propose(change(Effect.REMOVED, confidence)));
  }

  private static Change change(Effect effect, double confidence) {
    return new Change("some-rule", effect, new Span(0, 3), "The", "", confidence);
  }

  @Test
  void aDisabledRuleDoesNothing() {
    MendingOptions options = options(Set.of("typography", "boilerplate"), Set.of());
    for (Change change : mend(Sample.of("a.txt", TEXT), options).report().changes()) {
      assertFalse(options.disabled().contains(change.rule()), change::toString);
    }
  }

  @Test
  void whatAPersonKeepsStaysAndWhatAPersonStripsGoes() {
    MendingOptions options =
        new MendingOptions(
            Cleaning.NORMAL,
            Set.of(),
            Set.of(),
            List.of(TextPattern.parse("Ten lakes")),
            List.of(TextPattern.parse("^The company"), TextPattern.parse("Ten")),
            MendingOptions.BUDGET);
    Receipt receipt = mend(Sample.of("a.txt", TEXT), options);
    assertEquals(
        List.of(
            "The ferry leaves at six, with or without passengers, and has done so for forty years.",
            "Read more: Ten lakes to visit this summer"),
        texts(receipt.article()));
    Change stripped =
        receipt.report().changes().stream().filter(MenderTest::isStrip).findFirst().get();
    assertEquals(
        "The company that owns the boat will decide in autumn whether it \"may go on\".",
        stripped.before());
    assertEquals(1, stripped.confidence());
    assertEquals(
        List.of(Finding.Kind.DOUBTFUL_BOILERPLATE),
        receipt.report().findings().stream().map(Finding::kind).toList());
  }

  private static boolean isStrip(Change change) {
    return change.rule().equals("strip");
  }

  /// Half of it is furniture: teasers inside the text, and a list of other articles below it.
  private static final String FURNISHED =
      TEXT.substring(0, TEXT.indexOf("The company"))
          + "The company that owns the boat will decide in autumn whether it may go on.\n\n"
          + "You might also like\n\nThe lake of the north\n\nThe lake of the south\n";

  @Test
  void withinTheBudgetWhatIsSureEnoughGoes() {
    Receipt receipt = mend(Sample.of("a.txt", FURNISHED), budget(1));
    assertEquals(List.of(), receipt.report().findings());
    assertEquals(List.of("The ferry", "The compa"), beginnings(receipt.article()));
  }

  @Test
  void beyondTheBudgetWhatIsDoubtfulStaysAndAPersonIsTold() {
    Receipt receipt = mend(Sample.of("a.txt", FURNISHED), budget(0.1));
    List<Finding> findings = receipt.report().findings();
    assertEquals(Finding.Kind.DELETION_BUDGET, findings.get(0).kind());
    int percent = Integer.parseInt(findings.get(0).arguments().get(0));
    assertTrue(percent > 10 && percent < 50, findings::toString);
    for (Change change : receipt.report().changes()) {
      assertTrue(change.effect() != Effect.REMOVED || change.confidence() >= 0.95);
    }
    assertTrue(findings.stream().anyMatch(f -> f.kind() == Finding.Kind.DOUBTFUL_BOILERPLATE));
  }

  @Test
  void withoutABudgetOnlyCertainFurnitureBelowTheTextGoes() {
    Receipt receipt = mend(Sample.of("a.txt", FURNISHED), budget(0));
    for (Change change : receipt.report().changes()) {
      assertTrue(
          change.effect() != Effect.REMOVED || change.confidence() >= 0.95, change::toString);
    }
    assertEquals(Finding.Kind.DELETION_BUDGET, receipt.report().findings().get(0).kind());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyChangeOfASeedCanBeUndoneAlone(Sample seed) {
    List<Change> all = mend(seed, MendingOptions.DEFAULT).report().changes();
    for (Change undone : all) {
      Report report = mend(seed, options(Set.of(), Set.of(undone.id(seed.source())))).report();
      assertEquals(List.of(undone.id(seed.source())), report.undone(), seed.name());
      Set<String> ids = new HashSet<>();
      report.changes().forEach(change -> ids.add(change.id(seed.source())));
      assertFalse(ids.contains(undone.id(seed.source())), undone::toString);
      for (Change other : all) {
        if (isIndependent(undone, other)) {
          assertTrue(
              ids.contains(other.id(seed.source())),
              () -> undone + " is undone, and so is " + other);
        }
      }
    }
  }

  /// A mark decides on nothing else. Where a paragraph is left out, recognised or not, the marks of
  /// the others are the same. (What a title is decides on the standfirst below it.)
  private static boolean isIndependent(Change undone, Change other) {
    if (undone.equals(other)) {
      return false;
    }
    if (undone.rule().equals("typography")) {
      return true;
    }
    Span one = undone.where();
    Span two = other.where();
    boolean apart = one.end() <= two.start() || two.end() <= one.start();
    return undone.effect() != Effect.MENDED
        && other.rule().equals("typography")
        && !one.isNone()
        && !two.isNone()
        && apart;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whereAllIsUndoneEveryCharacterIsBack(Sample seed) {
    Set<String> ids = new HashSet<>();
    Receipt receipt = mend(seed, options(Set.of(), ids));
    while (!receipt.report().changes().isEmpty()) {
      receipt.report().changes().forEach(change -> ids.add(change.id(seed.source())));
      receipt = mend(seed, options(Set.of(), ids));
    }
    assertEquals(
        characters(seed.source().text()), characters(String.join("", texts(receipt.article()))));
  }

  private static String characters(String text) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts.toString();
  }

  @Test
  void anIdThatNothingHasIsAWarning() {
    Report report =
        mend(Sample.of("a.txt", TEXT), options(Set.of(), Set.of("title-000000"))).report();
    UnknownChanges.note(Set.of("title-000000"), List.of(report));
    assertEquals(
        List.of(Finding.of(Finding.Kind.UNKNOWN_CHANGE, "a.txt", "title-000000")),
        report.findings());
  }

  @Test
  void anIdThatOneOfSeveralInputsHasIsNone() {
    Sample sample = Sample.of("a.txt", TEXT);
    String id = mend(sample, MendingOptions.DEFAULT).report().changes().get(0).id(sample.source());
    Report known = mend(sample, options(Set.of(), Set.of(id))).report();
    Report other = mend(Sample.of("b.txt", "Words."), options(Set.of(), Set.of(id))).report();
    UnknownChanges.note(Set.of(id), List.of(other, known));
    assertEquals(List.of(), other.findings());
    assertEquals(List.of(), known.findings());
  }

  private static Receipt mend(Sample sample, MendingOptions options) {
    return new Mender(options).mend(sample.article(), sample.report());
  }

  private static MendingOptions cleaning(Cleaning cleaning) {
    return new MendingOptions(
        cleaning, Set.of(), Set.of(), List.of(), List.of(), MendingOptions.BUDGET);
  }

  private static MendingOptions options(Set<String> disabled, Set<String> restored) {
    return new MendingOptions(
        Cleaning.NORMAL, disabled, restored, List.of(), List.of(), MendingOptions.BUDGET);
  }

  private static MendingOptions budget(double budget) {
    return new MendingOptions(Cleaning.NORMAL, Set.of(), Set.of(), List.of(), List.of(), budget);
  }

  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(Inlines.text(paragraph.content()));
      }
    }
    return texts;
  }

  private static List<String> beginnings(Article article) {
    return texts(article).stream().map(text -> text.substring(0, 9)).toList();
  }

  @Test
  void aPagesOwnHeadingsAreItsOnlyOnes() {
    String text =
        """
        Home

        The bell

        Who rings it at night?

        Whoever comes too late rings the bell, and then the ferryman turns round if the tide allows.
        """;
    SourceText source = SourceText.of("page", text);
    List<Block> read = TextExtractor.extract(source).blocks();
    Block.Paragraph bell = (Block.Paragraph) read.get(1);
    List<Block> blocks = new ArrayList<>(read);
    blocks.set(1, new Block.Heading(1, bell.content(), bell.span()));
    Metadata metadata = new Metadata.Builder().title("The last ferry").language("en").build();
    Receipt mended =
        new Mender(MendingOptions.DEFAULT)
            .mend(
                new Article(metadata, blocks),
                new Surroundings(Map.of(read.get(0).span(), "a menu"), List.of(), true),
                new Report(source, "UTF-8"));
    assertEquals(blocks.subList(1, blocks.size()), mended.article().blocks());
    assertEquals("extraction", mended.report().changes().getFirst().rule());
    assertEquals("a menu", mended.report().changes().getFirst().reason());
  }
}

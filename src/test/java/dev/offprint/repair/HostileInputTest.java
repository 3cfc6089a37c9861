package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Article;
import dev.offprint.model.Metadata;
import dev.offprint.repair.rule.Rule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// No text makes a rule slow: a megabyte is done in seconds, whatever it is.
class HostileInputTest {
  private static final int MEGABYTE = 1_000_000;

  /// What the processor may need, which what else the machine does has no part in. A rule that
  /// looks at each character for each other one needs minutes.
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final Duration GIVE_UP = Duration.ofMinutes(2);

  @TestFactory
  Stream<DynamicTest> noTextIsSlow() {
    return texts().entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> mend(text)));
  }

  private static void mend(Map.Entry<String, String> text) {
    Sample sample = Sample.of(text.getKey(), text.getValue());
    Timed done = assertTimeoutPreemptively(GIVE_UP, () -> timed(sample));
    Article mended = done.article();
    assertFalse(mended.blocks().isEmpty() && mended.metadata().equals(Metadata.EMPTY));
    assertTrue(done.cpu().compareTo(LIMIT) < 0, () -> done.cpu() + " of the processor's time");
  }

  private record Timed(Article article, Duration cpu) {}

  private static Timed timed(Sample sample) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Article mended = eachAndAll(sample);
    return new Timed(mended, Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
  }

  /// Also each rule alone: the ones before may take its worst input away.
  private static Article eachAndAll(Sample sample) {
    Article article = sample.article();
    for (Rule rule : Rules.all()) {
      rule.apply(article, sample.report());
    }
    return Rules.mend(Rules.all(), article, sample.report());
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("one long line", "word ".repeat(MEGABYTE / 5));
    texts.put("one long line of sentences", "It rained. ".repeat(MEGABYTE / 11) + "And then");
    texts.put("one long word", "x".repeat(MEGABYTE));
    texts.put("lines of one word", "word\n".repeat(100_000));
    texts.put("lines of one word with hyphens", "some-\nthing\n".repeat(50_000));
    texts.put("lines that look wrapped", ("x".repeat(60) + " y\n").repeat(15_000));
    texts.put("lines like dates", "3 May 2024, perhaps so\n".repeat(40_000));
    texts.put("paragraphs of one word", "word\n\n".repeat(100_000));
    texts.put("double quotes", "\"a".repeat(100_000));
    texts.put("double quotes apart", " \"".repeat(100_000) + "a");
    texts.put("single quotes", " 'a".repeat(100_000));
    texts.put("single quotes that close", " 'a ".repeat(50_000) + "b' ".repeat(50_000));
    texts.put("quotes of both kinds", " 'a \"b".repeat(100_000));
    texts.put(
        "open quotes of both kinds then closed", "\" '".repeat(50_000) + "a' \"".repeat(50_000));
    texts.put("quotes of both kinds on lines", "\"'a\n".repeat(100_000));
    texts.put("prefixes and quotes in Hebrew", "ה\"ארץ ".repeat(MEGABYTE / 6));
    texts.put("backticks", "a`b\n".repeat(100_000));
    texts.put("one backtick a word", "=\"`".repeat(100_000));
    texts.put("attributes", "a=\"".repeat(100_001));
    texts.put("equal paragraphs", "The lighthouse keeper counted his ships\n\n".repeat(50_000));
    texts.put("paragraphs that begin alike", numbered("The lighthouse keeper counted %d"));
    texts.put(
        "paragraphs and their beginnings",
        "Once upon a midnight\n\n".repeat(20_000) + numbered("Once upon a midnight %d times"));
    texts.put("fragments that go on", "and so on\n\n".repeat(200_000));
    texts.put("fragments that ask for more", "Up with the\n\n".repeat(200_000));
    texts.put("capitalised fragments", "The Old Mill\n\n".repeat(100_000));
    texts.put("fragments and their rest", "The Old\n\nMill\n\n, it said\n\n".repeat(50_000));
    texts.put("hyphens", "-".repeat(MEGABYTE));
    texts.put("hyphens in pairs", "a--b ".repeat(MEGABYTE / 5));
    texts.put("dots", ".".repeat(MEGABYTE));
    texts.put("dots in threes", "a... ".repeat(MEGABYTE / 5));
    texts.put("digits", "1".repeat(MEGABYTE));
    texts.put("digits and inches", "1234567890\"'".repeat(MEGABYTE / 12));
    texts.put("brackets", ") ".repeat(MEGABYTE / 2) + "And so he went");
    texts.put("opening brackets", "( ".repeat(MEGABYTE / 2));
    texts.put("ellipses", "… ".repeat(MEGABYTE / 2));
    texts.put("bullets", "- a\n\n".repeat(100_000));
    texts.put("numbers", numbered("%d. a"));
    texts.put("controls", "\u0001a".repeat(MEGABYTE / 2));
    texts.put("spaces and controls", " \u0001".repeat(MEGABYTE / 2) + "a");
    texts.put("zero widths", "a" + "\u200b".repeat(MEGABYTE));
    texts.put("headings", "THE OLD MILL\n\nIt was an old mill by the river.\n\n".repeat(20_000));
    texts.put("furniture", "Related\n\nShare on Facebook\n\n".repeat(30_000));
    texts.put("bylines", "By Jane Doe\n\n".repeat(50_000));
    texts.put("copyright lines", "© 2020 Jane Doe\n\n".repeat(50_000));
    texts.put("addresses", "https://a.b/c ".repeat(MEGABYTE / 14));
    texts.put("addresses in brackets", "(www.".repeat(MEGABYTE / 5));
    texts.put("lead bytes", "Ã".repeat(MEGABYTE));
    texts.put("misread letters", "Ã©".repeat(MEGABYTE / 2));
    texts.put("misread letters that are right", "É… дії Рік ".repeat(MEGABYTE / 11));
    texts.put("misread words", "donâ€™t ".repeat(MEGABYTE / 8));
    texts.put("misread three-byte letters", "ã‚ª".repeat(MEGABYTE / 3));
    texts.put("lost bytes", "Ã? â€\ufffd ".repeat(MEGABYTE / 7));
    texts.put("entities", "&amp;".repeat(MEGABYTE / 5));
    texts.put("entities escaped often", "&" + "amp;".repeat(MEGABYTE / 4));
    texts.put("entities in an address", "a=&amp;".repeat(MEGABYTE / 7));
    texts.put("ampersands", "&".repeat(MEGABYTE));
    texts.put("names without end", "&eacut".repeat(MEGABYTE / 6));
    texts.put("escaped characters", "don\\u2019t ".repeat(MEGABYTE / 11));
    texts.put("escaped line ends", "\\n".repeat(MEGABYTE / 2) + "a");
    texts.put("escaped line ends after sentences", "Yes.\\n".repeat(MEGABYTE / 6));
    texts.put("escaped quotes", "\\\"a".repeat(MEGABYTE / 3));
    texts.put("backslashes", "\\".repeat(MEGABYTE));
    texts.put("bytes of mail", "=E2=80=99".repeat(MEGABYTE / 9));
    texts.put("equals signs", "a=3D =".repeat(MEGABYTE / 6));
    texts.put("bytes of addresses", "caf%C3%A9%20".repeat(MEGABYTE / 12));
    texts.put("open tags", "<b>".repeat(MEGABYTE / 3));
    texts.put("tags without end", "<b ".repeat(MEGABYTE / 3));
    texts.put("comments without end", "<!-- ".repeat(MEGABYTE / 5) + ">");
    texts.put("accents", "e\u0301".repeat(MEGABYTE / 2));
    texts.put("one letter with many accents", "e" + "\u0301".repeat(MEGABYTE));
    texts.put("directions", "\u200ea".repeat(MEGABYTE / 2));
    texts.put("acutes", "a´".repeat(MEGABYTE / 2));
    texts.put("backticks in pairs", "``a ".repeat(MEGABYTE / 4));
    texts.put("spaces of all widths", "a\u00a0 \u2003".repeat(MEGABYTE / 4));
    texts.put("letters of two scripts in one word", "аa".repeat(MEGABYTE / 2));
    texts.put("words of two scripts", "hаrbour пpистань ".repeat(MEGABYTE / 17));
    texts.put("misread marks that show nothing", "bâ€‹".repeat(MEGABYTE / 8));
    texts.put("surrogates", "\ud83d".repeat(MEGABYTE / 2));
    return texts;
  }

  private static String numbered(String format) {
    StringBuilder out = new StringBuilder();
    IntStream.range(0, 20_000)
        .forEach(i -> out.append(format.replace("%d", "" + i)).append("\n\n"));
    return out.toString();
  }
}

package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.check.Checker;
import dev.offprint.model.Book;
import dev.offprint.report.Finding;
import dev.offprint.source.UnreadableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes in, what goes out is sound, or one line says why there is nothing.
class HostileInputTest {
  private static final Press PRESS = new Press();

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> small() {
    String words = "The quick brown fox jumps over the lazy dog. ";
    return Stream.of(
        Arguments.of("one letter", utf8("a")),
        Arguments.of("a single emoji", utf8("😀")),
        Arguments.of("punctuation alone", utf8("?!… -- ,,,\n\n*** ((( ”“\n\n. . .")),
        Arguments.of("NUL bytes among words", utf8(words + "\0\0\0" + words + "\0")),
        Arguments.of("a few control characters", utf8(words + "\u0001\u0008\u007F\u009F" + words)),
        Arguments.of(
            "invalid UTF-8", bytes(words + "\u00C3( \u00FF\u00FE \u00ED\u00A0\u0080" + words)),
        Arguments.of("zero-width characters", utf8("\u200B\u200Ca\u200D\u2060b\uFEFF" + words)),
        Arguments.of("combining marks without end", utf8("Z" + "\u0301\u0335\u0489".repeat(500))),
        Arguments.of("Arabic", utf8("مرحبا بالعالم\n\nهذا نص طويل قليلا. ".repeat(20))),
        Arguments.of("Chinese", utf8("世界新聞\n\n" + "天地玄黃，宇宙洪荒。".repeat(60))),
        Arguments.of("directions overridden", utf8("a\u202Eb\u202Dc\u2066d\u2069 " + words)),
        Arguments.of(
            "unassigned and private characters", utf8("\u0378 \uE000 \uDBFF\uDFFD " + words)),
        Arguments.of("noncharacters", utf8("\uFFFE \uFFFF \uFDD0 " + words)),
        Arguments.of(
            "markup", utf8("</p>]]>&amp;<script>&#0; <!-- -- --> \\ (a) ${b} %s\n\n" + words)),
        Arguments.of("carriage returns alone", utf8("One title\r\r" + words + "\r\r" + words)),
        Arguments.of(
            "Unicode line ends", utf8(words + "\u2028" + words + "\u2029" + words + "\u0085x")),
        Arguments.of("one long word", utf8("x".repeat(20_000))),
        Arguments.of(
            "one long number", utf8("1".repeat(5_000) + ".\n\n" + "9".repeat(400) + ") a")),
        Arguments.of("quotes without end", utf8("\"'".repeat(3_000))),
        Arguments.of("brackets without end", utf8("(".repeat(3_000) + ")".repeat(3_000))),
        Arguments.of("nested lists", utf8(nested(300))),
        Arguments.of("spaces between letters", utf8("a ".repeat(5_000))));
  }

  private static String nested(int depth) {
    StringBuilder lines = new StringBuilder("Title\n\n");
    for (int i = 0; i < depth; i++) {
      lines.append(" ".repeat(2 * i)).append("- item ").append(i).append('\n');
    }
    return lines.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("small")
  void smallThingsAreSoundOrRefused(String name, byte[] input) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Draft draft;
          try {
            draft = PRESS.draft(input);
          } catch (UnreadableInput e) {
            assertEquals(1, e.getMessage().lines().count());
            return;
          }
          if (!draft.article().blocks().isEmpty()) {
            assertSound(Book.of(draft.article()));
          }
        });
  }

  private void assertSound(Book book) throws IOException {
    Path pdf = Files.write(folder.resolve("a.pdf"), PRESS.pdf(book, Press.PLAIN));
    Path epub = Files.write(folder.resolve("a.epub"), PRESS.epub(book, Press.PLAIN));
    assertEquals(List.of(), Checker.pdf(pdf).stream().map(Finding::message).toList());
    assertEquals(List.of(), Checker.epub(epub).stream().map(Finding::message).toList());
  }

  static Stream<Arguments> large() {
    return Stream.of(
        Arguments.of("a hundred thousand tiny paragraphs", "Tiny one.\n\n".repeat(100_000)),
        Arguments.of(
            "two thousand headings",
            "A Short Heading\n\nOne sentence stands below it, no more.\n\n".repeat(2_000)),
        Arguments.of("a million line ends", "\n".repeat(1_000_000) + "word"),
        Arguments.of(
            "twenty thousand headings", "Short Heading\n\nA line below it.\n\n".repeat(20_000)),
        Arguments.of("ten million characters in words", "Words in a line, ".repeat(588_236)),
        Arguments.of("ten million characters in one word", "abcdefghij".repeat(1_000_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void largeThingsAreConvertedInTime(String name, String input) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          Book book = Book.of(PRESS.draft(input).article());
          assertTrue(PRESS.pdf(book, Press.PLAIN).length > 1_000);
          assertTrue(PRESS.epub(book, Press.PLAIN).length > 1_000);
        });
  }

  @Test
  void everyPrefixOfASeedConverts() throws IOException {
    byte[] seed = Files.readAllBytes(Path.of("seeds", "carte-des-odeurs.txt"));
    for (int length = 1; length < seed.length; length += 97) {
      byte[] prefix = java.util.Arrays.copyOf(seed, length);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            Book book = Book.of(PRESS.draft(prefix).article());
            assertTrue(PRESS.pdf(book, Press.PLAIN).length > 1_000);
            assertTrue(PRESS.epub(book, Press.PLAIN).length > 1_000);
          });
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

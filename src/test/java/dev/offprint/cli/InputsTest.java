package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read and what is refused.
class InputsTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(
            "empty.txt", bytes(""), "the file is empty; give one that holds an article's text"),
        Arguments.of(
            "blank.txt",
            bytes(" \n\uFEFF\t\n"),
            "the file is empty; give one that holds an article's text"),
        Arguments.of(
            "noise.txt",
            noise(),
            "this is a binary file, not text; give the article as a text file"),
        Arguments.of(
            "feed.txt",
            bytes("<?xml version=\"1.0\"?><rss/>"),
            "XML cannot be read; save the article as plain text and give that"),
        Arguments.of(
            "scan.txt",
            bytes("%PDF-1.7\n%\u00E2\u00E3\n"),
            "this is a PDF document, not text; open it, save its text as a .txt file and give that"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] noise() {
    byte[] noise = new byte[4000];
    new java.util.Random(1).nextBytes(noise);
    return noise;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void whatIsNoTextIsRefusedInOneLine(String name, byte[] content, String words)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    Run run = Run.of(file, "-o", folder);
    assertEquals(new Run(3, "", "offprint: " + file + ": " + words + "\n"), run);
    assertEquals(List.of(name), Run.listing(folder));
  }

  @Test
  void aSavedPageBecomesABook() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.html"),
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>The last ferry | Gazette</title>
            <meta name="author" content="Ada Thorn"></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <main><h1>The last ferry</h1>
            <p>The ferry leaves at six in the morning, with passengers or without them, and it has
            done so since the <a href="https://example.org/bridge">bridge</a> was closed.</p>
            <h2>The bell</h2>
            <p>Whoever comes too late rings the bell on the quay, and then the ferryman turns round
            if the tide allows it at all.</p>
            <ul><li>Ring once for a boat</li><li>Ring twice for help</li></ul>
            <table><tr><th>Day</th><th>Hour</th></tr><tr><td rowspan="9">Monday</td><td>6</td></tr>
            <tr><td colspan="7"></td></tr></table>
            </main><div class="related"><p>You might also like ten lakes.</p></div></body></html>
            """);
    Run run = Run.of(file, "-o", folder + "/out/", "--check", "--strict", "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(
        List.of("the-last-ferry.epub", "the-last-ferry.pdf"), Run.listing(folder.resolve("out")));
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.txt");
    assertEquals(
        new Run(
            3,
            "",
            "offprint: " + file + ": there is no such file; check the path and its spelling\n"),
        Run.of(file, "-o", folder));
  }

  @Test
  void aFolderIsNoArticle() {
    assertEquals(
        new Run(
            3,
            "",
            "offprint: "
                + folder
                + ": this is a folder; give the files in it, e.g. "
                + folder
                + "/*.txt\n"),
        Run.of(folder, "-o", folder));
  }

  @Test
  void anAddressOfTheOwnMachineIsRefused() {
    assertEquals(
        new Run(
            3,
            "",
            "offprint: http://localhost:1/a: “localhost” is in your own machine or network"
                + " (127.0.0.1); --allow-private fetches it all the same\n"),
        Run.of("http://localhost:1/a", "-o", folder));
  }

  @Test
  void aTimeoutIsANumberOfSeconds() {
    Run run = Run.of("http://localhost:1/a", "-o", folder, "--timeout", "0");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--timeout 0: give seconds, from 1 to 3600"), run.err());
  }

  @Test
  void aPageOfTheWebBecomesABook() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String html =
        "<!DOCTYPE html><html lang=en><title>The last ferry</title><h1>The last ferry</h1><img"
            + " src=/bell.png alt='A bell'><p>"
            + "The ferry leaves at six in the morning, with passengers or without them. ".repeat(9);
    server.createContext(
        "/ferry",
        exchange -> {
          byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    ByteArrayOutputStream bell = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bell);
    server.createContext(
        "/bell.png",
        exchange -> {
          exchange.sendResponseHeaders(200, bell.size());
          exchange.getResponseBody().write(bell.toByteArray());
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/ferry";
      Run run = Run.of(address, "-o", folder, "-q", "--allow-private");
      assertEquals(new Run(0, "", ""), run);
      assertEquals(List.of("the-last-ferry.epub", "the-last-ferry.pdf"), Run.listing(folder));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aListNamesAnInputOnEachLine() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), Run.ARTICLE);
    Path second = Files.writeString(folder.resolve("b.md"), "# The bell\n\nIt rings at six.\n");
    Path list =
        Files.writeString(
            folder.resolve("inputs"), "# this week\n\n " + second + " \r\n# and so on\n");
    Path books = Files.createDirectory(folder.resolve("books"));
    Run run = Run.of(first, "--list", list, "-o", books, "-q", "--format", "pdf");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("how-to-carve-a-spoon.pdf", "the-bell.pdf"), Run.listing(books));
  }

  @Test
  void aListThatCannotBeReadOrIsEmptyIsWrongUsage() throws IOException {
    Path missing = folder.resolve("missing");
    Run none = Run.of("--list", missing, "-o", folder);
    assertEquals(2, none.code());
    assertTrue(
        none.err().contains("--list " + missing + ": cannot be read as text; check its name"));
    Path empty = Files.writeString(folder.resolve("empty"), "# nothing\n");
    Run nothing = Run.of("--list", empty, "-o", folder);
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("names no input; write one on each line"), nothing.err());
  }

  @Test
  void pageFurnitureAloneIsNoArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "You might also like\n");
    assertEquals(
        new Run(
            4,
            "  Left out: a piece of page furniture (4 words)\n",
            "offprint: "
                + file
                + ": no article was found in it; --explain tells what became of its text, and"
                + " --clean light keeps it\n"),
        Run.of(file, "-o", folder));
    assertEquals(List.of("a.txt"), Run.listing(folder));
    String explained = Run.of(file, "-o", folder, "--explain").out();
    assertTrue(explained.contains(" (95%)\n- You might also like\n"), explained);
  }

  @Test
  void aPageThatIsNoArticleIsToldWhatItIs() throws IOException {
    String html =
        "<!DOCTYPE html><html lang=en><title>Page not found</title><h1>Page not found</h1>";
    Path file = Files.writeString(folder.resolve("a.html"), html);
    Run run = Run.of(file, "-o", folder, "-q");
    assertEquals(4, run.code());
    assertEquals(
        "offprint: "
            + file
            + ": this is an error page and not an article; look whether the address is right and"
            + " the article is still there (--clean off takes what is there)\n",
        run.err());
    assertEquals(List.of("a.html"), Run.listing(folder));
    assertEquals(0, Run.of(file, "-o", folder, "-q", "--clean", "off").code());
  }

  @Test
  void theStandardInputIsAnArticleToo() throws IOException {
    Run run = Run.with(Run.ARTICLE, Map.of(), "-", "-o", folder, "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(
        List.of("how-to-carve-a-spoon.epub", "how-to-carve-a-spoon.pdf"), Run.listing(folder));
  }

  @Test
  void anEmptyStandardInputIsRefused() {
    assertEquals(
        new Run(
            3, "", "offprint: stdin: nothing came in; pipe an article's text in, or give a file\n"),
        Run.with(" \n", Map.of(), "-", "-o", folder));
  }

  @Test
  void oneOfSeveralInputsMayFail() throws IOException {
    Path good = Run.article(folder, "a.txt");
    Path missing = folder.resolve("none.txt");
    Run run = Run.of(missing, good, "-o", folder, "-q");
    assertEquals(
        new Run(
            5,
            "",
            "offprint: " + missing + ": there is no such file; check the path and its spelling\n"),
        run);
    assertEquals(
        List.of("a.txt", "how-to-carve-a-spoon.epub", "how-to-carve-a-spoon.pdf"),
        Run.listing(folder));
  }

  @Test
  void ofSeveralInputsThatAllFailEachIsNamed() {
    Path one = folder.resolve("one.txt");
    Path two = folder.resolve("two.txt");
    String words = ": there is no such file; check the path and its spelling\n";
    assertEquals(
        new Run(3, "", "offprint: " + one + words + "offprint: " + two + words),
        Run.of(one, two, "-o", folder.resolve("book.pdf")));
  }
}

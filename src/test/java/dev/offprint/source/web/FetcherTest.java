package dev.offprint.source.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is fetched of servers that do as they should, and of others.
class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final int MOST = 1_000_000;

  private final List<Duration> slept = new ArrayList<>();
  private BadServer server;

  @BeforeEach
  void start() throws IOException {
    server = new BadServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Fetcher fetcher(Duration timeout) {
    WebOptions options = WebOptions.of("1.0").allowingPrivate().within(timeout);
    return new Fetcher(options, Clock.fixed(NOW, ZoneOffset.UTC), slept::add);
  }

  private Fetched get(String address) throws WebFailure {
    try (Fetcher fetcher = fetcher(Duration.ofSeconds(10))) {
      return fetcher.get(address, MOST);
    }
  }

  private String failure(String address) {
    return assertThrows(WebFailure.class, () -> get(address)).getMessage();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void whatTheServerSendsIsTakenWithWhatItSaysOfIt() throws WebFailure {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "Text/HTML; charset=\"utf-8\"");
          exchange.getResponseHeaders().add("Last-Modified", "Sat, 02 Mar 2024 08:00:00 GMT");
          BadServer.send(exchange, 200, "<p>Grüße");
        });
    Fetched fetched = get(server.at("/a"));
    assertEquals("<p>Grüße", new String(fetched.bytes(), StandardCharsets.UTF_8));
    assertEquals("text/html", fetched.mediaType());
    assertEquals(Optional.of("utf-8"), fetched.charset());
    assertEquals(Optional.of(Instant.parse("2024-03-02T08:00:00Z")), fetched.modified());
    assertEquals(URI.create(server.at("/a")), fetched.address());
  }

  @Test
  void theProgramSaysWhoItIs() throws WebFailure {
    List<String> agents = new ArrayList<>();
    server.on(
        "/a",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          BadServer.send(exchange, 200, "x");
        });
    get(server.at("/a"));
    assertEquals(List.of("Offprint/1.0"), agents);
  }

  @Test
  void compressedBytesAreDecompressed() throws Exception {
    byte[] text = "The ferry leaves at six. ".repeat(99).getBytes(StandardCharsets.UTF_8);
    server.on(
        "/gzip",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          BadServer.send(exchange, 200, gzip(text));
        });
    assertArrayEquals(text, get(server.at("/gzip")).bytes());
    // “hello” by the format's own tool.
    byte[] brotli = Base64.getDecoder().decode("CwKAaGVsbG8D");
    server.on(
        "/br",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "br");
          BadServer.send(exchange, 200, brotli);
        });
    assertEquals("hello", new String(get(server.at("/br")).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsCalledCompressedAndIsNotIsTakenAsItIs() throws Exception {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          BadServer.send(exchange, 200, "plain");
        });
    assertEquals("plain", new String(get(server.at("/a")).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertTrue(bomb.length < MOST / 10, "the bomb is " + bomb.length);
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          BadServer.send(exchange, 200, bomb);
        });
    assertEquals(
        "it is larger than 1 MB; open it in a browser, save the page and give that file",
        failure(server.at("/a")));
  }

  @Test
  void aStreamWithoutEndIsCutOff() {
    server.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[65_536];
          for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(part);
          }
        });
    assertTrue(failure(server.at("/a")).startsWith("it is larger than 1 MB"));
  }

  @Test
  void redirectsAreFollowed() throws WebFailure {
    server.on("/a", exchange -> redirect(exchange, "b c?x=1"));
    server.on("/b%20c", exchange -> BadServer.send(exchange, 200, "there"));
    server.on("/b c", exchange -> BadServer.send(exchange, 200, "there"));
    Fetched fetched = get(server.at("/a"));
    assertEquals("there", new String(fetched.bytes(), StandardCharsets.UTF_8));
    assertEquals(server.at("/b%20c?x=1"), fetched.address().toString());
  }

  private static void redirect(com.sun.net.httpserver.HttpExchange exchange, String to)
      throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    BadServer.send(exchange, 302, "");
  }

  @Test
  void aCircleOfRedirectsEnds() {
    server.on("/a", exchange -> redirect(exchange, "/b"));
    server.on("/b", exchange -> redirect(exchange, "/a"));
    assertEquals(
        "it leads from one address to the next without end; open it in a browser, save the page"
            + " and give that file",
        failure(server.at("/a")));
    assertEquals(21, server.asked.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file:///etc/passwd | it leads to “file:”, and only http and https are fetched; give that file itself
          ftp://example.org/ | it leads to “ftp:”, and only http and https are fetched; give that file itself
          http://a:b@127.0.0.1/ | a name and a password in an address are not sent; save the page in a browser and give that file
          """)
  void aRedirectIsHeldAgainstThePolicy(String to, String message) {
    server.on("/a", exchange -> redirect(exchange, to));
    assertEquals(message, failure(server.at("/a")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | there is nothing at this address (404); check it
          410 | there is nothing at this address (410); check it
          403 | the site does not show it to everybody (403); open it in a browser, save the page and give that file
          418 | the site answers with 418; open it in a browser, save the page and give that file
          503 | the site has a fault (503); try again later
          429 | the site is asked too often (429); wait a while, or open it in a browser, save the page and give that file
          """)
  void aRefusalIsTold(int status, String message) {
    server.on("/a", exchange -> BadServer.send(exchange, status, "no"));
    assertEquals(message, failure(server.at("/a")));
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSaysSo() throws WebFailure {
    server.on(
        "/a",
        exchange -> {
          boolean first = server.asked.size() == 1;
          if (first) {
            exchange.getResponseHeaders().add("Retry-After", "7");
          } else if (server.asked.size() == 2) {
            exchange.getResponseHeaders().add("Retry-After", "Tue, 24 Nov 2026 10:00:20 GMT");
          }
          BadServer.send(exchange, server.asked.size() < 3 ? 429 : 200, "x");
        });
    get(server.at("/a"));
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(20)), slept);
  }

  @Test
  void aServerWithAFaultIsAskedThreeTimesWithLongerAndLongerPauses() {
    server.on("/a", exchange -> BadServer.send(exchange, 500, "x"));
    assertEquals("the site has a fault (500); try again later", failure(server.at("/a")));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), slept);
    assertEquals(3, server.asked.size());
  }

  @Test
  void nobodyWaitsForAnHour() {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          BadServer.send(exchange, 429, "x");
        });
    failure(server.at("/a"));
    assertEquals(List.of(), slept);
    assertEquals(1, server.asked.size());
  }

  @Test
  void aServerThatSaysNothingOrDripsIsLeft() throws IOException {
    String silent = server.raw("", 20_000);
    String dripping = server.raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nThe fer", 20_000);
    for (String address : List.of(silent, dripping)) {
      WebFailure failure =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> {
                try (Fetcher fetcher = fetcher(Duration.ofSeconds(1))) {
                  return assertThrows(WebFailure.class, () -> fetcher.get(address, MOST));
                }
              });
      assertEquals(
          "the site took longer than 1 seconds; try again later, or give it more with --timeout",
          failure.getMessage());
    }
  }

  @Test
  void whatBreaksOffIsNoArticle() throws IOException {
    String address = server.raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nThe ferry", 0);
    assertTrue(failure(address).startsWith("it broke off on the way ("), failure(address));
  }

  @Test
  void bytesWithoutALengthEndWithTheConnection() throws Exception {
    String address = server.raw("HTTP/1.0 200 OK\r\n\r\nThe ferry", 0);
    assertEquals("The ferry", new String(get(address).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void noiseIsNoAnswer() throws IOException {
    String address = server.raw("\u0000\u0001\u0002 noise\r\n\r\n", 0);
    assertTrue(failure(address).contains("open it in a browser"), failure(address));
  }

  @Test
  void aHostThatIsNotThereIsTold() {
    assertEquals(
        "there is no host “nowhere.invalid”; check the address and the connection",
        failure("http://nowhere.invalid/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:///a", "http://exa mple.org:x/", "https://[::1"})
  void whatIsNoAddressIsTold(String address) {
    String message = failure(address);
    assertTrue(message.contains("check its spelling"), message);
  }
}

package dev.offprint.source.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Fetches from the web with the JDK's client: within limits of time and bytes, and only what the
/// policy permits.
public final class Fetcher implements AutoCloseable {
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.8";

  private final WebOptions options;
  private final WebPolicy policy;
  private final Patience patience;
  private final Sleeper sleeper;
  private final HttpClient client;

  /// Lets time pass.
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  public Fetcher(WebOptions options) {
    this(options, Clock.systemUTC(), Thread::sleep);
  }

  Fetcher(WebOptions options, Clock clock, Sleeper sleeper) {
    this.options = options;
    this.policy = new WebPolicy(options.allowPrivate());
    this.patience = new Patience(clock);
    this.sleeper = sleeper;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_2)
            .connectTimeout(options.timeout())
            .build();
  }

  /// Gets what is at an address, after all redirects.
  ///
  /// @param most the number of bytes that are taken, compressed or not
  /// @throws WebFailure if it cannot be had, or may not
  public Fetched get(String address, int most) throws WebFailure {
    URI at = uri(address);
    for (int redirects = 0; redirects <= options.redirects(); redirects++) {
      policy.check(at);
      HttpResponse<byte[]> response = ask(at, most);
      Optional<URI> next = redirect(response, at);
      if (next.isEmpty()) {
        return fetched(response, at, most);
      }
      at = next.get();
    }
    throw new WebFailure(
        "it leads from one address to the next without end; open it in a browser, save the page and"
            + " give that file");
  }

  private static URI uri(String address) throws WebFailure {
    try {
      return new URI(address.strip().replace(" ", "%20")).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw new WebFailure(
          "this is no address of the web: " + e.getReason() + "; check its spelling", e);
    }
  }

  private static Optional<URI> redirect(HttpResponse<byte[]> response, URI at) throws WebFailure {
    boolean leads =
        switch (response.statusCode()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    Optional<String> target = response.headers().firstValue("location");
    return leads && target.isPresent() ? Optional.of(resolved(target.get(), at)) : Optional.empty();
  }

  private static URI resolved(String target, URI at) throws WebFailure {
    try {
      return at.resolve(new URI(target.strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      throw new WebFailure("it leads to something that is no address: " + e.getReason(), e);
    }
  }

  /// Asks until there is an answer that more asking would not change.
  private HttpResponse<byte[]> ask(URI at, int most) throws WebFailure {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> response = askOnce(at, most);
      boolean busy =
          switch (response.statusCode()) {
            case 429, 500, 502, 503, 504 -> true;
            default -> false;
          };
      Optional<Duration> wait = patience.before(response.headers(), attempt);
      if (!busy || attempt == options.attempts() || wait.isEmpty()) {
        return response;
      }
      sleep(wait.get());
    }
  }

  private void sleep(Duration time) throws WebFailure {
    try {
      sleeper.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebFailure("fetching was interrupted", e);
    }
  }

  private HttpResponse<byte[]> askOnce(URI at, int most) throws WebFailure {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", options.agent())
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip, deflate, br")
            .timeout(options.timeout())
            .version("https".equalsIgnoreCase(at.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1)
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, _ -> new Body(most));
    try {
      return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw Failures.of(e.getCause() == null ? e : e.getCause(), options, most);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw Failures.of(e, options, most);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new WebFailure("fetching was interrupted", e);
    }
  }

  private Fetched fetched(HttpResponse<byte[]> response, URI at, int most) throws WebFailure {
    if (response.statusCode() / 100 != 2) {
      throw Failures.of(response.statusCode());
    }
    try {
      String encoding = String.join(",", response.headers().allValues("content-encoding"));
      byte[] bytes = Body.decoded(response.body(), encoding, most);
      String type = response.headers().firstValue("content-type").orElse("");
      return new Fetched(
          at, bytes, ContentType.mediaType(type), ContentType.charset(type), modified(response));
    } catch (IOException e) {
      throw Failures.of(e, options, most);
    }
  }

  private static Optional<Instant> modified(HttpResponse<byte[]> response) {
    try {
      return response
          .headers()
          .firstValue("last-modified")
          .map(day -> ZonedDateTime.parse(day.strip(), DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toInstant);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

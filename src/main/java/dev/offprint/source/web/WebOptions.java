package dev.offprint.source.web;

import java.time.Duration;

/// How things are fetched.
///
/// @param agent what the program calls itself, e.g. `Offprint/1.0`
/// @param timeout of one request, from its beginning to the last byte
/// @param attempts how often a server that is busy or fails is asked
/// @param redirects how many are followed
/// @param allowPrivate whether addresses of the own machine and network may be fetched from
public record WebOptions(
    String agent, Duration timeout, int attempts, int redirects, boolean allowPrivate) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int ATTEMPTS = 3;

  /// As browsers have it (Fetch Standard, section 4.4).
  private static final int REDIRECTS = 20;

  public WebOptions {
    if (timeout.isNegative() || timeout.isZero() || attempts < 1 || redirects < 0) {
      throw new IllegalArgumentException(
          "a fetch needs time and an attempt, not " + timeout + " and " + attempts);
    }
  }

  /// @param version of the program
  public static WebOptions of(String version) {
    return new WebOptions("Offprint/" + version, TIMEOUT, ATTEMPTS, REDIRECTS, false);
  }

  public WebOptions allowingPrivate() {
    return new WebOptions(agent, timeout, attempts, redirects, true);
  }

  /// The same with another time for each request.
  public WebOptions within(Duration time) {
    return new WebOptions(agent, time, attempts, redirects, allowPrivate);
  }
}

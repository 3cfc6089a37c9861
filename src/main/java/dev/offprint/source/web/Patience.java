package dev.offprint.source.web;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long to wait before a server is asked again: as long as it says, else longer each time.
final class Patience {
  private static final Duration FIRST = Duration.ofSeconds(1);

  /// Who is to wait longer is told so instead.
  static final Duration LONGEST = Duration.ofSeconds(60);

  private final Clock clock;

  Patience(Clock clock) {
    this.clock = clock;
  }

  /// @param attempt the number of the one that failed, from 1
  /// @return nothing where it takes too long
  Optional<Duration> before(HttpHeaders headers, int attempt) {
    Duration wait =
        headers
            .firstValue("retry-after")
            .flatMap(this::told)
            .orElse(FIRST.multipliedBy(1L << attempt - 1));
    return wait.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(wait);
  }

  /// Seconds, or a date (RFC 9110, section 10.2.3).
  private Optional<Duration> told(String value) {
    String given = value.strip();
    if (!given.isEmpty()
        && given.length() < 10
        && given.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Duration.ofSeconds(Integer.parseInt(given)));
    }
    try {
      ZonedDateTime day = ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration until = Duration.between(clock.instant(), day.toInstant());
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

package dev.offprint.source.web;

import java.util.Locale;
import java.util.Optional;

/// The parts of a `Content-Type` (RFC 9110, section 8.3).
final class ContentType {
  private ContentType() {}

  /// `text/html`, in lower case; empty where there is none.
  static String mediaType(String value) {
    return value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  static Optional<String> charset(String value) {
    for (String part : value.split(";")) {
      String parameter = part.strip();
      if (parameter.regionMatches(true, 0, "charset=", 0, "charset=".length())) {
        String name = parameter.substring("charset=".length()).replace("\"", "").strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
      }
    }
    return Optional.empty();
  }
}

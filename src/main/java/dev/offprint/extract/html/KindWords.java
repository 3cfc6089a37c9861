package dev.offprint.extract.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The words by which a page without an article says what it is, read from `page-kinds.txt`.
final class KindWords {
  private static final Map<String, List<String>> SECTIONS = load();

  private KindWords() {}

  /// Whether one of the phrases of a section stands in the text.
  static boolean standIn(String text, String section) {
    String small = text.toLowerCase(Locale.ROOT);
    return SECTIONS.getOrDefault(section, List.of()).stream().anyMatch(small::contains);
  }

  private static Map<String, List<String>> load() {
    try (InputStream in =
            KindWords.class.getResourceAsStream("/dev/offprint/extract/page-kinds.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return sections(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("page-kinds.txt cannot be read", e);
    }
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    return sections;
  }
}

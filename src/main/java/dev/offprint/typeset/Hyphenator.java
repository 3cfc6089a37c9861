package dev.offprint.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where words of one language may be divided, after Franklin Liang's thesis _Word Hy-phen-a-tion
/// by Com-put-er_ (1983).
///
/// ```java
/// Hyphenator.of("en").orElseThrow().points("hyphenation"); // [2, 6]: hy-phen-ation
/// ```
///
/// Immutable; one object serves any number of threads. A word costs time in proportion to its
/// length.
public final class Hyphenator {
  private static final int[] NONE = {};
  private static final int SHORTEST_WORD = 5;
  private static final Map<String, Hyphenator> LOADED = new ConcurrentHashMap<>();

  private final PatternTrie patterns;
  private final Map<String, int[]> exceptions;
  private final int leftMinimum;
  private final int rightMinimum;
  private final boolean apostropheIsLetter;

  private Hyphenator(PatternTrie patterns, Map<String, int[]> exceptions, Minima minima) {
    this.patterns = patterns;
    this.exceptions = exceptions;
    this.leftMinimum = minima.left;
    this.rightMinimum = minima.right;
    this.apostropheIsLetter = patterns.knows('\'');
  }

  /// How many letters must stand before and after a hyphen, as the pattern files prescribe.
  private record Minima(int left, int right) {}

  /// The hyphenator for a language tag such as `de-AT`; empty when there are no patterns for it.
  ///
  /// English without a region is American. The patterns are read at the first call.
  public static Optional<Hyphenator> of(String bcp47) {
    Locale locale = Locale.forLanguageTag(bcp47);
    return switch (locale.getLanguage()) {
      case "en" -> Optional.of(loaded(isAmerican(locale.getCountry()) ? "en-US" : "en-GB"));
      case "de", "fr", "es" -> Optional.of(loaded(locale.getLanguage()));
      default -> Optional.empty();
    };
  }

  private static boolean isAmerican(String region) {
    return switch (region) {
      case "", "US", "CA", "PH", "LR", "PR", "GU", "AS", "MP", "UM", "VI" -> true;
      default -> false;
    };
  }

  private static Hyphenator loaded(String name) {
    Hyphenator known = LOADED.get(name);
    return known != null ? known : LOADED.computeIfAbsent(name, Hyphenator::load);
  }

  private static Hyphenator load(String name) {
    String patterns =
        resource(name + ".pat")
            .orElseThrow(
                () -> new IllegalStateException("Offprint was built without " + name + ".pat"));
    return new Hyphenator(
        PatternTrie.parse(patterns),
        resource(name + ".exc").map(Hyphenator::exceptions).orElse(Map.of()),
        new Minima(2, name.startsWith("en-") ? 3 : 2));
  }

  /// The text of one of the hyphenation files, if there is such a file.
  static Optional<String> resource(String name) {
    try (InputStream in = Hyphenator.class.getResourceAsStream("hyphenation/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read Offprint's own hyphenation/" + name, e);
    }
  }

  private static Map<String, int[]> exceptions(String lines) {
    Map<String, int[]> points = new HashMap<>();
    for (String line : lines.split("\n")) {
      String[] parts = line.split("-");
      int[] offsets = new int[parts.length - 1];
      int offset = 0;
      for (int i = 0; i < offsets.length; i++) {
        offset += parts[i].length();
        offsets[i] = offset;
      }
      points.put(String.join("", parts), offsets);
    }
    return points;
  }

  /// The offsets in `word` where a hyphen may be put in, ascending.
  ///
  /// Words are letters of the basic plane, composed (NFC), in any case; an apostrophe, straight or
  /// curly, may stand among them. Anything else (digits, hyphens, marks), and any word of fewer
  /// than five characters, has no points.
  public int[] points(String word) {
    int length = word.length();
    if (length < SHORTEST_WORD) {
      return NONE;
    }
    char[] letters = new char[length];
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (!isApostrophe(c) && !Character.isLetter(c)) {
        return NONE;
      }
      letters[i] = Character.toLowerCase(c);
    }
    boolean[] hyphens = new boolean[length];
    if (apostropheIsLetter) {
      divide(letters, new Part(0, length), hyphens);
    } else {
      divideParts(letters, hyphens);
    }
    return offsets(hyphens);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /// The letters between two apostrophes.
  private record Part(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private void divideParts(char[] letters, boolean[] hyphens) {
    int from = 0;
    for (int i = 0; i < letters.length; i++) {
      if (isApostrophe(letters[i])) {
        divide(letters, new Part(from, i), hyphens);
        from = i + 1;
      }
    }
    divide(letters, new Part(from, letters.length), hyphens);
  }

  private void divide(char[] letters, Part part, boolean[] hyphens) {
    if (part.length() < SHORTEST_WORD) {
      return;
    }
    int[] exception =
        exceptions.isEmpty() ? null : exceptions.get(new String(letters, part.from, part.length()));
    if (exception != null) {
      for (int point : exception) {
        hyphens[part.from + point] = true;
      }
      return;
    }
    byte[] levels = patterns.levels(letters, part.from, part.to);
    for (int i = leftMinimum; i <= part.length() - rightMinimum; i++) {
      hyphens[part.from + i] = (levels[i] & 1) == 1;
    }
  }

  private static int[] offsets(boolean[] hyphens) {
    int count = 0;
    for (boolean hyphen : hyphens) {
      count += hyphen ? 1 : 0;
    }
    int[] offsets = count == 0 ? NONE : new int[count];
    for (int i = hyphens.length - 1; count > 0; i--) {
      if (hyphens[i]) {
        offsets[--count] = i;
      }
    }
    return offsets;
  }
}

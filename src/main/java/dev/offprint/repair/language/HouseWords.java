package dev.offprint.repair.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The short words that an article uses most, such as `the` and `of`: a paragraph that has as many
/// of them as it may be expected to is in the article's language and need not be looked at closely.
final class HouseWords {
  private static final int LONGEST = 6;
  private static final int KEPT = 48;
  private static final int ENOUGH = 12;

  private final Map<String, Integer> counts = new HashMap<>();
  private int learned;
  private int all;
  private Set<String> words = Set.of();
  private double share;

  /// Takes in the parts of a paragraph that is known to be in the article's language; a dozen of
  /// them are enough, and before that no words are known.
  void learn(List<String> parts) {
    if (learned == ENOUGH) {
      return;
    }
    for (String part : parts) {
      all += scan(part, word -> counts.merge(word, 1, Integer::sum));
    }
    learned++;
    if (learned == ENOUGH && all > 0) {
      words = mostFrequent(counts);
      int found = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      share = (double) found / all;
    }
  }

  private static Set<String> mostFrequent(Map<String, Integer> counts) {
    Set<String> kept = new HashSet<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT)
        .forEach(entry -> kept.add(entry.getKey()));
    return kept;
  }

  /// Whether a part of a text has at least half as many of these words as the article has.
  boolean fill(String part) {
    int[] found = new int[1];
    int some = scan(part, word -> found[0] += words.contains(word) ? 1 : 0);
    return found[0] > 1 && found[0] * 2 >= some * share;
  }

  /// Hands out the short words, in lower case; answers how many words there are.
  private static int scan(String text, Consumer<String> taker) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        if (i - start <= LONGEST) {
          taker.accept(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
      }
      start = i + 1;
    }
    return words;
  }
}

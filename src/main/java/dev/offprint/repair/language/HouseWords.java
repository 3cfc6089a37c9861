package dev.offprint.repair.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The short words that an article uses most, such as `the` and `of`: a paragraph that is full of
/// them is in the article's language and need not be looked at closely.
final class HouseWords {
  private static final int LONGEST = 4;
  private static final int KEPT = 24;
  private static final int SAMPLE = 6_000;

  /// One word in so many is enough; of another language, chance makes it one in twenty or so.
  private static final int ONE_IN = 5;

  private final Set<String> words;

  private HouseWords(Set<String> words) {
    this.words = words;
  }

  /// Of the beginnings of some texts.
  static HouseWords of(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    int step = Math.max(1, texts.size() / 24);
    for (int i = 0; i < texts.size(); i += step) {
      String text = texts.get(i);
      scan(
          text.substring(0, Math.min(text.length(), SAMPLE / 24)),
          word -> counts.merge(word, 1, Integer::sum));
    }
    Set<String> kept = new HashSet<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT)
        .forEach(entry -> kept.add(entry.getKey()));
    return new HouseWords(kept);
  }

  /// Whether a text is full of these words.
  boolean fill(String text) {
    int[] found = new int[1];
    int all = scan(text, word -> found[0] += words.contains(word) ? 1 : 0);
    return found[0] > 0 && found[0] * ONE_IN >= all;
  }

  private interface Taker {
    void take(String word);
  }

  /// Hands out the short words, in lower case; answers how many words there are.
  private static int scan(String text, Taker taker) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        if (i - start <= LONGEST) {
          taker.take(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
      }
      start = i + 1;
    }
    return words;
  }
}

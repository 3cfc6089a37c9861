package dev.offprint.repair.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The common words of a text, by the languages that have them.
///
/// A language is told from another one by the words that only one of the two has.
final class WordTally {
  /// A text has so many common words of its language at least, and one in so many.
  private static final int FEWEST = 12;

  private static final int ONE_IN = 8;

  /// By how many times the language's own words outnumber those of another one.
  private static final int TIMES = 5;

  private static final int MORE = 4;

  /// What is enough where nothing is expected but the article's language.
  private static final int FEWEST_EXPECTED = 3;

  private static final int TIMES_EXPECTED = 2;

  private final CommonWords words = CommonWords.all();
  private final int[] counts = new int[words.size()];
  private final int[] shared = new int[words.size()];
  private long[] found = new long[64];
  private int size;

  void add(long languages) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = languages;
    count(languages, counts);
  }

  private static void count(long languages, int[] counts) {
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  /// The language that a text is in beyond doubt; `null` where its words do not tell.
  static @Nullable String decided(String text) {
    WordTally tally = new WordTally();
    int all = tally.words.read(text, 0, text.length(), tally);
    int best = 0;
    for (int i = 1; i < tally.counts.length; i++) {
      best = tally.counts[i] > tally.counts[best] ? i : best;
    }
    int count = tally.counts[best];
    boolean enough = count >= FEWEST && count * ONE_IN >= all;
    return enough && tally.leads(best, TIMES, MORE) ? tally.words.language(best) : null;
  }

  /// Whether the words of a part of a text are those that one in a language has.
  ///
  /// @param language its index
  boolean fits(String text, int to, int language) {
    Arrays.fill(counts, 0);
    size = 0;
    int all = words.read(text, 0, to, this);
    int count = counts[language];
    return count >= FEWEST_EXPECTED && count * ONE_IN >= all && leads(language, TIMES_EXPECTED, 0);
  }

  private boolean leads(int language, int times, int more) {
    Arrays.fill(shared, 0);
    for (int i = 0; i < size; i++) {
      if ((found[i] >>> language & 1) != 0) {
        count(found[i], shared);
      }
    }
    for (int i = 0; i < counts.length; i++) {
      int mine = counts[language] - shared[i];
      int others = counts[i] - shared[i];
      if (i != language && mine < others * times + more) {
        return false;
      }
    }
    return true;
  }
}

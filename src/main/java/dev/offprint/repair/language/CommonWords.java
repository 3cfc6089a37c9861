package dev.offprint.repair.language;

import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words that every text has, such as `the` and `of`, and the languages that have them: a sight
/// of most texts is enough to tell their language.
///
/// A word is known by a number made of its letters; that two had the same is not to be expected.
final class CommonWords {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SLOTS = 1 << 13;
  private static final int LONGEST = 12;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();

  /// In each slot a word and, behind it, the bits of the languages that have it.
  private final long[] words = new long[2 * SLOTS];

  private CommonWords(List<String> lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      String language = line.substring(0, space);
      indices.put(language, languages.size());
      languages.add(language);
      add(line, space + 1, 1L << (languages.size() - 1));
    }
  }

  /// Read when they are first asked for, and never written to.
  private static final class Loaded {
    static final CommonWords ALL = new CommonWords(Sections.lines("common-words.txt"));
  }

  static CommonWords all() {
    return Loaded.ALL;
  }

  private void add(String line, int from, long language) {
    long word = 0;
    for (int i = from; i <= line.length(); i++) {
      if (i < line.length() && line.charAt(i) != ' ') {
        word = with(word, line.charAt(i));
      } else {
        int slot = slot(word);
        words[slot] = word;
        words[slot + 1] |= language;
        word = 0;
      }
    }
  }

  private static long with(long word, char letter) {
    return (word + letter) * FACTOR;
  }

  private int slot(long word) {
    int slot = 2 * ((int) (word >>> 32) & (SLOTS - 1));
    while (words[slot] != word && words[slot] != 0) {
      slot = (slot + 2) & (2 * SLOTS - 1);
    }
    return slot;
  }

  int size() {
    return languages.size();
  }

  String language(int index) {
    return languages.get(index);
  }

  /// The index of a language; `null` for one whose words are not known.
  @Nullable Integer index(String language) {
    return indices.get(language);
  }

  /// Hands the common words of a text from `from` to `to` over; answers how many words there are.
  int read(String text, int from, int to, WordTally tally) {
    int count = 0;
    int length = 0;
    long word = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      char small = Letters.small(c);
      if (small != 0) {
        word = length < LONGEST ? with(word, small) : word;
        length++;
      } else if (length > 0) {
        count++;
        long mask = length <= LONGEST ? words[slot(word) + 1] : 0;
        if (mask != 0) {
          tally.add(mask);
        }
        length = 0;
        word = 0;
      }
    }
    return count;
  }
}

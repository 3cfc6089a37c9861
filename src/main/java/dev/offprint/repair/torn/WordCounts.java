package dev.offprint.repair.torn;

/// How often words come up, kept by 64-bit hashes and not by the words, since it is asked about few
/// of the many that it counts.
final class WordCounts {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int FIRST_SIZE = 1024;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /// Counts the runs of letters in `text`.
  void addAll(String text) {
    long hash = OFFSET;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        hash = next(hash, c);
        inside = true;
      } else if (inside) {
        add(hash);
        hash = OFFSET;
        inside = false;
      }
    }
    if (inside) {
      add(hash);
    }
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  /// Whether `word` has letters only.
  static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /// How often `word`, which has letters only, is a run of letters in `text`.
  ///
  /// @param most how far it is counted
  static int count(String word, String text, int most) {
    int found = 0;
    int end;
    for (int at = text.indexOf(word); at >= 0 && found < most; at = text.indexOf(word, end)) {
      end = at + word.length();
      boolean whole =
          (at == 0 || !isLetter(text.charAt(at - 1)))
              && (end == text.length() || !isLetter(text.charAt(end)));
      found += whole ? 1 : 0;
    }
    return found;
  }

  /// How often `word`, which has letters only, was counted.
  int of(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    return counts[slot(hash)];
  }

  private static long next(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  private void add(long hash) {
    int slot = slot(hash);
    if (counts[slot]++ == 0) {
      hashes[slot] = hash;
      if (++size * 2 > hashes.length) {
        grow();
      }
    }
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    counts = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}

package dev.offprint.repair.lines;

/// The words of a text, in lower case, kept by 64-bit hashes: few of the many are ever asked for.
final class WordSet {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int FIRST_SIZE = 1024;

  /// Each hash in the first free slot from its own; 0 is a free slot.
  private long[] slots = new long[FIRST_SIZE];

  private int size;

  boolean contains(String word) {
    return slots[slot(hash(word, 0, word.length()))] != 0;
  }

  /// Adds the characters of `text` from `from` to before `to`, but for the marks around them.
  void addBare(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      add(hash(text, start, end));
    }
  }

  private static long hash(String text, int from, int to) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }

  private void add(long hash) {
    int slot = slot(hash);
    if (slots[slot] == 0) {
      slots[slot] = hash;
      if (++size * 2 > slots.length) {
        grow();
      }
    }
  }

  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }
}

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
    return slots[slot(hash(word))] != 0;
  }

  /// Adds the words of `text` without the marks around them, but for the halves of those that a
  /// hyphen divides at a line end.
  void addAll(String text) {
    long hash = OFFSET;
    long word = 0;
    boolean isHalf = false;
    char before = ' ';
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (isSpace(c)) {
        boolean divided = WordParts.isHyphen(before);
        if (word != 0 && !isHalf && !divided) {
          add(word);
        }
        isHalf = divided && c == '\n';
        hash = OFFSET;
        word = 0;
      } else if (isOfWord(c)) {
        hash = next(hash, c);
        word = hash == 0 ? 1 : hash;
      } else if (word != 0) {
        hash = next(hash, c);
      }
      before = c;
    }
  }

  private static boolean isSpace(char c) {
    return c < 0x80 ? c <= ' ' : Character.isWhitespace(c);
  }

  private static boolean isOfWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static long next(long hash, char c) {
    return (hash ^ Character.toLowerCase(c)) * PRIME;
  }

  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
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

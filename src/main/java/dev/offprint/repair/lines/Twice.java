package dev.offprint.repair.lines;

/// Which numbers came more than once, or may have: a sieve before a costlier look. It never misses
/// one that did.
final class Twice {
  private final long[] once;
  private final long[] again;
  private final int mask;

  /// @param most how many numbers will come
  Twice(int most) {
    int bits = Math.max(64, Integer.highestOneBit(Math.max(1, most)) * 16);
    this.once = new long[bits / 64];
    this.again = new long[bits / 64];
    this.mask = bits - 1;
  }

  void add(int number) {
    int bit = bit(number);
    long flag = 1L << bit;
    again[bit >> 6] |= once[bit >> 6] & flag;
    once[bit >> 6] |= flag;
  }

  boolean has(int number) {
    int bit = bit(number);
    return (again[bit >> 6] & (1L << bit)) != 0;
  }

  private int bit(int number) {
    return (number * 0x9E3779B1 >>> 7 ^ number) & mask;
  }
}

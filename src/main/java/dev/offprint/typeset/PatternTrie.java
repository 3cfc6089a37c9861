package dev.offprint.typeset;

import java.util.Arrays;

/// Liang's hyphenation patterns as a trie in four arrays.
///
/// A node's branches are a bit mask over the symbols of the alphabet, and its children are
/// neighbours, so that the child for a symbol is the first one plus the number of lower bits. Nodes
/// are numbered breadth first: those near the root, which every word visits, lie together.
final class PatternTrie {
  private static final char EDGE = '.';

  private final byte[] symbols;
  private final long[] branches;
  private final int[] firstChild;
  private final long[] levels;

  private PatternTrie(byte[] symbols, int nodes) {
    this.symbols = symbols;
    this.branches = new long[nodes];
    this.firstChild = new int[nodes];
    this.levels = new long[nodes];
  }

  /// Builds the trie from lines such as `.ad4der`, sorted by their letters without the digits.
  static PatternTrie parse(String lines) {
    PatternList list = PatternList.parse(lines);
    PatternTrie trie = new PatternTrie(list.symbols(), list.prefixes() + 1);
    trie.grow(list);
    return trie;
  }

  /// Turns ranges of the sorted list into nodes: the patterns of one node share their first `depth`
  /// symbols.
  private void grow(PatternList list) {
    int[] from = new int[branches.length];
    int[] to = new int[branches.length];
    to[0] = list.size();
    int made = 1;
    int depth = 0;
    int endOfDepth = 1;
    for (int node = 0; node < made; node++) {
      if (node == endOfDepth) {
        depth++;
        endOfDepth = made;
      }
      int pattern = from[node];
      if (list.length(pattern) == depth) {
        levels[node] = list.levels(pattern++);
      }
      firstChild[node] = made;
      int symbol = 0;
      for (; pattern < to[node]; pattern++) {
        int next = list.symbol(pattern, depth);
        if (next != symbol) {
          symbol = next;
          branches[node] |= 1L << symbol;
          from[made++] = pattern;
        }
        to[made - 1] = pattern + 1;
      }
    }
  }

  /// Whether any pattern has the character.
  boolean knows(char c) {
    return symbol(c) != 0;
  }

  private int symbol(char c) {
    return c < symbols.length ? symbols[c] : 0;
  }

  /// The level of each gap in the word `letters[from..to)`, which is in lower case: element `i` is
  /// the gap before letter `i`. Odd levels allow a hyphen.
  byte[] levels(char[] letters, int from, int to) {
    byte[] word = new byte[to - from + 2];
    byte edge = (byte) symbol(EDGE);
    word[0] = edge;
    for (int i = from; i < to; i++) {
      word[i - from + 1] = (byte) symbol(letters[i]);
    }
    word[word.length - 1] = edge;
    byte[] gaps = new byte[word.length + 1];
    for (int start = 0; start < word.length; start++) {
      raise(gaps, word, start);
    }
    return Arrays.copyOfRange(gaps, 1, gaps.length - 1);
  }

  /// Raises the gaps to what the patterns demand that match `word` from `start` on.
  private void raise(byte[] gaps, byte[] word, int start) {
    int node = 0;
    for (int i = start; i < word.length; i++) {
      long mask = branches[node];
      long bit = 1L << word[i];
      if ((mask & bit) == 0) {
        return;
      }
      node = firstChild[node] + Long.bitCount(mask & (bit - 1));
      int gap = start;
      for (long rest = levels[node]; rest != 0; rest >>>= 4) {
        int level = (int) rest & 0xF;
        if (level > gaps[gap]) {
          gaps[gap] = (byte) level;
        }
        gap++;
      }
    }
  }
}

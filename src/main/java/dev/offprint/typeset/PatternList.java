package dev.offprint.typeset;

/// The patterns of one language as they stand in its file, the letters turned into the numbers of a
/// small alphabet: 0 is no letter of it, and the others ascend with the characters.
final class PatternList {
  private static final int HIGHEST = '’';
  private static final int MOST_SYMBOLS = 63;
  private static final int MOST_LETTERS = 15;

  private final byte[] symbols;
  private final byte[] letters;
  private final int[] starts;
  private final long[] levels;
  private int size;
  private int prefixes;

  private PatternList(byte[] symbols, int characters) {
    this.symbols = symbols;
    this.letters = new byte[characters];
    this.starts = new int[characters / 2 + 2];
    this.levels = new long[starts.length];
  }

  static PatternList parse(String lines) {
    char[] characters = lines.toCharArray();
    PatternList list = new PatternList(alphabet(characters), characters.length);
    list.read(characters);
    return list;
  }

  private static byte[] alphabet(char[] lines) {
    boolean[] used = new boolean[Character.MAX_VALUE + 1];
    for (char c : lines) {
      used[c] = true;
    }
    byte[] symbols = new byte[HIGHEST + 1];
    int last = 0;
    for (int c = '\n' + 1; c <= HIGHEST; c++) {
      if (used[c] && !isDigit(c)) {
        symbols[c] = (byte) ++last;
      }
    }
    if (last > MOST_SYMBOLS) {
      throw damaged("the alphabet");
    }
    return symbols;
  }

  private void read(char[] lines) {
    int letter = 0;
    int start = 0;
    long patternLevels = 0;
    for (char c : lines) {
      if (c >= '0' && c <= '9') {
        patternLevels |= (long) (c - '0') << 4 * (letter - start);
      } else if (c != '\n') {
        letters[letter++] = symbols[c];
      } else {
        add(start, letter, patternLevels);
        start = letter;
        patternLevels = 0;
      }
    }
    if (letter != start) {
      throw damaged("the last line");
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, long patternLevels) {
    int previous = size == 0 ? start : starts[size - 1];
    int same = 0;
    while (previous + same < start
        && start + same < end
        && letters[previous + same] == letters[start + same]) {
      same++;
    }
    boolean ascending =
        start + same < end
            && (previous + same == start || letters[previous + same] < letters[start + same]);
    if (!ascending || end - start > MOST_LETTERS) {
      throw damaged("pattern " + (size + 1));
    }
    levels[size] = patternLevels;
    size++;
    starts[size] = end;
    prefixes += end - start - same;
  }

  private static IllegalStateException damaged(String place) {
    return new IllegalStateException("Offprint's own hyphenation patterns are damaged at " + place);
  }

  /// The number of each character, by character.
  byte[] symbols() {
    return symbols;
  }

  int size() {
    return size;
  }

  /// How many different beginnings the patterns have.
  int prefixes() {
    return prefixes;
  }

  int length(int pattern) {
    return starts[pattern + 1] - starts[pattern];
  }

  int symbol(int pattern, int index) {
    return letters[starts[pattern] + index];
  }

  /// Four bits for each gap, from before the first letter on, the first in the lowest bits.
  long levels(int pattern) {
    return levels[pattern];
  }
}

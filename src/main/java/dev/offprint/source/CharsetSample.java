package dev.offprint.source;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Picks the bytes that tell a text's charset: a detector sees no further than some thousand of
/// them, and a long text may begin in English.
final class CharsetSample {
  private static final int LENGTH = 1 << 14;
  private static final int CONTEXT = 1 << 10;

  private CharsetSample() {}

  /// In Russian or Japanese, the words that are not ASCII alone, since the English around them
  /// misleads; in French or Czech, with the words around them, since these help.
  static byte[] of(byte[] bytes) {
    byte[] words = words(bytes);
    return isLatin(words) ? context(bytes) : words;
  }

  private static byte[] words(byte[] bytes) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int word = 0;
    boolean foreign = false;
    for (int i = 0; i < bytes.length && words.size() < LENGTH; i++) {
      foreign |= bytes[i] < 0;
      if (isWhite(bytes[i]) || i == bytes.length - 1) {
        if (foreign) {
          words.write(bytes, word, Math.min(i + 1 - word, LENGTH));
        }
        word = i + 1;
        foreign = false;
      }
    }
    return words.toByteArray();
  }

  private static boolean isWhite(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  /// Latin words have an accent or two, those of other scripts nothing else.
  private static boolean isLatin(byte[] words) {
    int foreign = 0;
    for (byte b : words) {
      foreign += b < 0 ? 1 : 0;
    }
    return foreign * 2 < words.length;
  }

  private static byte[] context(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - CONTEXT);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + LENGTH));
  }
}

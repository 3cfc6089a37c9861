package dev.offprint.repair.characters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes that are written as two digits after a sign: `=E2=80=99`, `%C3%A9`.
final class Hex {
  private static final int LONGEST = 600;

  private Hex() {}

  /// The value of the two digits at `at`; -1 where none stand.
  static int byteAt(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = digit(text.charAt(at));
    int low = digit(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int digit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  /// Where the bytes end that stand in a row from `from`, each after `sign`; `from` for none.
  static int end(String text, int from, char sign) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST
        && text.charAt(to) == sign
        && byteAt(text, to + 1) >= 0) {
      to += 3;
    }
    return to;
  }

  /// What the bytes in a row are in UTF-8; `null` where they are not.
  static @Nullable String read(String row) {
    byte[] bytes = new byte[row.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteAt(row, 3 * i + 1);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

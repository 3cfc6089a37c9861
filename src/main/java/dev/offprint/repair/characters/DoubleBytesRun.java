package dev.offprint.repair.characters;

import dev.offprint.repair.rule.Marks;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Characters in a row that are UTF-8 if they are taken for the bytes that they have in a code page
/// of two bytes a character.
///
/// @param from where they begin
/// @param to where they end
/// @param with what they are
/// @param kind how sure that is
record DoubleBytesRun(int from, int to, String with, Kind kind) {
  enum Kind {
    /// No text has these characters by chance.
    CERTAIN,
    /// Letters with accents inside of a word, or a few Cyrillic ones.
    LETTERS
  }

  /// The first bytes of typographic signs, which no text has.
  private static final Marks TELLING = Marks.of("鈥窶");

  private static final String SIGNS = "‘’“”–—…•™\u00A0°©®·«»€£§";

  /// No run of misread letters is longer, since words have ASCII around them.
  private static final int LONGEST = 40;

  private static final int LONG = 5;

  /// The first bytes of accented Latin letters, of Cyrillic ones and of typographic signs.
  private static final int[] LEADS = {0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xD2, 0xE2};

  /// The code pages, as far as the machine has them.
  private static final class Holder {
    static final List<Charset> PAGES =
        List.of("GBK", "windows-31j").stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /// What such a run may begin with.
    static final BitSet FIRST = new BitSet();

    static {
      for (Charset page : PAGES) {
        for (int lead : LEADS) {
          for (int rest = 0x80; rest < 0xC0; rest++) {
            String read = new String(new byte[] {(byte) lead, (byte) rest}, page);
            FIRST.set(read.charAt(0));
          }
        }
      }
      FIRST.clear(0xFFFD);
    }
  }

  /// The characters from `from` to `to`, which are not ASCII; `null` where they are what they
  /// should be.
  static @Nullable DoubleBytesRun read(String text, int from, int to) {
    if (to - from > LONGEST || !Holder.FIRST.get(text.charAt(from))) {
      return null;
    }
    boolean telling = TELLING.has(text.charAt(from));
    boolean inWord = isLatin(text, from - 1) || isLatin(text, to);
    String run = text.substring(from, to);
    for (Charset page : Holder.PAGES) {
      String with = decoded(run, page);
      Kind kind = with == null ? null : kind(with, telling, inWord);
      if (with != null && kind != null) {
        return new DoubleBytesRun(from, to, with, kind);
      }
    }
    return null;
  }

  private static boolean isLatin(String text, int at) {
    char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    return c < 0x80 && Character.isLetter(c);
  }

  private static @Nullable Kind kind(String with, boolean telling, boolean inWord) {
    int latin = 0;
    int cyrillic = 0;
    int signs = 0;
    int ascii = 0;
    for (int i = 0; i < with.length(); i++) {
      char c = with.charAt(i);
      ascii += c < 0x80 ? 1 : 0;
      latin += c >= 0xC0 && c < 0x180 ? 1 : 0;
      cyrillic += c >= 0x400 && c < 0x4A0 ? 1 : 0;
      signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }
    if (latin + cyrillic + signs + ascii < with.length()) {
      return null;
    }
    if (signs > 0 && telling || cyrillic >= LONG && ascii == 0) {
      return Kind.CERTAIN;
    }
    boolean letters = latin > 0 && inWord && ascii <= 1;
    return letters || cyrillic + signs == with.length() ? Kind.LETTERS : null;
  }

  /// The UTF-8 that the bytes of `run` are; `null` where they are none.
  private static @Nullable String decoded(String run, Charset page) {
    try {
      ByteBuffer bytes = page.newEncoder().encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

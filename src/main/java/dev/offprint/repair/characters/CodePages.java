package dev.offprint.repair.characters;

import dev.offprint.repair.rule.Marks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The single-byte code pages in which UTF-8 is misread, and the bytes that characters stand for in
/// them.
///
/// C1 controls stand for themselves in all of them: programs leave bytes that a code page lacks as
/// they are.
final class CodePages {
  private static final String FILE = "/dev/offprint/repair/code-pages.txt";
  private static final int PAGE_BITS = 8;
  private static final int BYTES = 128;
  private static final int LAST_REST = 0xBF;
  private static final int FIRST_OF_THREE = 0xE0;
  private static final char FIRST_GREEK = '\u0370';
  /// Small letters of Russian, Ukrainian and Belarusian that stand apart from the others.
  private static final Marks SMALL_BESIDE = Marks.of("ёєіїґў");

  private static final String NO_CONTROLS = ".".repeat(32);

  /// By the character's upper byte, then its lower one: the code pages, one bit each, in which it
  /// stands for a byte that starts a sequence.
  private final int[][] leads = new int[1 << PAGE_BITS][];

  /// The same for the bytes that go on with one, and for the bytes C2 and C3.
  private final int[][] rests = new int[1 << PAGE_BITS][];

  private final int[][] graves = new int[1 << PAGE_BITS][];

  /// The same for the bytes that start a sequence of two.
  private final int[][] pairs = new int[1 << PAGE_BITS][];

  private final List<short[][]> bytes = new ArrayList<>();

  private int withControls;

  private CodePages() {}

  /// Made when the first text asks for it: most texts never do.
  private static final class Holder {
    static final CodePages PAGES = load();
  }

  static CodePages all() {
    return Holder.PAGES;
  }

  int count() {
    return bytes.size();
  }

  /// The code pages, one bit each, in which `c` stands for the first byte of a UTF-8 sequence.
  int leads(char c) {
    return of(leads, c);
  }

  /// Those in which `c`, before `next`, may start a sequence that is no plain word.
  int starts(char c, char next) {
    int starts = of(leads, c);
    if (starts == 0 || (isCyrillic(c) && isCyrillic(next))) {
      return 0;
    }
    if (next < 0x80) {
      return of(graves, c);
    }
    return next == '\uFFFD' ? starts : starts & of(rests, next);
  }

  /// Whether what stands at `at` may start a sequence in a text of which nothing is known: small
  /// Cyrillic letters as in any word do not, nor a letter that wants more bytes than there are.
  boolean isSuspect(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    int starts = starts(c, next);
    if (starts == 0 || (isCyrillic(c) && (next < 0x80 || SMALL_BESIDE.has(next)))) {
      return false;
    }
    char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
    boolean cut = next == '€' || next == 'Ђ' || after == '?' || after == '\uFFFD';
    boolean spaced = after == ' ' && c < FIRST_GREEK;
    if (!cut && !spaced && (starts & (of(pairs, c) | of(rests, after))) == 0) {
      return false;
    }
    boolean startsWord = at == 0 || text.charAt(at - 1) <= ' ';
    boolean word = isCyrillic(after) && SMALL_BESIDE.has(next);
    return !startsWord || !(word || (c == 'В' && next == ' '));
  }

  private static boolean isCyrillic(char c) {
    return c >= 'а' && c <= 'я';
  }

  private static int of(int[][] table, char c) {
    int[] page = table[c >> PAGE_BITS];
    return page == null ? 0 : page[c & 0xFF];
  }

  /// Whether the bytes 80 to 9F are C1 controls in a code page.
  boolean hasControls(int codePage) {
    return (withControls & 1 << codePage) != 0;
  }

  /// The byte that `c` stands for; 0 where it stands for none or for an ASCII one.
  int byteOf(int codePage, char c) {
    short[] page = bytes.get(codePage)[c >> PAGE_BITS];
    return page == null ? 0 : page[c & 0xFF];
  }

  /// Whether a UTF-8 sequence of several bytes can start with this byte; F1 and F2 start only what
  /// has no characters yet.
  private static boolean isLead(int value) {
    return value >= 0xC2 && value <= 0xF4 && value != 0xF1 && value != 0xF2;
  }

  private static CodePages load() {
    CodePages pages = new CodePages();
    try (InputStream in = CodePages.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + FILE + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          pages.add(unescaped(line.substring(line.indexOf(" = ") + 3)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + FILE + " cannot be read", e);
    }
    return pages;
  }

  private void add(String characters) {
    short[][] table = new short[1 << PAGE_BITS][];
    if (characters.startsWith(NO_CONTROLS)) {
      withControls |= 1 << bytes.size();
    }
    for (int i = 0; i < BYTES; i++) {
      char c = characters.charAt(i);
      put(table, c == '.' ? (char) (BYTES + i) : c, BYTES + i);
    }
    for (char c = '\u0080'; c < '\u00A0'; c++) {
      put(table, c, c);
    }
    bytes.add(table);
  }

  private void put(short[][] table, char c, int value) {
    int high = c >> PAGE_BITS;
    if (table[high] == null) {
      table[high] = new short[1 << PAGE_BITS];
    }
    table[high][c & 0xFF] = (short) value;
    if (isLead(value)) {
      mark(leads, c);
      if (value < FIRST_OF_THREE) {
        mark(pairs, c);
      }
    } else if (value <= LAST_REST) {
      mark(rests, c);
    }
    if (value == 0xC2 || value == 0xC3) {
      mark(graves, c);
    }
  }

  private void mark(int[][] table, char c) {
    int high = c >> PAGE_BITS;
    if (table[high] == null) {
      table[high] = new int[1 << PAGE_BITS];
    }
    table[high][c & 0xFF] |= 1 << bytes.size();
  }

  private static String unescaped(String row) {
    StringBuilder out = new StringBuilder(BYTES);
    for (int i = 0; i < row.length(); i++) {
      if (row.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(row.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(row.charAt(i));
      }
    }
    return out.toString();
  }
}

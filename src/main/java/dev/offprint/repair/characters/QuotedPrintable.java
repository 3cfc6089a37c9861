package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the encoding of mails where it was left in the text: `=E2=80=99`, `=3D`, and the `=` at
/// the end of a line that goes on.
final class QuotedPrintable {
  private static final int SHORTEST_LINE = 55;
  private static final int LONGEST_LINE = 78;
  private static final int LONGEST = 2000;
  private static final int FEWEST_SOFT = 2;
  private static final int FEWEST_LATIN = 3;

  private int sequences;
  private int soft;
  private int latin;

  /// Whether there is something to look at: digits or a line end after the sign.
  static boolean mayBeIn(String text) {
    for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
      if (Hex.byteAt(text, at + 1) >= 0 || lineEnd(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Counts what speaks for it in one paragraph.
  void add(String text) {
    for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at)) {
      int end = end(text, at);
      if (end > at) {
        count(text, at, end);
      } else if (lineEnd(text, at) > 0) {
        int length = at - text.lastIndexOf('\n', at) - 1;
        soft += length >= SHORTEST_LINE && length <= LONGEST_LINE ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
  }

  private void count(String text, int from, int to) {
    String read = Hex.read(unfolded(text, from, to));
    if (read == null) {
      boolean word = isLetter(text, from - 1) && to < text.length() && isLetter(text, to);
      latin += to <= from + 6 && isUpper(text, from) && word ? 1 : 0;
    } else if (read.chars().anyMatch(c -> c >= 0xA0)) {
      sequences++;
    }
  }

  /// Where the bytes end that stand in a row from `from`, folded or not.
  private static int end(String text, int from) {
    int to = Hex.end(text, from, '=');
    int next = to > from ? folded(text, to) : 0;
    while (next > 0 && to - from < LONGEST) {
      to = Hex.end(text, next, '=');
      next = folded(text, to);
    }
    return to;
  }

  /// Where the next byte stands after a line end at `at`; 0 where none does.
  private static int folded(String text, int at) {
    boolean sign = at < text.length() && text.charAt(at) == '=';
    int next = sign ? lineEnd(text, at) : 0;
    boolean goesOn = next > 0 && next < text.length() && text.charAt(next) == '=';
    return goesOn && Hex.byteAt(text, next + 1) >= 0 ? next : 0;
  }

  private static String unfolded(String text, int from, int to) {
    String bytes = text.substring(from, to);
    if (bytes.indexOf('\n') < 0) {
      return bytes;
    }
    StringBuilder out = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      int end = bytes.charAt(i) == '=' ? lineEnd(bytes, i) : 0;
      if (end == 0) {
        out.append(bytes.charAt(i));
      } else {
        i = end - 1;
      }
    }
    return out.toString();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  /// `=E9`, and not `=e9`: mail programs write capitals.
  private static boolean isUpper(String text, int at) {
    return !Character.isLowerCase(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2));
  }

  /// The offset behind the line feed before which the `=` at `at` is the last; 0 elsewhere.
  private static int lineEnd(String text, int at) {
    int to = at + 1;
    while (to < text.length() && to - at < 4 && text.charAt(to) == ' ') {
      to++;
    }
    return to < text.length() && text.charAt(to) == '\n' ? to + 1 : 0;
  }

  List<Edit> edits(String text) {
    boolean isLatin = sequences == 0 && latin >= FEWEST_LATIN;
    if (sequences == 0 && soft < FEWEST_SOFT && !isLatin) {
      return List.of();
    }
    Verbatim verbatim = new Verbatim(text);
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at)) {
      int end = end(text, at);
      int lineEnd = end == at ? lineEnd(text, at) : 0;
      String read = end == at ? null : read(text, at, end, isLatin);
      if (lineEnd > 0) {
        edits.add(new Edit(at, lineEnd, ""));
      } else if (read != null && (!verbatim.isAddress(at) || read.startsWith("="))) {
        edits.add(new Edit(at, end, read));
      }
      at = Math.max(at + 1, Math.max(end, lineEnd));
    }
    return edits;
  }

  private static @Nullable String read(String text, int from, int to, boolean isLatin) {
    String read = Hex.read(unfolded(text, from, to));
    if (read == null && isLatin) {
      read = latin(unfolded(text, from, to));
    }
    return read == null ? null : shown(read);
  }

  private static String latin(String bytes) {
    StringBuilder read = new StringBuilder();
    for (int at = 0; at < bytes.length(); at += 3) {
      int code = Hex.byteAt(bytes, at + 1);
      char character = Windows1252.character(code);
      read.append(character == 0 ? (char) code : character);
    }
    return read.toString();
  }

  /// What is shown: line ends and blanks for controls; nothing is known of others.
  private static @Nullable String shown(String read) {
    String text = read.replace("\r\n", "\n").replace('\t', ' ');
    return text.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x7F) ? null : text;
  }
}

package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Marks;
import java.util.ArrayList;
import java.util.List;

/// Reads words of the text that are encoded as in addresses, where no address is: `caf%C3%A9`,
/// `two%20or%20three`.
final class PercentWords {
  private static final Marks NO_WORD = Marks.of("/@\\&?=#+$_:<>{}[]`|~*^");
  private static final int FEWEST_SPACES = 2;
  private static final int LONGEST = 600;

  private PercentWords() {}

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, done))) {
      if (Hex.byteAt(text, at + 1) < 0) {
        continue;
      }
      int from = at;
      while (from > done && at - from < LONGEST && !isSpace(text.charAt(from - 1))) {
        from--;
      }
      int to = at;
      while (to < text.length() && to - at < LONGEST && !isSpace(text.charAt(to))) {
        to++;
      }
      if (isWord(text, from, to)) {
        add(text, from, to, edits);
      }
      done = to;
    }
    return edits;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// No address, no name of a file, no piece of code.
  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean inner = c == '.' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (NO_WORD.has(c) || inner) {
        return false;
      }
    }
    return true;
  }

  private static void add(String text, int from, int to, List<Edit> edits) {
    List<Edit> found = new ArrayList<>();
    boolean foreign = false;
    int spaces = 0;
    for (int at = text.indexOf('%', from); at >= 0 && at < to; at = text.indexOf('%', at)) {
      int end = Math.min(to, Hex.end(text, at, '%'));
      String read = end == at ? null : Hex.read(text.substring(at, end));
      if (read == null || !isOfText(read)) {
        return;
      }
      foreign |= read.chars().anyMatch(c -> c >= 0x80);
      spaces += isBetweenLetters(text, at, end) ? 1 : 0;
      found.add(new Edit(at, end, read));
      at = end;
    }
    if (foreign || (spaces >= FEWEST_SPACES && spaces == found.size())) {
      edits.addAll(found);
    }
  }

  private static boolean isBetweenLetters(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && Character.isLetter(text.charAt(from - 1))
        && Character.isLetter(text.charAt(to));
  }

  /// Letters, blanks and marks of running text.
  private static boolean isOfText(String read) {
    return read.codePoints()
        .allMatch(
            c -> c == ' ' || ",.'!()-\"".indexOf(c) >= 0 || c >= 0xA0 && Character.isDefined(c));
  }
}

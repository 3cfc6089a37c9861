package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Marks;
import java.util.ArrayList;
import java.util.List;

/// Finds the spaces of one text that should be one plain space.
final class Spaces {
  private static final int COLUMN_GAP = 3;
  private static final int LONG_WORD = 3;
  private static final Marks CLOSERS = Marks.of("\"'’”»)]%");
  private static final Marks FRENCH_SIGNS = Marks.of(";:!?»%›");
  private static final String[] CODE = {"\t", "{", "}", "=>", "();", "  //", "|"};

  private final String text;
  private final Lazy noise;
  private final Lazy apart;
  private final List<Edit> edits = new ArrayList<>();

  private Spaces(String text, Lazy noise, Lazy apart) {
    this.text = text;
    this.noise = noise;
    this.apart = apart;
  }

  /// Whether all spaces are single, plain and between words: the most common case.
  static boolean arePlain(String text) {
    if (text.contains("  ") || text.contains(" ,") || text.contains(" .")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// @param noise whether the article's no-break spaces mean nothing
  /// @param apart whether its commas and full stops stand apart from their words
  static List<Edit> edits(String text, Lazy noise, Lazy apart) {
    Spaces spaces = new Spaces(text, noise, apart);
    spaces.find();
    return spaces.edits;
  }

  /// Whether `from` to `to` parts two words that nothing need hold together.
  static boolean isBetweenWords(String text, int from, int to) {
    int before = from;
    while (before > 0 && from - before < LONG_WORD && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    int after = to;
    while (after < text.length()
        && after - to < LONG_WORD
        && Character.isLetter(text.charAt(after))) {
      after++;
    }
    return from - before == LONG_WORD && after - to == LONG_WORD;
  }

  private void find() {
    boolean aligned = isAligned();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        mend(i, end, aligned);
      }
      i = end + 1;
    }
  }

  private void mend(int from, int to, boolean aligned) {
    boolean single = to - from == 1;
    boolean plain = text.charAt(from) == ' ';
    if (single && !aligned && isBeforeMark(text, from) && apart.isTrue()) {
      edits.add(new Edit(from, to, ""));
      return;
    }
    if ((single && (plain || isWanted(from))) || (!single && aligned)) {
      return;
    }
    boolean edge = from == 0 || to == text.length() || at(from - 1) == '\n' || at(to) == '\n';
    edits.add(new Edit(from, to, edge ? "" : " "));
  }

  /// Whether a fixed space stands where it should: beside a number, before French punctuation, or
  /// where a short word is not to stand alone at a line's end.
  private boolean isWanted(int at) {
    char c = text.charAt(at);
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = at(at + 1);
    boolean french = FRENCH_SIGNS.has(after) || before == '«' || before == '‹';
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (french || digits) {
      return c != ' ';
    }
    if (c == '\u3000') {
      return before >= 0x2E80 || after >= 0x2E80;
    }
    boolean fixed = c == '\u00A0' || c == '\u202F' || c == '\u2007';
    return fixed && !noise.isTrue() && !isBetweenWords(text, at, at + 1);
  }

  /// Whether a comma or a full stop that belongs to the word before stands behind the space, as it
  /// does where a link ended: `the boat , which`. Dots may be spaced: `so . . .`
  static boolean isBeforeMark(String text, int at) {
    char mark = at(text, at + 1);
    char next = at(text, at + 2);
    return (mark == ',' || mark == '.')
        && at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || CLOSERS.has(text.charAt(at - 1)))
        && (Character.isWhitespace(next) || CLOSERS.has(next))
        && !(mark == '.' && at(text, at + 3) == '.');
  }

  /// Columns, verse with gaps, code: their spaces mean something.
  private boolean isAligned() {
    for (String sign : CODE) {
      if (text.contains(sign)) {
        return true;
      }
    }
    int gaps = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == ' ' ? run + 1 : 0;
      gaps += run == COLUMN_GAP ? 1 : 0;
    }
    return gaps >= 2;
  }

  private char at(int index) {
    return at(text, index);
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || (c >= 0x2000 && c <= 0x200A)
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }
}

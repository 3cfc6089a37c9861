package dev.offprint.repair.characters;

import dev.offprint.repair.rule.Marks;
import java.util.Locale;
import java.util.Set;

/// Reads single escapes that begin with backslashes, and says how they stand in the text.
final class EscapeReader {
  private static final int MOST_BACKSLASHES = 4;
  private static final Marks BEFORE_LINES = Marks.of(".!?:;,…”’\"')»]。！？」");
  private static final Marks OPENERS = Marks.of(" \n(“‘«[—–-");
  private static final Marks ENDS = Marks.of(" \n.,;:!?)…—–-");

  /// What stands behind an apostrophe in English.
  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  /// What stands before one in French, Italian and Catalan.
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "n", "j", "c", "s", "m", "t", "qu", "un", "all", "dell", "nell", "sull", "dall",
          "quell", "lorsqu", "jusqu", "puisqu", "aujourd");

  private final String text;

  EscapeReader(String text) {
    this.text = text;
  }

  enum Kind {
    /// A letter or a mark of running text by its number, beside a word.
    CHARACTER,
    /// The same by itself.
    LOOSE_CHARACTER,
    /// Line ends where sentences end.
    LINE,
    /// The same behind a word, as below headings and in lists.
    LOOSE_LINE,
    /// A quotation mark around words.
    QUOTE,
    /// `don\'t`
    APOSTROPHE,
    /// `l\'heure`
    ELISION,
    /// `and\/or`, `https:\/\/`
    SLASH,
    /// What is no escape.
    OTHER
  }

  /// @param with the characters that it stands for
  record Escape(int from, int to, Kind kind, String with) {
    /// Line ends at the edges of the text are none.
    String shown(String text) {
      boolean edge = from == 0 || to >= text.length();
      return kind != Kind.LINE && kind != Kind.LOOSE_LINE ? with : edge ? "" : "\n";
    }
  }

  /// The escape whose first backslash is at `from`.
  Escape read(int from) {
    int at = from;
    while (at(at) == '\\' && at - from < MOST_BACKSLASHES) {
      at++;
    }
    return switch (at(at)) {
      case 'u' -> character(from, at);
      case 'n', 'r' -> line(from, at);
      case '"' -> new Escape(from, at + 1, isQuote(from, at + 1) ? Kind.QUOTE : Kind.OTHER, "\"");
      case '\'' -> new Escape(from, at + 1, apostrophe(from, at + 1), "'");
      case '/' -> new Escape(from, at + 1, isSlash(from, at + 1) ? Kind.SLASH : Kind.OTHER, "/");
      default -> other(from, at);
    };
  }

  private static Escape other(int from, int to) {
    return new Escape(from, to, Kind.OTHER, "");
  }

  private Escape character(int from, int at) {
    int code = code(at);
    int end = at + 5;
    if (Character.isHighSurrogate((char) Math.max(code, 0)) && at(end) == '\\') {
      int low = code(end + 1);
      boolean pair = low > 0 && Character.isLowSurrogate((char) low) && at(end + 1) == 'u';
      code = pair ? Character.toCodePoint((char) code, (char) low) : -1;
      end += 6;
    }
    if (!isOfText(code)) {
      return other(from, at);
    }
    boolean beside =
        Character.isLetterOrDigit(before(from))
            || Character.isLetterOrDigit(at(end))
            || BEFORE_LINES.has(before(from))
            || isEscape(end);
    Kind kind = beside ? Kind.CHARACTER : Kind.LOOSE_CHARACTER;
    return new Escape(from, end, kind, Character.toString(code));
  }

  private boolean isEscape(int at) {
    return at(at) == '\\' && "un\"".indexOf(at(at + 1)) >= 0;
  }

  /// The number that the four digits behind the `u` at `at` are; -1 where there are none.
  private int code(int at) {
    int high = Hex.byteAt(text, at + 1);
    int low = Hex.byteAt(text, at + 3);
    return high < 0 || low < 0 ? -1 : high << 8 | low;
  }

  private static boolean isOfText(int code) {
    int type = code < 0 ? Character.UNASSIGNED : Character.getType(code);
    boolean ascii = code == '"' || code == '\'' || code == '&' || code == '<' || code == '>';
    return ascii
        || (code >= 0xA0
            && type != Character.UNASSIGNED
            && type != Character.PRIVATE_USE
            && type != Character.SURROGATE);
  }

  /// A run of line ends and blanks; a sentence ends before it, or it is doubled, and one begins.
  private Escape line(int from, int at) {
    int to = at;
    int count = 0;
    int next = from;
    while (at(next) == '\\' && isLineEnd(next)) {
      to = afterBackslashes(next) + 1;
      count += at(to - 1) == 'n' ? 1 : 0;
      next = to;
      while (at(next) == ' ' && next < text.length()) {
        next++;
      }
    }
    char before = before(from) == ' ' && from > 1 ? text.charAt(from - 2) : before(from);
    char after = at(next);
    boolean begins =
        next >= text.length()
            || !Character.isLetter(after) && (after != '\\' || isEscape(next))
            || !Character.isLowerCase(after);
    boolean lower = BEFORE_LINES.has(before) && before != ':';
    boolean ends = BEFORE_LINES.has(before) || count > 1 || before == '\n';
    Kind kind = count == 0 || !(begins || lower) ? Kind.OTHER : ends ? Kind.LINE : Kind.LOOSE_LINE;
    int end = kind == Kind.OTHER ? Math.max(to, at) : next;
    return new Escape(from, end, kind, count > 1 ? "\n\n" : "\n");
  }

  private boolean isLineEnd(int from) {
    return "nr".indexOf(at(afterBackslashes(from))) >= 0;
  }

  private int afterBackslashes(int from) {
    int at = from;
    while (at(at) == '\\' && at - from < MOST_BACKSLASHES) {
      at++;
    }
    return at;
  }

  /// Before a word or behind one, never inside.
  private boolean isQuote(int from, int to) {
    char before = before(from);
    char after = at(to);
    boolean opens = (from == 0 || OPENERS.has(before)) && !Character.isWhitespace(after);
    boolean closes =
        (to >= text.length() || ENDS.has(after) || isEscape(to) || after == '\'')
            && !Character.isWhitespace(before);
    return opens || closes;
  }

  private Kind apostrophe(int from, int to) {
    int start = from;
    while (start > 0 && from - start < 10 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, from).toLowerCase(Locale.ROOT);
    String rest = text.substring(to, end);
    if (word.length() > 1 && CLITICS.contains(rest) || word.equals("i") && rest.equals("m")) {
      return Kind.APOSTROPHE;
    }
    boolean elided = ELIDED.contains(word) && !rest.isEmpty();
    return elided ? Kind.ELISION : isQuote(from, to) ? Kind.QUOTE : Kind.OTHER;
  }

  private boolean isSlash(int from, int to) {
    boolean address = before(from) == ':' && at(to) == '\\' && at(to + 1) == '/';
    boolean between = Character.isLetterOrDigit(before(from)) || before(from) == '/';
    return address
        || (between && (Character.isLetterOrDigit(at(to)) || at(to) == '\\'))
        || text.startsWith(":\\/", Math.max(0, from - 3));
  }

  /// The character before `at`; a line feed behind an escape of one.
  private char before(int at) {
    boolean line = at > 1 && text.charAt(at - 2) == '\\' && "nr".indexOf(at(at - 1)) >= 0;
    return at == 0 || line ? '\n' : text.charAt(at - 1);
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }
}

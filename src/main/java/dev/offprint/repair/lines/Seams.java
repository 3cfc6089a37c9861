package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the places of a text where the end of one paragraph and the beginning of the next stand
/// without a space between them: `…the end.The next…`.
final class Seams {
  private static final Marks ENDS = Marks.of(".:!?…।。！？：");
  private static final Marks CLOSERS = Marks.of("”’»\")]");
  private static final Marks OPENERS = Marks.of("“‘«„¿¡");

  /// No token that a sentence ends with is looked at further back than this.
  private static final int LONGEST_TOKEN = 40;

  private static final int SHORTEST_PIECE = 15;

  /// In a longer one, pairs of quotation marks are not counted.
  private static final int LONGEST_PIECE = 2000;

  /// `Be sure to:`
  private static final int SHORTEST_LABEL = 5;

  private final String text;

  /// Where the paragraph begins that may end.
  private final int piece;

  private Seams(String text, int piece) {
    this.text = text;
    this.piece = piece;
  }

  /// The words, which are read when the first text asks for them.
  private static final class Words {
    private static final Sections FILE = Sections.load("glued.txt");
    static final Set<String> ABBREVIATIONS = new HashSet<>(FILE.of("abbreviations"));
    static final Set<String> ENDINGS = new HashSet<>(FILE.of("endings"));
  }

  /// What a paragraph may end with.
  enum Ends {
    /// The end of a sentence.
    OF_SENTENCES,
    /// A colon too, which a list may follow: enough only where other places speak for it.
    WITH_COLONS
  }

  /// The offsets at which new paragraphs begin, in ascending order, and how many sentences end with
  /// a space after them.
  record Found(List<Integer> offsets, int spaced) {}

  /// @param ends the marks that a paragraph may end with
  static Found find(String text, Ends ends) {
    List<Integer> found = List.of();
    int spaced = 0;
    int piece = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (!ENDS.has(c)) {
        continue;
      }
      char after = text.charAt(i + 1);
      if (after == ' ') {
        spaced += c == ':' ? 0 : 1;
      } else if ((c != ':' || ends == Ends.WITH_COLONS) && !Character.isWhitespace(after)) {
        int next = new Seams(text, piece).seam(i);
        spaced += next == 0 && isDense(c) ? 1 : 0;
        if (next > 0
            && i - piece
                >= (isOfItem(text.charAt(piece)) ? SHORTEST_LABEL : shortest(text, i, next))) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(next);
          piece = next;
        }
      }
    }
    return new Found(found, spaced);
  }

  /// How long a paragraph must be that ends with the mark.
  private static int shortest(String text, int mark, int next) {
    boolean item = !Character.isLetter(text.charAt(next)) && isOfItem(text.charAt(next));
    boolean label =
        ":?!".indexOf(text.charAt(mark)) >= 0 || item || isSpacedCaseless(text.charAt(mark - 1));
    return label ? SHORTEST_LABEL : SHORTEST_PIECE;
  }

  private static boolean isOfItem(char c) {
    return Character.isDigit(c) || "•-–—*·‣◦▪".indexOf(c) >= 0;
  }

  /// The end of a sentence of Chinese or Japanese, which no space follows: only a bullet tells.
  private static boolean isDense(char c) {
    return c == '。' || c == '！' || c == '？' || c == '：';
  }

  /// Where the next paragraph begins after the mark at `mark`; 0 if none does.
  private int seam(int mark) {
    int next = mark + 1;
    while (next < text.length()
        && (CLOSERS.has(text.charAt(next)) ? !opens(next) : closesLow(next))) {
      next++;
    }
    boolean closed = next > mark + 1;
    int start = next;
    if (next < text.length() && (OPENERS.has(text.charAt(next)) || opens(next))) {
      next++;
    }
    boolean found =
        next + 1 < text.length()
            && (isBullet(next) || (!isDense(text.charAt(mark)) && beginsSentence(next, mark)))
            && (closed || isDense(text.charAt(mark)) || endsSentence(mark));
    return found ? start : 0;
  }

  /// Whether a mark that opens in some languages and closes in others closes: `„So.“`
  private boolean closesLow(int at) {
    int low = text.charAt(at) == '“' ? text.lastIndexOf('„', at) : -1;
    return low >= piece && text.indexOf('“', low) == at;
  }

  /// Whether a quotation mark that opens and closes opens: those before it in its paragraph are in
  /// pairs.
  private boolean opens(int at) {
    char mark = text.charAt(at);
    if ((mark != '"' && mark != '”')
        || at + 1 == text.length()
        || at - piece > LONGEST_PIECE
        || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    int before = 0;
    for (int i = piece; i < at; i++) {
      char c = text.charAt(i);
      before += c == mark ? 1 : 0;
      if (mark == '”' && (c == '“' || c == '„')) {
        return false;
      }
    }
    return before % 2 == 0;
  }

  /// Whether a sentence ends with the mark: the word before it is a word, and no abbreviation, no
  /// initial, no address.
  private boolean endsSentence(int mark) {
    int end = mark;
    if ("?!".indexOf(text.charAt(mark)) >= 0 && isSpace(text.charAt(mark - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_TOKEN && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    String token = text.substring(start, end);
    char last = token.isEmpty() ? ' ' : token.charAt(token.length() - 1);
    if (CLOSERS.has(last) || last == '%' || (last == '“' && closesLow(end - 1))) {
      return true;
    }
    String word = Prose.bare(token);
    if (word.startsWith("www.") && word.indexOf('/') < 0) {
      return Character.isLetter(last);
    }
    if ((word.length() < 2 && !isSpacedCaseless(last)) || !isOnlyWord(word)) {
      return false;
    }
    if (Character.isDigit(last)) {
      return word.length() == 4;
    }
    return text.charAt(mark) != '.' || !Words.ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isOnlyWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if ("./\\@_=:#".indexOf(token.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether a sentence begins: a capitalised word that text follows, or a word of a script without
  /// capitals that has spaces between its words.
  private boolean beginsSentence(int at, int mark) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_TOKEN && isOfWord(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || end == at) {
      return false;
    }
    boolean asked = "?!…".indexOf(text.charAt(mark)) >= 0 && text.startsWith(". ", end);
    if (" ,’'-–—:\"”".indexOf(text.charAt(end)) < 0 && !asked && !isAbbreviation(at, end)) {
      return false;
    }
    char first = text.charAt(at);
    if (isSpacedCaseless(first)) {
      return isSpacedCaseless(text.charAt(mark - 1)) || CLOSERS.has(text.charAt(mark - 1));
    }
    boolean capitalised =
        Character.isUpperCase(first)
            && (end == at + 1 || Character.isLowerCase(text.charAt(at + 1)) || end - at > 2);
    return capitalised && !Words.ENDINGS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /// A bullet or a number, a space and a text.
  private boolean isBullet(int at) {
    char c = text.charAt(at);
    int space = at + 1;
    if (Character.isDigit(c)) {
      space += Character.isDigit(text.charAt(space)) ? 1 : 0;
      if (space + 1 >= text.length() || ".)".indexOf(text.charAt(space)) < 0) {
        return false;
      }
      space++;
    } else if ("•-–—*·‣◦▪".indexOf(c) < 0) {
      return false;
    }
    return space + 1 < text.length()
        && text.charAt(space) == ' '
        && (mayBeginItem(text.charAt(space + 1)) || c == '•');
  }

  /// A capital, or a letter of a script without.
  private static boolean mayBeginItem(char c) {
    return Character.isUpperCase(c)
        || c == '@'
        || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /// `Dr.` and a space.
  private boolean isAbbreviation(int at, int end) {
    return text.startsWith(". ", end)
        && Words.ABBREVIATIONS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpacedCaseless(char c) {
    if (c < 0x590) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HANGUL,
          DEVANAGARI,
          BENGALI,
          TAMIL,
          TELUGU,
          GUJARATI,
          GURMUKHI,
          KANNADA,
          MALAYALAM,
          ARABIC,
          HEBREW ->
          true;
      default -> false;
    };
  }
}

package dev.offprint.repair.typography;

import dev.offprint.model.Inlines.Edit;
import java.util.List;

/// Finds what the typewriter left in a text: straight quotes, double hyphens, three dots, and in
/// French the spaces that are missing before high punctuation.
///
/// Addresses, paths and code are passed over.
final class Typographer {
  /// Which characters of ASCII are letters and digits.
  private static final boolean[] PLAIN = plain("");

  /// The same, and those between words at which nothing is to be found.
  private static final boolean[] PASSED = plain(" ,");

  private final Conventions conventions;

  Typographer(Conventions conventions) {
    this.conventions = conventions;
  }

  /// What is to be changed in `text`, in ascending order.
  List<Edit> edits(String text) {
    if (!mayHaveEdits(text)) {
      return List.of();
    }
    TextScan scan = new TextScan(text);
    Verbatim verbatim = new Verbatim(scan);
    Quotes quotes = new Quotes(scan, conventions);
    Dashes dashes = new Dashes(scan, conventions);
    int i = nextSign(text, 0);
    while (i < text.length()) {
      int end = verbatimEnd(i, text, verbatim);
      i = nextSign(text, end > i ? end : step(i, scan, quotes, dashes));
    }
    quotes.endLine();
    return scan.edits();
  }

  /// Whether one of the signs is there that are ever changed.
  private boolean mayHaveEdits(String text) {
    boolean quotes = text.indexOf('\'') >= 0 || text.indexOf('"') >= 0;
    return quotes
        || text.indexOf('-') >= 0
        || text.contains("...")
        || conventions.isFrench() && holdsHighMark(text)
        || conventions.spacesGuillemets() && (text.indexOf('«') >= 0 || text.indexOf('»') >= 0);
  }

  private static boolean holdsHighMark(String text) {
    return text.indexOf(':') >= 0
        || text.indexOf(';') >= 0
        || text.indexOf('?') >= 0
        || text.indexOf('!') >= 0;
  }

  /// Where something stands that is no letter and no digit of ASCII, no space and no comma.
  private static int nextSign(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) < PASSED.length && PASSED[text.charAt(i)]) {
      i++;
    }
    return i;
  }

  /// The end of what is not to be touched and starts at the sign at `i`, or is an address of which
  /// it is the first sign; `i` itself where it is prose.
  private static int verbatimEnd(int i, String text, Verbatim verbatim) {
    int start = i;
    while (start > 0 && isInAddress(text, i) && isPlain(text.charAt(start - 1))) {
      start--;
    }
    int end = start < i && mayStartAddress(text, start) ? verbatim.end(start) : i;
    return end > i ? end : verbatim.end(i);
  }

  private static boolean isInAddress(String text, int i) {
    return text.charAt(i) == ':' || text.charAt(i) == '.';
  }

  /// Whether an address may start at the letter at `i`, as `https:` and `C:` do.
  private static boolean mayStartAddress(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return switch (text.charAt(i)) {
      case 'h', 'f' -> next == 't' || next == ':';
      case 'w' -> next == 'w' || next == ':';
      case 'm' -> next == 'a' || next == ':';
      default -> next == ':';
    };
  }

  private int step(int i, TextScan scan, Quotes quotes, Dashes dashes) {
    char c = scan.at(i);
    return switch (c) {
      case '"' -> quotes.doubleQuote(i);
      case '\'' -> quotes.single(i);
      case '-' -> dashes.hyphens(i);
      case '.' -> Dots.at(i, scan);
      case ';', '!', '?', ':' ->
          conventions.isFrench() ? FrenchSpacing.before(i, scan, conventions) : i + 1;
      case '\n' -> {
        quotes.endLine();
        yield i + 1;
      }
      default -> {
        other(i, scan, quotes);
        yield isInWord(c) ? wordEnd(scan.text(), i + 1) : i + 1;
      }
    };
  }

  private void other(int i, TextScan scan, Quotes quotes) {
    quotes.pass(i);
    char c = scan.at(i);
    if ((c == '«' || c == '»') && conventions.spacesGuillemets()) {
      FrenchSpacing.inside(i, scan);
    }
  }

  /// Passes over letters and digits, among which nothing is to be found.
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    return c < PLAIN.length ? PLAIN[c] : Character.isLetter(c);
  }

  private static boolean[] plain(String others) {
    boolean[] plain = new boolean[128];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
    }
    return plain;
  }

  /// An ASCII letter or digit.
  private static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }
}

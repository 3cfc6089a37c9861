package dev.offprint.repair.typography;

import dev.offprint.model.Inlines.Edit;
import java.util.List;

/// Finds what the typewriter left in a text: straight quotes, double hyphens, three dots, and in
/// French the spaces that are missing before high punctuation.
///
/// Addresses, paths and code are passed over.
final class Typographer {
  /// Which characters of ASCII are letters and digits.
  private static final boolean[] PLAIN = plain();

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
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == ',') {
        i++;
      } else if (isPlain(c)) {
        int end = mayStartAddress(text, i) ? verbatim.end(i) : i;
        i = end > i ? end : wordEnd(text, i + 1);
      } else {
        int end = verbatim.end(i);
        i = end > i ? end : step(i, scan, quotes, dashes);
      }
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

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c);
    }
    return plain;
  }

  /// An ASCII letter or digit.
  private static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }
}

package dev.offprint.repair.typography;

import dev.offprint.model.Inlines.Edit;
import java.util.List;

/// Finds what the typewriter left in a text: straight quotes, double hyphens, three dots, and in
/// French the spaces that are missing before high punctuation.
///
/// Addresses, paths and code are passed over.
final class Typographer {
  private final Conventions conventions;

  Typographer(Conventions conventions) {
    this.conventions = conventions;
  }

  /// What is to be changed in `text`, in ascending order.
  List<Edit> edits(String text) {
    TextScan scan = new TextScan(text);
    Verbatim verbatim = new Verbatim(scan);
    Quotes quotes = new Quotes(scan, conventions);
    Dashes dashes = new Dashes(scan, conventions);
    int i = 0;
    while (i < text.length()) {
      int end = verbatim.end(i);
      i = end > i ? end : step(i, scan, quotes, dashes);
    }
    quotes.endLine();
    return scan.edits();
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
        if (c > 0x7F || !isInWord(c)) {
          other(i, scan, quotes);
        }
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
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetter(c);
  }
}

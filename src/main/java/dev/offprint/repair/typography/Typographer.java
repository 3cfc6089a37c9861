package dev.offprint.repair.typography;

import dev.offprint.model.Inlines.Edit;
import java.util.List;
import java.util.Locale;

/// Finds what the typewriter left in a text: straight quotes, double hyphens, three dots, and in
/// French the spaces that are missing before high punctuation.
///
/// Addresses, paths and code are passed over.
final class Typographer {
  private final QuotationMarks marks;
  private final boolean isFrench;

  private Typographer(String language) {
    this.marks = QuotationMarks.of(language);
    this.isFrench = language.equals("fr");
  }

  static Typographer of(String language) {
    return new Typographer(Locale.forLanguageTag(language).getLanguage());
  }

  /// What is to be changed in `text`, in ascending order.
  List<Edit> edits(String text) {
    TextScan scan = new TextScan(text);
    Verbatim verbatim = new Verbatim(scan);
    Quotes quotes = new Quotes(scan, marks);
    Dashes dashes = new Dashes(scan, marks);
    int i = 0;
    while (i < text.length()) {
      int end = verbatim.end(i);
      i = end > i ? end : step(i, scan, quotes, dashes);
    }
    return scan.edits();
  }

  private int step(int i, TextScan scan, Quotes quotes, Dashes dashes) {
    char c = scan.at(i);
    return switch (c) {
      case '"' -> quotes.doubleQuote(i);
      case '\'' -> quotes.single(i);
      case '-' -> dashes.hyphens(i);
      case '.' -> dashes.dots(i);
      case ';', '!', '?', ':' -> isFrench ? FrenchSpacing.before(i, scan) : i + 1;
      default -> {
        quotes.pass(c);
        yield isInWord(c) ? wordEnd(scan.text(), i + 1) : i + 1;
      }
    };
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

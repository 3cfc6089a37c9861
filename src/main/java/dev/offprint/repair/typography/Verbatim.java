package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Marks;

/// What stands in a text and is no prose: addresses, paths, options of commands, attributes, and
/// what stands between backticks.
final class Verbatim {
  private static final Marks OPENERS = Marks.of("\"'“‘„‚«‹([{<");
  private static final Marks CLOSERS = Marks.of(".,;:!?)]}>\"'”’»›");

  private final TextScan scan;

  Verbatim(TextScan scan) {
    this.scan = scan;
  }

  /// The end of what is not to be touched and starts at `start`; `start` itself where it is prose.
  int end(int start) {
    char c = scan.at(start);
    if (c == '`') {
      return pairEnd(start, '`');
    }
    if ((c == '=' || c == '(') && scan.isWord(start - 1) && isQuote(start + 1)) {
      return valueEnd(start);
    }
    return startsToken(start) && startsVerbatim(start) ? tokenEnd(start) : start;
  }

  private boolean isQuote(int i) {
    return scan.at(i) == '"' || scan.at(i) == '\'';
  }

  /// The end of `="value"` and of the argument of `call("argument")`; `start` where it is prose.
  private int valueEnd(int start) {
    int end = pairEnd(start + 1, scan.at(start + 1));
    while (end > start + 1 && scan.at(end) == ',' && isQuote(argument(end))) {
      int next = argument(end);
      int after = pairEnd(next, scan.at(next));
      if (after == next) {
        break;
      }
      end = after;
    }
    boolean isCode = scan.at(start) == '=' || ",)".indexOf(scan.at(end)) >= 0;
    return end > start + 1 && isCode ? end : start;
  }

  /// Where the argument behind the comma at `comma` starts.
  private int argument(int comma) {
    return scan.at(comma + 1) == ' ' ? comma + 2 : comma + 1;
  }

  /// Behind a space or what opens, not behind a quote that closes: `"yes"--and`.
  private boolean startsToken(int start) {
    if (scan.isSpace(start - 1)) {
      return true;
    }
    char before = scan.at(start - 2);
    return OPENERS.has(scan.at(start - 1))
        && !Character.isLetterOrDigit(before)
        && ".,!?…".indexOf(before) < 0;
  }

  /// The offset after the mark that pairs with the one at `start`, on the same line; `start` where
  /// none does.
  private int pairEnd(int start, char mark) {
    for (int i = start + 1; i < scan.length() && scan.at(i) != '\n'; i++) {
      if (scan.at(i) == mark) {
        return i + 1;
      }
    }
    return start;
  }

  private boolean startsVerbatim(int start) {
    String text = scan.text();
    return switch (scan.at(start)) {
      case 'h' -> text.startsWith("http://", start) || text.startsWith("https://", start);
      case 'w' -> text.startsWith("www.", start);
      case 'f' -> text.startsWith("ftp://", start);
      case 'm' -> text.startsWith("mailto:", start);
      case '-' -> text.startsWith("--", start) && Character.isLetter(scan.at(start + 2));
      case '/', '~' -> scan.isWord(start + 1) || scan.at(start + 1) == '/';
      case '.' -> text.startsWith("./", start) || text.startsWith("../", start);
      default ->
          Character.isLetter(scan.at(start))
              && scan.at(start + 1) == ':'
              && (scan.at(start + 2) == '\\' || scan.at(start + 2) == '/');
    };
  }

  /// The end of the word, punctuation behind it aside.
  private int tokenEnd(int start) {
    int end = start;
    while (end < scan.length() && !scan.isSpace(end)) {
      end++;
    }
    while (end > start && CLOSERS.has(scan.at(end - 1)) && !isPaired(start, end - 1)) {
      end--;
    }
    return end;
  }

  /// Whether the quote at `at` closes another one of the same word: `?q='x'`.
  private boolean isPaired(int start, int at) {
    return isQuote(at) && scan.text().indexOf(scan.at(at), start) < at;
  }
}

package dev.offprint.repair.typography;

/// What stands in a text and is no prose: addresses, paths, options of commands, attributes, and
/// what stands between backticks.
final class Verbatim {
  private static final String OPENERS = "\"'“‘„‚«‹([{<";
  private static final String CLOSERS = ".,;:!?)]}>\"'”’»›";

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
    if (c == '=' && scan.at(start + 1) == '"' && scan.isWord(start - 1)) {
      return pairEnd(start + 1, '"');
    }
    boolean startsToken = scan.isSpace(start - 1) || OPENERS.indexOf(scan.at(start - 1)) >= 0;
    return startsToken && startsVerbatim(start) ? tokenEnd(start) : start;
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
    while (end > start && CLOSERS.indexOf(scan.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}

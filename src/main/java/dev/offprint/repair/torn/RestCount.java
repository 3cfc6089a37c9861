package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// What says at the end of a paragraph how much of it is not shown: `[+1234 chars]`.
final class RestCount {
  private static final int LONGEST = 40;
  private static final int SEVERAL = 2;

  private RestCount() {}

  /// Where the count begins, the spaces before it taken with it; the text's length where it ends
  /// with none. What stands behind a colon is what the text tells of.
  static int start(String text) {
    int last = beforeSpaces(text, text.length()) - 1;
    int open = last > 0 && text.charAt(last) == ']' ? text.lastIndexOf('[', last) : -1;
    if (open < 0 || last - open > LONGEST || !isCount(text.substring(open + 1, last))) {
      return text.length();
    }
    int start = beforeSpaces(text, open);
    return start > 0 && text.charAt(start - 1) == ':' ? text.length() : start;
  }

  /// Whether a text says how much is not shown, and no more.
  static boolean isAll(String text) {
    return !text.isEmpty() && start(text) == 0;
  }

  /// Whether a text ends with a count without a sign, as several of `blocks` do: it tells how long
  /// something is to be, `Tell us what you saw. [280 characters]`.
  static boolean isLength(String text, List<Block> blocks) {
    int bare = 0;
    for (int i = 0; isBare(text) && i < blocks.size() && bare < SEVERAL; i++) {
      bare += isBare(text(blocks.get(i))) ? 1 : 0;
    }
    return bare >= SEVERAL;
  }

  /// The text of a paragraph, or of what was taken for a heading.
  private static String text(Block block) {
    String body = Prose.body(block);
    return block instanceof Heading heading
        ? Inlines.text(heading.content())
        : body == null ? "" : body;
  }

  /// Whether a text ends with a count that neither a sign nor an ellipsis says to be of what is
  /// not shown.
  private static boolean isBare(String text) {
    int start = start(text);
    return start > 0
        && start < text.length()
        && text.indexOf('+', start) < 0
        && text.charAt(start - 1) != '…'
        && !text.startsWith("...", start - 3);
  }

  /// A number, and what is counted: `+1,234 chars`, `87 more words`.
  private static boolean isCount(String inner) {
    int at = 0;
    while (at < inner.length() && (isSpace(inner.charAt(at)) || inner.charAt(at) == '+')) {
      at++;
    }
    int number = at;
    while (at < inner.length() && isOfNumber(inner.charAt(at))) {
      at++;
    }
    return at > number
        && Character.isDigit(inner.charAt(number))
        && Stubs.PHRASES.has("count", Prose.folded(inner.substring(at)).strip());
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == ',' || c == '.' || isSpace(c);
  }

  static int beforeSpaces(String text, int at) {
    int end = at;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// A space, be it one that does not break.
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

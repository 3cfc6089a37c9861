package dev.offprint.repair.surplus;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;

/// The words that become links to the addresses behind them.
final class LinkedWords {
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_WORD = 40;
  private static final String CLOSERS = "”’»\"」』》";
  private static final String OPENERS = "“‘«\"「『《";

  private LinkedWords() {}

  /// The address between the brackets of what is taken out.
  static String target(String taken) {
    String bracketed = taken.strip();
    return bracketed.substring(1, bracketed.length() - 1);
  }

  /// `content` with the links, and with the addresses that `edits` will take out.
  static List<Inline> link(List<Inline> content, List<Edit> edits) {
    String text = Inlines.text(content);
    List<Edit> parts = new ArrayList<>(2 * edits.size() + 1);
    int done = 0;
    for (Edit edit : edits) {
      int end = wordEnd(text, done, edit.from());
      int start = start(text, done, end, edit.to());
      parts.add(new Edit(done, start, ""));
      parts.add(new Edit(start, end, target(text.substring(edit.from(), edit.to()))));
      done = end;
    }
    parts.add(new Edit(done, text.length(), ""));
    return linked(parts, Inlines.slices(content, parts));
  }

  private static List<Inline> linked(List<Edit> parts, List<List<Inline>> slices) {
    List<Inline> linked = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      List<Inline> slice = slices.get(i);
      String target = parts.get(i).with();
      if (target.isEmpty() || slice.isEmpty()) {
        linked.addAll(slice);
      } else {
        linked.add(new Link(target, slice));
      }
    }
    return linked;
  }

  /// Behind the last letter, digit or closing quote.
  private static int wordEnd(String text, int from, int to) {
    int i = to;
    while (i > from
        && !Character.isLetterOrDigit(text.charAt(i - 1))
        && CLOSERS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int start(String text, int from, int end, int behind) {
    int line = Math.max(from, Addresses.lineStart(text, end));
    boolean last = behind == text.length() || text.charAt(behind) == '\n';
    if (end == from) {
      return end;
    }
    if (last && end - line <= LONGEST_LINE && !holdsSentence(text, line, end)) {
      return line;
    }
    int quote = CLOSERS.indexOf(text.charAt(end - 1));
    int open = quote < 0 ? -1 : opener(text, line, end - 2, OPENERS.charAt(quote));
    return open >= line && end - open <= LONGEST_LINE ? open : wordStart(text, line, end);
  }

  private static int opener(String text, int from, int at, char mark) {
    int i = at;
    while (i >= from && text.charAt(i) != mark) {
      i--;
    }
    return i;
  }

  private static boolean holdsSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean over = i + 1 == to || text.charAt(i + 1) == ' ';
      if (over && Prose.endsSentence(text.substring(i, i + 1)) || text.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }

  private static int wordStart(String text, int from, int end) {
    int least = Math.max(from, end - LONGEST_WORD);
    int i = end;
    while (i > least && isOfWord(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || "-‐’'".indexOf(c) >= 0;
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.List;

/// Finds what encyclopedias put between brackets for their readers to click.
final class EditLinks {
  private static final int LONGEST = 60;
  private static final int LONGEST_HEADING = 120;
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_PAGE = 9;

  private EditLinks() {}

  /// The words, read when a text has a bracket.
  private static final class Words {
    static final Sections FILE = Sections.load("edit-links.txt");
  }

  /// How many lines of the text end with a link to edit.
  static int count(String text) {
    int links = 0;
    for (int close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
      int open = open(text, close);
      links += open > 0 && isLink(text, open, close) ? 1 : 0;
    }
    return links;
  }

  /// Whether a line of the text is a note or the heading of notes: the signs belong to it.
  static boolean holdsNote(String text) {
    for (int from = 0; from < text.length(); from = lineEnd(text, from) + 1) {
      char first = text.charAt(from);
      boolean mark = first == '^' || first == '↑' || first == '[' && isNumber(text, from);
      if (mark || text.startsWith("1. ^", from) || text.startsWith("1. ↑", from)) {
        return true;
      }
    }
    return text.length() <= LONGEST && MetadataRows.isNotesHeading(withoutLink(text));
  }

  static String withoutLink(String text) {
    int open = text.indexOf('[');
    return open > 0 ? text.substring(0, open).strip() : text;
  }

  /// @param signs whether the signs of notes go too
  static List<Edit> edits(String text, boolean signs) {
    List<Edit> edits = new ArrayList<>();
    for (int close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
      int open = open(text, close);
      if (open > 0 && isLink(text, open, close)) {
        edits.add(new Edit(afterText(text, open), close + 1, ""));
      } else if (open > 0 && isNeeded(text, open, close)) {
        edits.add(new Edit(afterText(text, open), close + 1, ""));
      } else if (open > 0 && signs && isSign(text, open, close)) {
        edits.add(new Edit(open, afterPage(text, close + 1), ""));
      }
    }
    return edits;
  }

  /// The bracket that opens before the one at `close`; -1 where none is near.
  private static int open(String text, int close) {
    for (int i = close - 1; i >= 0 && close - i <= LONGEST && text.charAt(i) != ']'; i--) {
      if (text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  /// `History[edit | edit source]`: behind a heading, at the end of its line.
  private static boolean isLink(String text, int open, int close) {
    boolean last = close + 1 == text.length() || text.charAt(close + 1) == '\n';
    return last && isBehindHeading(text, open) && areAll(text, open, close);
  }

  private static boolean isBehindHeading(String text, int open) {
    int start = open;
    while (start > 0 && open - start <= LONGEST_HEADING && text.charAt(start - 1) != '\n') {
      start--;
    }
    return open > start && open - start <= LONGEST_HEADING;
  }

  private static boolean areAll(String text, int open, int close) {
    int from = open + 1;
    while (from <= close) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 || bar > close ? close : bar;
      if (!Words.FILE.has("edit", Prose.folded(text.substring(from, end)))) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  private static boolean isNeeded(String text, int open, int close) {
    return Words.FILE.has("needed", Prose.folded(text.substring(open + 1, close)));
  }

  /// `word[12]`, and no `[12]` that stands alone.
  private static boolean isSign(String text, int open, int close) {
    boolean glued = !Character.isWhitespace(text.charAt(open - 1));
    return glued && isNumber(text, open) && text.indexOf(']', open) == close;
  }

  /// Whether nothing but up to three digits stands in the bracket that opens at `open`.
  private static boolean isNumber(String text, int open) {
    int i = open + 1;
    while (i < text.length() && Character.isDigit(text.charAt(i)) && i <= open + MOST_DIGITS) {
      i++;
    }
    return i > open + 1 && i < text.length() && text.charAt(i) == ']';
  }

  /// The offset behind `: 112`, the page that a sign names; `from` where there is none.
  private static int afterPage(String text, int from) {
    int i = text.startsWith(": ", from) ? from + 2 : text.startsWith(":", from) ? from + 1 : from;
    int digits = i;
    while (i < text.length()
        && i - from < LONGEST_PAGE
        && (Character.isDigit(text.charAt(i)) || "-–".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return digits > from && i > digits ? i : from;
  }

  /// Where the spaces before a bracket begin.
  private static int afterText(String text, int open) {
    int i = open;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}

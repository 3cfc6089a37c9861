package dev.offprint.repair.typography;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text that is walked once, and what is to be changed in it.
final class TextScan {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /// Whether the changes were noted in ascending order, as most are.
  private boolean isInOrder = true;

  TextScan(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /// The character at `index`; a space outside the text.
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  boolean isDigit(int index) {
    return Character.isDigit(at(index));
  }

  boolean isWord(int index) {
    return Character.isLetterOrDigit(at(index));
  }

  boolean isSpace(int index) {
    char c = at(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The offset after a run of `c` that starts at `from`.
  int runEnd(int from, char c) {
    int end = from;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /// Notes the change; answers where to go on.
  int replace(int from, int to, String with) {
    isInOrder &= edits.isEmpty() || edits.getLast().from() <= from;
    edits.add(new Edit(from, to, with));
    return to;
  }

  /// What is to be changed, in ascending order.
  List<Edit> edits() {
    if (!isInOrder) {
      edits.sort(Comparator.comparingInt(Edit::from));
    }
    return edits;
  }
}

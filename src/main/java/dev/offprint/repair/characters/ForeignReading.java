package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.List;

/// How a text is to be read that was in a code page of its own and was taken for Windows-1252.
sealed interface ForeignReading permits ForeignLetters, ForeignScript {
  /// Whether a word may have `c` in it.
  boolean isPart(char c);

  /// What a word is.
  String read(String word);

  /// The words that are to be others.
  default List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (end > from) {
        String word = text.substring(from, end);
        String read = read(word);
        if (!read.equals(word)) {
          edits.add(new Edit(from, end, read));
        }
      }
      from = end + 1;
    }
    return edits;
  }
}

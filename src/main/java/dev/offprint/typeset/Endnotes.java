package dev.offprint.typeset;

import dev.offprint.model.Inline.Note;
import dev.offprint.model.Wording;
import java.util.ArrayList;
import java.util.List;

/// Counts the notes of the article that is being set, in the order of their marks.
final class Endnotes {
  private final List<Note> notes = new ArrayList<>();
  private String article = "";
  private String word = "";

  /// Begins an article.
  ///
  /// @param anchor the name of its anchor, which starts the names of its notes
  void begin(String anchor, Wording wording) {
    notes.clear();
    article = anchor;
    word = wording.notes();
  }

  /// Counts a note; answers its number.
  int next(Note note) {
    notes.add(note);
    return notes.size();
  }

  /// The notes so far, in order.
  List<Note> notes() {
    return notes;
  }

  /// The name of the anchor of a note.
  String anchor(int number) {
    return article + "note" + number;
  }

  /// What the mark of a note leads to, in words.
  String description(int number) {
    return word + ": " + number;
  }
}

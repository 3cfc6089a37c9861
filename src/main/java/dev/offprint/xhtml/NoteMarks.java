package dev.offprint.xhtml;

import dev.offprint.model.Inline.Note;
import java.util.ArrayList;
import java.util.List;

/// Counts the notes of one page while their marks are written.
final class NoteMarks {
  private final List<Note> notes = new ArrayList<>();

  NoteMarks() {}

  /// Counts a note; answers its number.
  int next(Note note) {
    notes.add(note);
    return notes.size();
  }

  /// The notes so far, in order.
  List<Note> notes() {
    return notes;
  }

  /// The id of a note.
  static String note(int number) {
    return "note" + number;
  }

  /// The id of a note's mark in the text.
  static String mark(int number) {
    return "noteref" + number;
  }
}

package dev.offprint.report;

import dev.offprint.report.WordDiff.Piece;
import java.util.List;

/// What was and what is, in a line each, with the words that differ marked:
///
/// ```
/// - We asked[-⏎-]Nora Berg[-⏎-], who knew.
/// + We asked{+ +}Nora Berg, who knew.
/// ```
///
/// A long stretch that both have is shortened in the middle, and a line that is still too long
/// breaks off.
final class DiffLines {
  private static final int LONGEST = 480;
  private static final int LONGEST_SAME = 80;
  private static final int LONGEST_CHANGED = 240;
  private static final String GAP = " […]";

  private final List<Piece> pieces;
  private final Ink ink;
  private final boolean marks;

  private DiffLines(List<Piece> pieces, Ink ink) {
    this.pieces = pieces;
    this.ink = ink;
    this.marks = pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.SAME);
  }

  static DiffLines of(String before, String after, Ink ink) {
    return new DiffLines(WordDiff.of(before, after), ink);
  }

  /// The one in the place of the other, whatever words they share.
  static DiffLines whole(String before, String after, Ink ink) {
    List<Piece> pieces =
        List.of(new Piece(Piece.Kind.REMOVED, before), new Piece(Piece.Kind.ADDED, after));
    return new DiffLines(pieces, ink);
  }

  /// The words that were, those that went marked.
  String before() {
    return line(Piece.Kind.REMOVED);
  }

  /// The words that are, those that came marked.
  String after() {
    return line(Piece.Kind.ADDED);
  }

  private String line(Piece.Kind shown) {
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (Piece piece : pieces) {
      if (length > LONGEST) {
        return line.append(GAP).toString();
      }
      String text = "";
      if (piece.kind() == Piece.Kind.SAME) {
        text = Excerpt.of(piece.text(), LONGEST_SAME);
        line.append(text);
      } else if (piece.kind() == shown) {
        text = Excerpt.of(piece.text(), LONGEST_CHANGED);
        line.append(marked(shown, text));
      }
      length += text.length();
    }
    return line.toString();
  }

  private String marked(Piece.Kind kind, String text) {
    if (!marks && ink == Ink.PLAIN) {
      return text;
    }
    return kind == Piece.Kind.REMOVED ? ink.removed(text) : ink.added(text);
  }
}

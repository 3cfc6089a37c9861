package dev.offprint.cover;

import dev.offprint.cover.Piece.Join;
import dev.offprint.font.Face;
import java.util.ArrayList;
import java.util.List;

/// Takes a text apart where its lines may end: at spaces, after hyphens, dashes and slashes, at
/// soft hyphens and, in a word that is wider than any line, wherever need be.
final class Pieces {
  private static final String BREAKS_AFTER = "-‐–—/";
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Face face;
  private final float widest;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Face face, float widest) {
    this.face = face;
    this.widest = widest;
  }

  /// @param widest the longest line, in thousandths of the font size
  static List<Piece> of(String text, Face face, float widest) {
    Pieces all = new Pieces(face, widest);
    for (String word : text.strip().split("\\s+")) {
      all.addWord(word);
    }
    return List.copyOf(all.pieces);
  }

  private void addWord(String word) {
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      char before = word.charAt(i - 1);
      if (before == SOFT_HYPHEN || BREAKS_AFTER.indexOf(before) >= 0) {
        add(word.substring(start, i), before == SOFT_HYPHEN ? Join.HYPHEN : Join.NONE);
        start = i;
      }
    }
    add(word.substring(start), Join.SPACE);
  }

  private void add(String part, Join join) {
    String text = part.replace("\u00AD", "");
    if (text.isEmpty()) {
      return;
    }
    float width = face.shape(text).width();
    int parts = (int) Math.ceil(width / (widest * 0.9f));
    if (width <= widest) {
      pieces.add(new Piece(text, width, join));
    } else {
      addBroken(text, Math.max(2, parts), join);
    }
  }

  private void addBroken(String text, int parts, Join join) {
    int start = 0;
    for (int part = 1; part <= parts; part++) {
      int end = part == parts ? text.length() : boundary(text, text.length() * part / parts);
      if (end > start) {
        String chunk = text.substring(start, end);
        Join after = end == text.length() ? join : Join.HYPHEN;
        pieces.add(new Piece(chunk, face.shape(chunk).width(), after));
        start = end;
      }
    }
  }

  /// The next offset that does not part a letter from its accent or a pair of surrogates.
  private static int boundary(String text, int from) {
    int at = from;
    while (at < text.length() && continues(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int at) {
    int type = Character.getType(text.codePointAt(at));
    return Character.isLowSurrogate(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}

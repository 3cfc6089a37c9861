package dev.offprint.cover;

import dev.offprint.font.Face;
import java.util.Optional;

/// What a face can show of a text.
final class Legible {
  private Legible() {}

  /// `text` without the characters that `face` lacks; empty where that is half of it or more.
  static Optional<String> of(String text, Face face) {
    StringBuilder shown = new StringBuilder(text.length());
    int lost = 0;
    int kept = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        shown.append(' ');
      } else if (c == 0xAD || face.has(c)) {
        shown.appendCodePoint(c);
        kept++;
      } else {
        lost++;
      }
    }
    return kept > lost ? Optional.of(shown.toString().strip()) : Optional.empty();
  }
}

package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Inlines;
import java.util.List;
import java.util.Locale;

/// What stands on a page above the text: the title, and menus and labels over it.
final class Opening {
  /// The title stands among so many of the first blocks.
  private static final int FIRST = 14;

  private Opening() {}

  /// How many of the blocks are the title and what is above it; 0 where it does not stand among the
  /// first.
  static int end(List<Block> blocks, String window) {
    String known = letters(window);
    int end = 0;
    for (int i = 0; i < Math.min(FIRST, blocks.size()); i++) {
      if (blocks.get(i) instanceof Heading heading) {
        String text = letters(Inlines.text(heading.content()));
        end = text.length() > 8 && known.contains(text) ? i + 1 : end;
      }
    }
    return end;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}

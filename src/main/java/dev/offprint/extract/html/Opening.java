package dev.offprint.extract.html;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import java.util.List;

/// What stands on a page above the text: the title, and menus and labels over it.
final class Opening {
  /// The title stands among so many of the first blocks, and not below running text.
  private static final int FIRST = 14;

  private static final int LONGEST_LABEL = 200;

  private Opening() {}

  /// How many of the blocks are the title and what is above it; 0 where it does not stand among the
  /// first.
  static int end(List<Block> blocks, String title) {
    String known = PageTitle.letters(title);
    int end = 0;
    for (int i = 0; i < Math.min(FIRST, blocks.size()) && !isText(blocks.get(i)); i++) {
      boolean same =
          blocks.get(i) instanceof Heading heading
              && known.equals(PageTitle.letters(Inlines.text(heading.content())));
      end = same ? i + 1 : end;
    }
    return end;
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph paragraph
        && Inlines.text(paragraph.content()).length() > LONGEST_LABEL;
  }
}

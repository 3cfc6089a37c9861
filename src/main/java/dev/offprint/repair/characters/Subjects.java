package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Sections;
import java.util.List;
import java.util.Locale;

/// What an article may be about, so that damage in it is a sample and has to stay.
enum Subjects {
  ENCODINGS,
  ENTITIES,
  ESCAPES,
  TAGS;

  /// Read when the first text asks for it: most texts never do.
  private static final class Holder {
    static final Sections TERMS = Sections.load("subjects.txt");
  }

  boolean isNamedIn(String text) {
    return Holder.TERMS.standsIn(text, name().toLowerCase(Locale.ROOT));
  }

  boolean isNamedIn(Article article) {
    String title = article.metadata().title();
    if (title != null && isNamedIn(title)) {
      return true;
    }
    for (Block block : article.blocks()) {
      List<Inline> content =
          switch (block) {
            case Block.Paragraph paragraph -> paragraph.content();
            case Block.Heading heading -> heading.content();
            case Block.Figure figure -> figure.caption();
            case Block.Quote _,
                Block.ItemList _,
                Block.Table _,
                Block.Code _,
                Block.Break _,
                Block.Notice _ ->
                List.of();
          };
      if (isNamedIn(Inlines.text(content))) {
        return true;
      }
    }
    return false;
  }
}

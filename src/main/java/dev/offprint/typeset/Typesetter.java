package dev.offprint.typeset;

import dev.offprint.font.Faces;
import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import dev.offprint.model.Wording;
import dev.offprint.style.Element;
import dev.offprint.style.Theme;
import java.util.List;

/// Sets a [Book] as [Pages].
public final class Typesetter {
  private Typesetter() {}

  /// Whether there is a table of contents.
  public enum Contents {
    /// Where there are at least two headings.
    AUTO,
    ALWAYS,
    NEVER
  }

  /// What governs the setting.
  ///
  /// @param theme the style
  /// @param faces where faces come from
  /// @param contents whether there is a table of contents
  public record Options(Theme theme, Faces faces, Contents contents) {}

  /// The book's pages.
  public static Pages set(Book book, Options options) {
    Metadata metadata = book.metadata();
    String language = metadata.languageOrUndetermined();
    Setting setting = new Setting(options.theme(), options.faces());
    TagTree tags = new TagTree();
    BookOutline outline = BookOutline.of(book);
    BlockSetter blocks = new BlockSetter(setting, new Flow());
    FrontMatter front = new FrontMatter(blocks, outline, Wording.of(language));
    Element body = Element.root(language).child("body");
    boolean hasContents = hasContents(options.contents(), outline);
    if (!book.isSingle()) {
      front.titlePage(metadata, body, tags.root());
      if (hasContents) {
        front.contentsPage(body, tags.root());
      }
    }
    for (int i = 0; i < book.articles().size(); i++) {
      Article article = book.articles().get(i);
      new ArticleSetter(blocks, outline.article(i), article)
          .set(tags.root(), book.isSingle() && hasContents ? front : null);
    }
    List<Page> pages = new PageComposer(setting, outline).compose(blocks.flow().slabs());
    return new Pages(pages, tags.freeze(), outline.bookmarks(), language, setting.findings());
  }

  private static boolean hasContents(Contents wanted, BookOutline outline) {
    return switch (wanted) {
      case AUTO -> outline.entries().size() >= 2;
      case ALWAYS -> !outline.entries().isEmpty();
      case NEVER -> false;
    };
  }
}

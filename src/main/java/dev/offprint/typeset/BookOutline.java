package dev.offprint.typeset;

import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Outline;
import dev.offprint.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The titles and headings of a book, each with the name of its anchor and its level in the
/// structure, where no level is skipped.
final class BookOutline {
  private final List<ArticleOutline> articles = new ArrayList<>();
  private final boolean single;

  /// A heading.
  ///
  /// @param level in the structure: 1 is an article's title
  record Entry(int level, String title, String anchor) {}

  /// The headings of one article, the first entry its title.
  record ArticleOutline(Entry title, List<Entry> headings) {}

  private BookOutline(boolean single) {
    this.single = single;
  }

  static BookOutline of(Book book) {
    BookOutline outline = new BookOutline(book.isSingle());
    for (int i = 0; i < book.articles().size(); i++) {
      outline.articles.add(articleOutline(book.articles().get(i), i + 1));
    }
    return outline;
  }

  private static ArticleOutline articleOutline(Article article, int number) {
    String prefix = "a" + number;
    String language = article.metadata().languageOrUndetermined();
    String title = article.metadata().titleOr(Wording.of(language).untitled());
    List<Entry> headings = new ArrayList<>();
    for (Outline.Entry entry : Outline.of(article).entries()) {
      headings.add(new Entry(entry.level(), entry.title(), prefix + entry.id()));
    }
    return new ArticleOutline(new Entry(1, title, prefix), headings);
  }

  ArticleOutline article(int index) {
    return articles.get(index);
  }

  /// What the table of contents lists: the headings of a single article, else titles and headings.
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ArticleOutline article : articles) {
      if (!single) {
        entries.add(article.title());
      }
      entries.addAll(article.headings());
    }
    return entries;
  }

  List<Pages.Bookmark> bookmarks() {
    List<Pages.Bookmark> bookmarks = new ArrayList<>();
    for (ArticleOutline article : articles) {
      bookmarks.add(bookmark(article.title()));
      for (Entry heading : article.headings()) {
        bookmarks.add(bookmark(heading));
      }
    }
    return bookmarks;
  }

  private static Pages.Bookmark bookmark(Entry entry) {
    return new Pages.Bookmark(entry.level(), entry.title(), entry.anchor());
  }

  /// The headings' titles by the names of their anchors.
  Map<String, String> headingTitles() {
    Map<String, String> titles = new HashMap<>();
    for (ArticleOutline article : articles) {
      for (Entry heading : article.headings()) {
        titles.put(heading.anchor(), heading.title());
      }
    }
    return titles;
  }
}

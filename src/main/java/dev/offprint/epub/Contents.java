package dev.offprint.epub;

import dev.offprint.model.Article;
import dev.offprint.model.Outline;
import dev.offprint.xhtml.ArticlePage;
import dev.offprint.xhtml.Head;
import dev.offprint.xhtml.Language;
import dev.offprint.xhtml.MetadataWriter;
import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;

/// The articles as files, and the table that leads to them and, one level deeper, to their
/// sections.
///
/// @param articles one file each
/// @param table one entry each
/// @param headings how many headings the articles have in all
record Contents(List<Resource> articles, List<TOCReference> table, int headings) {
  Contents {
    articles = List.copyOf(articles);
    table = List.copyOf(table);
  }

  /// @param language of the articles that do not say their own
  static Contents of(List<Article> articles, Language language) {
    List<Resource> files = new ArrayList<>();
    List<TOCReference> table = new ArrayList<>();
    int headings = 0;
    for (Article article : articles) {
      Resource file = file(article, language, files.size() + 1);
      Outline outline = Outline.of(article);
      files.add(file);
      table.add(entry(file, outline));
      headings += outline.entries().size();
    }
    return new Contents(files, table, headings);
  }

  /// Whether a reader wants to see the table and not only to jump with it.
  boolean isWorthAPage() {
    return articles.size() > 1 || headings > 1;
  }

  private static Resource file(Article article, Language bookLanguage, int number) {
    Language own = Language.of(article.metadata().language());
    Language language = own.equals(Language.UNDETERMINED) ? bookLanguage : own;
    String title = MetadataWriter.title(article.metadata(), language);
    Head head = new Head(title, language, Files.CSS);
    RenderedResource file =
        new RenderedResource(
            Files.article(number), Files.XHTML_TYPE, () -> ArticlePage.write(article, head));
    file.setTitle(title);
    return file;
  }

  private static TOCReference entry(Resource file, Outline outline) {
    List<TOCReference> sections = new ArrayList<>();
    for (Outline.Entry section : outline.sections()) {
      sections.add(new TOCReference(section.title(), file, section.id()));
    }
    return new TOCReference(file.getTitle(), file, null, sections);
  }
}

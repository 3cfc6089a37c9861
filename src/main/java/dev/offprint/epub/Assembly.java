package dev.offprint.epub;

import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Image;
import dev.offprint.model.Picture;
import dev.offprint.model.Pictures;
import dev.offprint.model.Wording;
import dev.offprint.xhtml.ArticlePage;
import dev.offprint.xhtml.Head;
import dev.offprint.xhtml.Language;
import dev.offprint.xhtml.MetadataWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.siegmann.epublib.domain.Guide;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.Spine;
import nl.siegmann.epublib.domain.TableOfContents;

/// Puts a book together as a package: cover, title page, contents where they are worth a page, the
/// articles.
final class Assembly {
  private final Book book;
  private final EpubOptions options;
  private final Language language;
  private final Wording wording;
  private final Contents contents;
  private final Spine spine = new Spine();
  private final Guide guide = new Guide();
  private final Map<String, Resource> files = new LinkedHashMap<>();
  private final nl.siegmann.epublib.domain.Book made = new nl.siegmann.epublib.domain.Book();

  private Assembly(Book book, EpubOptions options) {
    this.book = book;
    this.options = options;
    this.language = Language.of(book.metadata().language());
    this.wording = Wording.of(language.tag());
    this.contents = Contents.of(book.articles(), language);
  }

  static EpubPackage of(Book book, EpubOptions options) {
    return new Assembly(book, options).assemble();
  }

  private EpubPackage assemble() {
    file(new RenderedResource(Files.CSS, Files.CSS_TYPE, options::css));
    options.cover().ifPresent(this::cover);
    titlePage();
    Resource nav = file(new Resource("nav", new byte[0], Files.NAV, Files.XHTML_TYPE));
    if (contents.isWorthAPage()) {
      spine.addResource(nav);
      guide.addReference(new GuideReference(nav, GuideReference.TOC, wording.contents()));
    }
    articles();
    pictures();
    complete();
    return new EpubPackage(
        made,
        nav,
        language,
        wording,
        accessibility(),
        options.modified(),
        "Offprint " + options.version());
  }

  private void cover(Picture cover) {
    Image image = cover.image().orElseThrow();
    MediaType type = new MediaType(image.mediaType(), "");
    Resource picture = file(new Resource("cover-image", image.data(), image.name(), type));
    Head head = new Head(wording.cover(), language, Files.CSS);
    Resource page =
        file(
            new RenderedResource(
                Files.COVER, Files.XHTML_TYPE, () -> FrontMatter.cover(head, cover)));
    made.setCoverImage(picture);
    made.setCoverPage(page);
    spine.addResource(page);
    guide.addReference(new GuideReference(page, GuideReference.COVER, wording.cover()));
  }

  private void titlePage() {
    Head head = new Head(title(), language, Files.CSS);
    Resource page =
        file(
            new RenderedResource(
                Files.TITLE_PAGE,
                Files.XHTML_TYPE,
                () -> FrontMatter.titlePage(head, book.metadata())));
    spine.addResource(page);
    guide.addReference(new GuideReference(page, GuideReference.TITLE_PAGE, wording.titlePage()));
  }

  private void articles() {
    contents.articles().forEach(this::file);
    contents.articles().forEach(spine::addResource);
    Resource first = contents.articles().getFirst();
    guide.addReference(new GuideReference(first, GuideReference.TEXT, title()));
    notes();
  }

  /// The landmark is one, and so leads to the first notes.
  private void notes() {
    for (int i = 0; i < book.articles().size(); i++) {
      if (ArticlePage.hasNotes(book.articles().get(i))) {
        Resource page = contents.articles().get(i);
        String type = GuideReference.NOTES;
        guide.addReference(new GuideReference(page, type, wording.notes(), ArticlePage.NOTES));
        return;
      }
    }
  }

  /// Each once, however often it is shown.
  private void pictures() {
    Set<String> filed = new HashSet<>();
    for (Article article : book.articles()) {
      for (Picture picture : Pictures.in(article)) {
        picture.image().filter(image -> filed.add(image.name())).ifPresent(this::file);
      }
    }
  }

  private void file(Image image) {
    MediaType type = new MediaType(image.mediaType(), "");
    String id = RenderedResource.idOf(image.name());
    file(new Resource(id, image.data(), ArticlePage.file(image), type));
  }

  private Accessibility accessibility() {
    List<Picture> shown = new ArrayList<>(options.cover().stream().toList());
    book.articles().forEach(article -> shown.addAll(Pictures.in(article)));
    shown.removeIf(picture -> picture.image().isEmpty());
    return Accessibility.of(shown, contents.headings() > 0, wording);
  }

  private void complete() {
    Resource ncx = file(new Resource("ncx", new byte[0], Files.NCX, Files.NCX_TYPE));
    spine.setTocResource(ncx);
    made.getResources().set(files);
    made.setSpine(spine);
    made.setTableOfContents(new TableOfContents(contents.table()));
    made.getGuide().setReferences(guide.getReferences());
    made.setMetadata(Catalogue.of(book, language));
  }

  private String title() {
    return MetadataWriter.title(book.metadata(), language);
  }

  /// Filed here and not with epublib's `addResource`, which looks through all files for each.
  private Resource file(Resource resource) {
    if (files.putIfAbsent(resource.getHref(), resource) != null) {
      throw new IllegalArgumentException("two files of the book are called " + resource.getHref());
    }
    return resource;
  }
}

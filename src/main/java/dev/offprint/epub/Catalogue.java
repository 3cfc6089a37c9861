package dev.offprint.epub;

import dev.offprint.model.Book;
import dev.offprint.model.XmlText;
import dev.offprint.xhtml.Language;
import dev.offprint.xhtml.MetadataWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Date;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Metadata;
import org.jspecify.annotations.Nullable;

/// Turns what is known about a book into a library's catalogue entry. What is not known is left
/// out.
final class Catalogue {
  /// The Dublin Core name that epublib has no field for.
  static final QName SOURCE = new QName("http://purl.org/dc/elements/1.1/", "source");

  private Catalogue() {}

  static Metadata of(Book book, Language language) {
    dev.offprint.model.Metadata known = book.metadata();
    Metadata entry = new Metadata();
    entry.setIdentifiers(List.of(new Identifier(Identifier.Scheme.URI, Fingerprint.of(book))));
    entry.addTitle(MetadataWriter.title(known, language).strip());
    entry.setLanguage(language.tag());
    MetadataWriter.authors(known).forEach(name -> entry.addAuthor(author(name)));
    visible(known.publisher()).ifPresent(entry::addPublisher);
    visible(known.description()).ifPresent(entry::addDescription);
    visible(known.rights()).ifPresent(rights -> entry.setRights(List.of(rights)));
    entry.setSubjects(known.subjects().stream().filter(s -> !XmlText.isBlank(s)).toList());
    if (known.published() != null) {
      entry.addDate(new Date(known.published().toString()));
    }
    entry.setOtherProperties(source(known));
    return entry;
  }

  private static Author author(String name) {
    PersonName person = PersonName.parse(name);
    return new Author(person.given(), person.family());
  }

  /// Where the text was taken from: its URL, else the publisher's name.
  private static Map<QName, String> source(dev.offprint.model.Metadata known) {
    Map<QName, String> properties = new LinkedHashMap<>();
    visible(known.url())
        .or(() -> visible(known.publisher()))
        .ifPresent(source -> properties.put(SOURCE, source));
    return properties;
  }

  private static Optional<String> visible(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !XmlText.isBlank(value));
  }
}

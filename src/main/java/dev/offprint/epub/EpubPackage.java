package dev.offprint.epub;

import dev.offprint.model.Wording;
import dev.offprint.xhtml.Language;
import java.time.Instant;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;
import org.jspecify.annotations.Nullable;

/// All that the package document, the navigation and the container are written from.
///
/// @param content epublib's book: metadata, resources, spine and table of contents
/// @param nav the navigation document; it is in the spine where it shows
/// @param generator what wrote the file, e.g. `Offprint 1.0`
record EpubPackage(
    Book content,
    Resource nav,
    Language language,
    Wording wording,
    Accessibility accessibility,
    Instant modified,
    String generator) {

  String identifier() {
    return content.getMetadata().getIdentifiers().getFirst().getValue();
  }

  String title() {
    return content.getMetadata().getFirstTitle();
  }

  @Nullable Resource coverImage() {
    return content.getCoverImage();
  }
}

package dev.offprint.epub;

import dev.offprint.xhtml.Markup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Metadata;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import org.jspecify.annotations.Nullable;

/// Writes the package document (EPUB 3.3, section 5).
final class OpfWriter {
  private final EpubPackage epub;
  private final Markup opf = Markup.document();

  private OpfWriter(EpubPackage epub) {
    this.epub = epub;
  }

  /// @param files all files of the manifest, in its order
  static String write(EpubPackage epub, List<Resource> files) {
    return new OpfWriter(epub).write(files);
  }

  private String write(List<Resource> files) {
    opf.open(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "uid",
            "xml:lang",
            epub.language().tag(),
            "dir",
            epub.language().direction())
        .line();
    metadata();
    manifest(files);
    spine();
    guide();
    return opf.end();
  }

  private void metadata() {
    opf.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    Metadata entry = epub.content().getMetadata();
    opf.element("dc:identifier", epub.identifier(), "id", "uid");
    opf.element("dc:title", epub.title());
    opf.element("dc:language", entry.getLanguage());
    creators(entry.getAuthors());
    all("dc:publisher", entry.getPublishers());
    entry.getDates().forEach(date -> opf.element("dc:date", date.getValue()));
    all("dc:source", entry.getOtherProperties().values());
    all("dc:description", entry.getDescriptions());
    all("dc:subject", entry.getSubjects());
    all("dc:rights", entry.getRights());
    property("dcterms:modified", time(epub.modified()));
    accessibility();
    legacy();
    opf.close().line();
  }

  /// `2026-01-01T00:00:00Z`; `Instant` would load all of the JDK's formatters for it.
  private static String time(Instant instant) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
    return time + (time.getSecond() == 0 ? ":00Z" : "Z");
  }

  private void creators(List<Author> authors) {
    int number = 0;
    for (Author author : authors) {
      PersonName name = new PersonName(author.getFirstname(), author.getLastname());
      String id = "creator" + ++number;
      opf.element("dc:creator", name.inFull(), "id", id);
      refine(id, "role", author.getRelator().getCode(), "marc:relators");
      refine(id, "file-as", name.fileAs(), null);
    }
  }

  private void refine(String id, String property, String value, @Nullable String scheme) {
    opf.element("meta", value, "refines", "#" + id, "property", property, "scheme", scheme);
  }

  private void accessibility() {
    Accessibility accessibility = epub.accessibility();
    accessibility.modes().forEach(mode -> property("schema:accessMode", mode));
    accessibility.sufficient().ifPresent(mode -> property("schema:accessModeSufficient", mode));
    accessibility.features().forEach(it -> property("schema:accessibilityFeature", it));
    property("schema:accessibilityHazard", "none");
    opf.element(
        "meta",
        accessibility.summary(),
        "property",
        "schema:accessibilitySummary",
        "xml:lang",
        epub.language().markFor(epub.wording()));
  }

  /// What readers of EPUB 2 look for.
  private void legacy() {
    Resource cover = epub.coverImage();
    if (cover != null) {
      opf.empty("meta", "name", "cover", "content", cover.getId()).line();
    }
    opf.empty("meta", "name", "generator", "content", epub.generator()).line();
  }

  private void property(String property, String value) {
    opf.element("meta", value, "property", property);
  }

  private void all(String element, Iterable<String> values) {
    for (String value : values) {
      opf.element(element, value);
    }
  }

  private void manifest(List<Resource> files) {
    opf.open("manifest").line();
    for (Resource file : files) {
      opf.empty(
              "item",
              "id",
              file.getId(),
              "href",
              file.getHref(),
              "media-type",
              file.getMediaType().getName(),
              "properties",
              properties(file))
          .line();
    }
    opf.close().line();
  }

  private @Nullable String properties(Resource file) {
    if (file == epub.nav()) {
      return "nav";
    }
    return file == epub.coverImage() ? "cover-image" : null;
  }

  private void spine() {
    String turned = epub.language().isRightToLeft() ? "rtl" : null;
    String ncx = epub.content().getSpine().getTocResource().getId();
    opf.open("spine", "toc", ncx, "page-progression-direction", turned).line();
    for (SpineReference page : epub.content().getSpine().getSpineReferences()) {
      opf.empty("itemref", "idref", page.getResourceId()).line();
    }
    opf.close().line();
  }

  private void guide() {
    opf.open("guide").line();
    for (GuideReference place : epub.content().getGuide().getReferences()) {
      opf.empty(
              "reference",
              "type",
              place.getType(),
              "title",
              place.getTitle(),
              "href",
              place.getCompleteHref())
          .line();
    }
    opf.close().line();
  }
}

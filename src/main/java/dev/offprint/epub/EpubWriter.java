package dev.offprint.epub;

import dev.offprint.model.Book;
import dev.offprint.xhtml.Markup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import nl.siegmann.epublib.domain.Resource;

/// Writes a book as an EPUB 3.3 that older readers can open too.
///
/// The same book with the same options gives the same bytes. Articles are rendered one after the
/// other while they are written.
public final class EpubWriter {
  private EpubWriter() {}

  /// Writes all of the EPUB to `out` and leaves `out` open.
  public static void write(Book book, EpubOptions options, OutputStream out) throws IOException {
    EpubPackage epub = Assembly.of(book, options);
    List<Resource> files =
        epub.content().getResources().getAll().stream()
            .sorted(Comparator.comparing(Resource::getHref))
            .toList();
    try (Archive archive = Archive.start(out)) {
      add(archive, "META-INF/container.xml", container());
      add(archive, Files.FOLDER + Files.OPF, OpfWriter.write(epub, files));
      for (Resource file : files) {
        add(archive, epub, file);
      }
    }
  }

  private static void add(Archive archive, EpubPackage epub, Resource file) throws IOException {
    String name = Files.FOLDER + file.getHref();
    if (file == epub.nav()) {
      add(archive, name, NavWriter.write(epub));
    } else if (file == epub.content().getSpine().getTocResource()) {
      add(archive, name, NcxWriter.write(epub));
    } else if (file.getMediaType().getName().startsWith("image/")) {
      archive.store(name, file.getData());
    } else {
      archive.deflate(name, file.getData());
    }
  }

  private static void add(Archive archive, String name, String text) throws IOException {
    archive.deflate(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String container() {
    return Markup.document()
        .open(
            "container",
            "xmlns",
            "urn:oasis:names:tc:opendocument:xmlns:container",
            "version",
            "1.0")
        .open("rootfiles")
        .empty(
            "rootfile",
            "full-path",
            Files.FOLDER + Files.OPF,
            "media-type",
            "application/oebps-package+xml")
        .end();
  }
}

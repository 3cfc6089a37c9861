package dev.offprint.convert;

import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import dev.offprint.repair.Mender;
import dev.offprint.repair.MendingOptions;
import dev.offprint.source.Limits;
import dev.offprint.source.Sources;
import dev.offprint.source.UnreadableInput;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.typeset.Typesetter.Contents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Runs the phases in memory, and knows the seeds.
final class Press {
  static final Instant DATE = Instant.parse("2025-03-31T00:00:00Z");
  static final Request.Design PLAIN = design(Paper.A4);

  private final Pipeline pipeline = new Pipeline("1.0");

  static Request.Design design(Paper paper, StyleSheet... css) {
    return new Request.Design(paper, Contents.AUTO, List.of(css));
  }

  /// The raw articles of `seeds/`, texts and pages, by name.
  static List<Path> seeds() {
    List<Path> seeds = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("seeds"))) {
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          seeds.add(file);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("seeds/ cannot be read", e);
    }
    seeds.sort(null);
    return seeds;
  }

  Draft draft(Path file) throws UnreadableInput {
    return draft(Sources.read(file.toString(), InputStream.nullInputStream(), Limits.DEFAULT));
  }

  Draft draft(String text) throws UnreadableInput {
    return draft(text.getBytes(StandardCharsets.UTF_8));
  }

  Draft draft(byte[] bytes) throws UnreadableInput {
    return draft(Sources.read("-", new ByteArrayInputStream(bytes), Limits.DEFAULT));
  }

  private Draft draft(dev.offprint.source.Raw raw) {
    return pipeline.draft(raw, new Mender(MendingOptions.DEFAULT), Metadata.EMPTY);
  }

  byte[] pdf(Book book, Request.Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.writePdf(book, design, DATE, out);
    return out.toByteArray();
  }

  byte[] epub(Book book, Request.Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.writeEpub(book, design, DATE, out);
    return out.toByteArray();
  }

  /// The page of an EPUB's first article.
  static String articlePage(byte[] epub) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.substring(name.lastIndexOf('/') + 1).startsWith("article")) {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalArgumentException("there is no article in the EPUB");
  }
}

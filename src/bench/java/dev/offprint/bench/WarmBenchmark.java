package dev.offprint.bench;

import dev.offprint.cover.Cover;
import dev.offprint.epub.EpubOptions;
import dev.offprint.epub.EpubWriter;
import dev.offprint.font.Faces;
import dev.offprint.model.Book;
import dev.offprint.pdf.PdfRenderer;
import dev.offprint.source.Raw;
import dev.offprint.style.EpubStyles;
import dev.offprint.style.Paper;
import dev.offprint.style.Theme;
import dev.offprint.typeset.Pages;
import dev.offprint.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The time of one document after many, in milliseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class WarmBenchmark {
  /// About 500 pages of A4.
  private static final int BOOK = 1_900_000;

  private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

  private final Faces faces = new Faces();
  private final PdfRenderer renderer = new PdfRenderer();
  private Raw seed = Samples.raw("");
  private Raw whole = seed;

  @Setup
  public void read() throws IOException {
    seed = Samples.raw(Samples.seed());
    whole = Samples.raw(Samples.repeated(BOOK));
  }

  /// The seed as a PDF, from its characters on.
  @Benchmark
  public int seedToPdf() throws IOException {
    return pdf(Book.of(Samples.mended(seed)));
  }

  /// The seed as an EPUB with its cover, from its characters on.
  @Benchmark
  public int seedToEpub() throws IOException {
    Book book = Book.of(Samples.mended(seed));
    var cover = Cover.draw(book.metadata(), faces::face);
    var options = new EpubOptions(EpubStyles.css(List.of()), Optional.of(cover), DAY, "bench");
    var out = new ByteArrayOutputStream();
    EpubWriter.write(book, options, out);
    return out.size();
  }

  /// A book of about 500 pages as a PDF, from its characters on.
  @Benchmark
  public int bookToPdf() throws IOException {
    return pdf(Book.of(Samples.mended(whole)));
  }

  private int pdf(Book book) throws IOException {
    Theme theme = Theme.forPrint(Paper.A4, List.of());
    var options = new Typesetter.Options(theme, faces, Typesetter.Contents.AUTO);
    Pages pages = Typesetter.set(book, options);
    var out = new ByteArrayOutputStream();
    renderer.write(pages, book.metadata(), new PdfRenderer.Options(DAY, "Offprint bench"), out);
    return out.size();
  }
}

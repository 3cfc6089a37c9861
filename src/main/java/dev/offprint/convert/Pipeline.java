package dev.offprint.convert;

import dev.offprint.cover.Cover;
import dev.offprint.epub.EpubOptions;
import dev.offprint.epub.EpubWriter;
import dev.offprint.extract.Extracted;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.html.PageKind;
import dev.offprint.font.Faces;
import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Book;
import dev.offprint.model.Inline;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import dev.offprint.pdf.PdfRenderer;
import dev.offprint.repair.Mender;
import dev.offprint.repair.Rules;
import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.source.Raw;
import dev.offprint.source.picture.PictureLoader;
import dev.offprint.source.web.Fetcher;
import dev.offprint.style.EpubStyles;
import dev.offprint.style.Paper;
import dev.offprint.style.Theme;
import dev.offprint.typeset.Pages;
import dev.offprint.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The order of the phases: source, extract, repair, the pictures; then style, typeset, pdf or
/// style, xhtml, epub.
///
/// One pipeline serves one document at a time in each format; the two formats may be made at once.
public final class Pipeline {
  private final Faces faces = new Faces();
  private final PdfRenderer renderer = new PdfRenderer();
  private final String version;

  /// @param version of the program, for the files' metadata
  public Pipeline(String version) {
    this.version = version;
  }

  /// The program's version.
  String version() {
    return version;
  }

  /// Loads what nearly every PDF needs on a thread of its own, while the arguments and the text are
  /// read, by making a small one. What goes wrong here goes wrong again where it is needed, and is
  /// told there.
  public void warmUp() {
    start(Rules::warmUp);
    start(this::load);
  }

  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().name("warm-up").uncaughtExceptionHandler((_, _) -> {}).start(task);
  }

  private void load() {
    Metadata metadata = new Metadata.Builder().title("A title").language("en").build();
    List<Inline> text = List.of(Inline.Text.of("Some words to be set."));
    Article article = new Article(metadata, List.of(Paragraph.of(text, Span.NONE)));
    var design = new Request.Design(Paper.A4, Typesetter.Contents.NEVER, List.of());
    try {
      writePdf(Book.of(article), design, Instant.EPOCH, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("nothing was to be written", e);
    }
  }

  /// The same without pictures of the web.
  Draft draft(Raw raw, Mender mender, Metadata given) {
    return draft(raw, mender, given, Optional.empty());
  }

  /// An article out of what was read, and its receipt.
  ///
  /// @param web what fetches its pictures; empty where none are to be fetched
  Draft draft(Raw raw, Mender mender, Metadata given, Optional<Fetcher> web) {
    Extracted extracted = Extractor.read(raw);
    Report blank = new Report(extracted.text(), raw.charset());
    raw.findings().forEach(blank::add);
    Article inLanguage = GivenMetadata.inLanguage(extracted.article(), given);
    Receipt mended = mender.mend(inLanguage, extracted.surroundings(), blank);
    Report report = mended.report();
    PictureLoader.Loaded loaded = PictureLoader.load(mended.article(), raw, web);
    loaded.findings().forEach(report::add);
    Article described = GivenMetadata.described(GivenMetadata.over(loaded.article(), given));
    if (described.metadata().title() == null && !described.blocks().isEmpty()) {
      report.add(Finding.of(Finding.Kind.NO_TITLE, raw.text().name()));
    }
    int unshowable = Unshowable.in(described);
    if (unshowable > 0) {
      String count = String.valueOf(unshowable);
      report.add(Finding.of(Finding.Kind.UNSHOWABLE, raw.text().name(), count));
    }
    PageKind kind = mender.isOff() ? PageKind.ARTICLE : extracted.kind();
    return new Draft(raw.text().name(), described, report, kind, raw.origin().modified());
  }

  /// Writes the book as a PDF; answers what was noticed.
  List<Finding> writePdf(Book book, Request.Design design, Instant modified, OutputStream out)
      throws IOException {
    Theme theme = Theme.forPrint(design.paper(), design.css());
    Pages pages = Typesetter.set(book, new Typesetter.Options(theme, faces, design.contents()));
    PdfRenderer.Options options = new PdfRenderer.Options(modified, "Offprint " + version);
    renderer.write(pages, book.metadata(), options, out);
    return pages.findings();
  }

  /// Writes the book as an EPUB.
  void writeEpub(Book book, Request.Design design, Instant modified, OutputStream out)
      throws IOException {
    Picture cover = Cover.draw(book.metadata(), faces::face);
    String css = EpubStyles.css(design.css());
    EpubOptions options = new EpubOptions(css, Optional.of(cover), modified, version);
    EpubWriter.write(book, options, out);
  }
}

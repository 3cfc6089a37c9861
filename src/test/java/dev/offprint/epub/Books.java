package dev.offprint.epub;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Book;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Books to write EPUBs of.
final class Books {
  static final String CSS = "h1 { font-size: 1.6em }\na { text-decoration: underline }\n";

  private Books() {}

  static EpubOptions options() {
    return new EpubOptions(
        CSS,
        Optional.of(cover("Cover: a title")),
        Instant.parse("2026-01-02T03:04:05.678Z"),
        "1.2");
  }

  static EpubOptions bare() {
    return new EpubOptions(CSS, Optional.empty(), Instant.parse("2026-01-02T03:04:05Z"), "1.2");
  }

  static Picture cover(@Nullable String alternative) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(6, 9, BufferedImage.TYPE_INT_RGB), "png", out);
      Image image = new Image("cover.png", "image/png", 6, 9, out.toByteArray());
      return Picture.wanted(List.of(), alternative).with(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Book minimal() {
    return Book.of(new Article(titled("One", "en"), List.of(paragraph("Two."))));
  }

  static Metadata titled(String title, String language) {
    return new Metadata.Builder().title(title).language(language).build();
  }

  static Metadata full() {
    return new Metadata.Builder()
        .title("Of Cabbages & Kings")
        .authors(List.of("Ursula K. Le Guin", "Jan van den Berg", "Reuters Staff"))
        .publisher("Aaj Tak")
        .url("https://www.example.org/a b?x=1&y=2")
        .published(LocalDate.of(2025, 3, 1))
        .modified(LocalDate.of(2025, 3, 2))
        .retrieved(LocalDate.of(2026, 1, 1))
        .language("en-GB")
        .rights("© 2025 Aaj Tak")
        .description("The time has come.")
        .subjects(List.of("walruses", "carpenters"))
        .build();
  }

  static Book everything() {
    return Book.of(new Article(full(), blocks()));
  }

  static List<Block> blocks() {
    List<Inline> rich =
        List.of(
            Text.of("Plain, "),
            new Inline.Emphasis(List.of(Text.of("stressed"))),
            new Inline.Strong(List.of(Text.of("bold"))),
            new Inline.LineBreak(Span.NONE),
            new Inline.Link("https://example.org/?a=1&b=2", List.of(Text.of("a link"))),
            new Inline.Foreign("ar", List.of(Text.of("سلام"))));
    return List.of(
        new Paragraph(Paragraph.Role.STANDFIRST, text("What it is about."), Span.NONE),
        Paragraph.of(rich, Span.NONE),
        heading(2, "A section that starts too deep"),
        heading(5, "And one deeper still"),
        new Block.Quote(List.of(paragraph("Quoth he.")), Span.NONE),
        new Block.ItemList(
            Block.ItemList.BULLETS, List.of(List.of(paragraph("a")), List.of()), Span.NONE),
        new Block.ItemList(7, List.of(List.of(paragraph("seven"))), Span.NONE),
        new Block.Break(Span.NONE),
        new Paragraph(Paragraph.Role.STANDFIRST, text("Once more."), Span.NONE),
        heading(1, "The second"),
        new Block.Notice(Block.Notice.Kind.BREAKS_OFF, Span.NONE));
  }

  static Book hostile() {
    String bad =
        "a\u0000\u0008\u000c\u001b\u007f\u0085\ufffe\uffff\ufdd0 \ud800 \udc00 ]]> -- --> <&\"' \r\n\t";
    Metadata metadata =
        new Metadata.Builder()
            .title(bad)
            .authors(List.of(bad, "\u0000", " "))
            .publisher(bad)
            .url("javascript:alert(1)//" + bad)
            .language("not a language")
            .rights(bad)
            .description(bad)
            .subjects(List.of(bad, "\u0001"))
            .published(LocalDate.of(1, 1, 1))
            .build();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(3, bad));
    blocks.add(heading(1, "\u0000 "));
    blocks.add(paragraph("\u0000"));
    blocks.add(new Block.Quote(List.of(), Span.NONE));
    blocks.add(new Block.ItemList(-5, List.of(), Span.NONE));
    blocks.add(new Block.ItemList(-5, List.of(List.of(heading(1, "in a list"))), Span.NONE));
    blocks.add(
        new Block.Quote(
            List.of(heading(4, "in a quote"), new Block.Quote(List.of(), Span.NONE)), Span.NONE));
    for (String url : URLS) {
      blocks.add(Paragraph.of(List.of(new Inline.Link(url, text(bad + url))), Span.NONE));
    }
    blocks.add(
        Paragraph.of(
            List.of(
                new Inline.Foreign("no good", text(bad)),
                new Inline.Link("https://example.org", text(" ")),
                new Inline.Link(
                    "https://example.org",
                    List.of(new Inline.Link("https://example.com", text("twice"))))),
            Span.NONE));
    return Book.of(new Article(metadata, blocks));
  }

  static final List<String> URLS =
      List.of(
          "",
          ":",
          "http:",
          "http://",
          "http:///path",
          "http://a..b/",
          "http://.",
          "http://1.2.3.999/",
          "http://0x7f.1/",
          "http://1.2.3.4:99999/",
          "http://1.2.3.4:8080/",
          "http://user:secret@example.org/",
          "http://xn--a/",
          "http://exa mple.org/",
          "http://exa|mple.org/",
          "http://[::1]/",
          "https://bücher.example/straße?ä=ö#ü",
          "https://example.org/a b|c{d}^e`f\"g<h>i\\j%k%zz%20#l#m[n]",
          "https://a_b.example.org/",
          "HTTPS://EXAMPLE.ORG/%",
          "https://example.org./",
          "https://example.org?q#f",
          "//example.org/",
          "/path",
          "#fragment",
          "article00009.xhtml",
          "javascript:alert(1)",
          "data:text/html,x",
          "file:///etc/passwd",
          "ftp://example.org/",
          "mailto:",
          "mailto:a",
          "mailto:@",
          "mailto:a@b.example?subject=x y",
          "mailto:ä@b.example");

  static Book large() {
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      articles.add(new Article(titled("Article " + i, "en"), blocks()));
    }
    return new Book(titled("Three hundred", "en"), articles);
  }

  static Block.Heading heading(int level, String text) {
    return new Block.Heading(level, text(text), Span.NONE);
  }

  static Paragraph paragraph(String text) {
    return Paragraph.of(text(text), Span.NONE);
  }

  static List<Inline> text(String text) {
    return List.of(Text.of(text));
  }
}

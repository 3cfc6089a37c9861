package dev.offprint.convert;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Book;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Books that try what a book can hold.
final class Samples {
  private static final String SENTENCE =
      "The quick brown fox of international understanding jumps over the lazy dog’s responsibilities. ";

  private Samples() {}

  static Book oneWord() {
    return Book.of(new Article(titled("One", "en"), List.of(paragraph("Word"))));
  }

  static Book untitled() {
    return Book.of(new Article(Metadata.EMPTY, List.of(paragraph(SENTENCE))));
  }

  static Book empty() {
    return Book.of(new Article(Metadata.EMPTY, List.of()));
  }

  static Book inLanguage(String language, String words) {
    Metadata metadata =
        known().toBuilder().title(words).language(language).publisher(words).build();
    return Book.of(new Article(metadata, List.of(paragraph(words), heading(1, words), quote())));
  }

  static Book words(int count) {
    List<Block> blocks = new ArrayList<>();
    int inSentence = SENTENCE.split(" ").length;
    for (int words = 0; words < count; words += 10 * inSentence) {
      blocks.add(paragraph(SENTENCE.repeat(10)));
    }
    return Book.of(new Article(known(), blocks));
  }

  static Book headings(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(heading(1 + i * 7 % 5, "Heading number " + i));
      if (i % 3 == 0) {
        blocks.add(paragraph(SENTENCE));
      }
    }
    return Book.of(new Article(known(), blocks));
  }

  static Book everything() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Paragraph.Role.STANDFIRST, text("What it is about."), Span.NONE));
    blocks.add(Paragraph.of(rich(), Span.NONE));
    for (int level = 1; level <= 5; level++) {
      blocks.add(heading(level, "Level " + level + " of international understanding"));
    }
    blocks.add(heading(5, "Deep again"));
    blocks.add(heading(2, "And up"));
    blocks.add(quote());
    blocks.add(nestedLists(3));
    blocks.add(new ItemList(7, List.of(List.of(paragraph("Seven")), List.of()), Span.NONE));
    blocks.add(
        new ItemList(ItemList.OWN_MARKS, List.of(List.of(paragraph("a) Eight"))), Span.NONE));
    blocks.add(new Block.Break(Span.NONE));
    blocks.add(paragraph(SENTENCE.repeat(4)));
    blocks.add(new Paragraph(Paragraph.Role.STANDFIRST, rich(), Span.NONE));
    blocks.add(new Heading(1, rich(), Span.NONE));
    blocks.add(new Quote(List.of(heading(3, "In a quote"), nestedLists(2)), Span.NONE));
    blocks.add(new Paragraph(Paragraph.Role.QUESTION, rich(), Span.NONE));
    blocks.add(paragraph(SENTENCE));
    blocks.addAll(Tables.all());
    blocks.add(new Block.Code("java", Tables.CODE, Span.NONE));
    blocks.add(new Block.Code(null, " \n\t", Span.NONE));
    blocks.add(Block.Figure.of(rich(), text("Photo: Jane Doe"), Span.NONE));
    blocks.add(Block.Figure.of(text("Only a caption."), List.of(), Span.NONE));
    blocks.add(Block.Figure.of(List.of(), text("Only a credit"), Span.NONE));
    blocks.add(Block.Figure.of(List.of(), List.of(), Span.NONE));
    blocks.add(new Quote(List.of(Tables.spans(), new Block.Code(null, "x", Span.NONE)), Span.NONE));
    blocks.add(new Block.Notice(Block.Notice.Kind.BREAKS_OFF, Span.NONE));
    return Book.of(new Article(known(), blocks));
  }

  /// Notes in every place that a mark can have, with content of every kind; some hold notes.
  static Book notes() {
    List<Block> blocks = new ArrayList<>();
    Inline inner = new Inline.Note(List.of(paragraph("A note on a note.")));
    Inline note =
        new Inline.Note(List.of(Paragraph.of(List.of(Text.of("See below."), inner), Span.NONE)));
    Inline rich =
        new Inline.Note(List.of(Paragraph.of(rich(), Span.NONE), quote(), nestedLists(2)));
    List<Inline> marked =
        List.of(
            Text.of("One!"),
            note,
            new Emphasis(List.of(Text.of(" Two"), rich)),
            new Link("https://example.org/", List.of(Text.of(" three"), note)),
            new Foreign("de", List.of(Text.of(" vier"), note, note)),
            Text.of(" and no more."));
    blocks.add(new Paragraph(Paragraph.Role.STANDFIRST, marked, Span.NONE));
    blocks.add(new Heading(1, marked, Span.NONE));
    blocks.add(Paragraph.of(marked, Span.NONE));
    blocks.add(Paragraph.of(List.of(note), Span.NONE));
    blocks.add(new Quote(List.of(Paragraph.of(marked, Span.NONE)), Span.NONE));
    blocks.add(Tables.of(marked));
    blocks.add(Block.Figure.of(marked, marked, Span.NONE));
    blocks.add(Paragraph.of(List.of(new Inline.Code(marked)), Span.NONE));
    blocks.add(new Paragraph(Paragraph.Role.BODY, List.of(new Inline.Note(List.of())), Span.NONE));
    blocks.add(paragraph(SENTENCE.repeat(8)));
    Article article = new Article(known(), blocks);
    return new Book(known(), List.of(article, article));
  }

  private static List<Inline> rich() {
    Inline link = new Link("https://example.org/a?b=1&c=2#d", text("a link, "));
    return List.of(
        Text.of("Office affairs, "),
        new Emphasis(List.of(Text.of("stressed, "), new Strong(text("both, ")), link)),
        new Strong(List.of(Text.of("bold"), new Emphasis(text(" and stressed")))),
        new Inline.Code(List.of(Text.of(" printf(\"%s\")"), new Emphasis(text(" value ")), link)),
        new Inline.LineBreak(Span.NONE),
        new Link("https://example.org/", List.of(new Emphasis(text("stressed link")))),
        Text.of(" and "),
        new Foreign("de", List.of(Text.of("Donaudampfschifffahrt "), link)),
        new Foreign("ar", text("سلام")));
  }

  private static Block quote() {
    Paragraph said = Paragraph.of(rich(), Span.NONE);
    return new Quote(List.of(said, new Quote(List.of(said, said), Span.NONE)), Span.NONE);
  }

  private static Block nestedLists(int depth) {
    List<Block> item = new ArrayList<>(List.of(Paragraph.of(rich(), Span.NONE)));
    if (depth > 1) {
      item.add(nestedLists(depth - 1));
    }
    int start = depth % 2 == 0 ? 98 : ItemList.BULLETS;
    return new ItemList(start, List.of(item, List.of(paragraph("Second")), item), Span.NONE);
  }

  static Book oddLinks() {
    List<Block> blocks = new ArrayList<>();
    for (String target :
        List.of(
            "https://example.org/a b|c{d}^e`f\"g<h>i\\j%k%zz%20#l#m[n]",
            "https://bücher.example/straße?ä=ö#ü",
            "HTTP://USER:secret@EXAMPLE.ORG:8080/%",
            "http://[::1]/",
            "mailto:a@b.example?subject=x y",
            "//example.org/",
            "/path",
            "article00009.xhtml",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "http://",
            ":",
            "",
            "#nowhere",
            "https://example.org/" + "very/".repeat(600))) {
      blocks.add(Paragraph.of(List.of(new Link(target, text("to " + target))), Span.NONE));
    }
    blocks.add(Paragraph.of(List.of(new Link("https://example.org", text(" "))), Span.NONE));
    blocks.add(Paragraph.of(List.of(new Link("https://example.org", List.of())), Span.NONE));
    return Book.of(new Article(known(), blocks));
  }

  static Book foreignScripts() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "देवनागरी 漢字 العربية"));
    blocks.add(
        paragraph(
            "देवनागरी, 漢字, العربية, עברית, ไทย, 😀👩‍👩‍👧🇺🇦, \uFB01, e\u0301, \u200B\u200D\uFEFF\u00AD, "
                + "a\u202Eb\u202C, \u0378, \uE000, \uDBFF\uDFFD, ½ № ™ ∑ ∞ → ░"));
    blocks.add(
        Paragraph.of(
            List.of(
                new Foreign("hi", text("देवनागरी")),
                new Foreign("zh", text("漢字")),
                new Link("https://example.org", text("العربية"))),
            Span.NONE));
    return Book.of(new Article(known().toBuilder().title("漢字 😀 العربية").build(), blocks));
  }

  static Book hostile() {
    String bad =
        "a\u0000\u0008\f\u001B\u007F\u0085\uFFFE\uFFFF\uFDD0 \uD800 \uDC00 ]]> -- --> <&\"' \r\n\t";
    Metadata metadata =
        new Metadata.Builder()
            .title(bad)
            .authors(List.of(bad, "\u0000", " "))
            .publisher(bad)
            .url("https://example.org/" + bad)
            .language("not a language")
            .rights(bad)
            .description(bad)
            .subjects(List.of(bad, "\u0001"))
            .published(LocalDate.of(1, 1, 1))
            .build();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, bad));
    blocks.add(heading(2, "\u0000 "));
    blocks.add(paragraph("\u0000"));
    blocks.add(paragraph(bad.repeat(30)));
    blocks.add(new Quote(List.of(), Span.NONE));
    blocks.add(new ItemList(-5, List.of(), Span.NONE));
    blocks.add(new ItemList(1, List.of(List.of(heading(1, bad))), Span.NONE));
    blocks.add(Paragraph.of(List.of(new Foreign("no good", text(bad))), Span.NONE));
    return Book.of(new Article(metadata, blocks));
  }

  /// What users put into style sheets.
  static List<String> styleSheets() {
    return List.of(
        "p { text-align: left; hyphens: none; font-size: 14pt } h1 { text-transform: uppercase }",
        "blockquote { border-left: 2pt solid red; padding-left: 1em } hr { border-top: 1pt solid }"
            + " li { list-style-type: none } a { color: #0000aa }",
        "@page { size: 9cm 12cm; margin: 1cm } body { font-size: 16pt; text-align: justify }",
        "p { font-family: sans-serif; letter-spacing: 2pt; text-indent: 3em } aside { display: none }");
  }

  private static Metadata known() {
    return new Metadata.Builder()
        .title("Of “Cabbages” & Kings")
        .authors(List.of("Ursula K. Le Guin", "Jan van den Berg"))
        .publisher("The Daily Sample")
        .url("https://www.example.org/a?x=1&y=2")
        .published(LocalDate.of(2025, 3, 1))
        .modified(LocalDate.of(2025, 3, 2))
        .retrieved(LocalDate.of(2026, 1, 1))
        .language("en-GB")
        .rights("© 2025 The Daily Sample")
        .description("The time has come.")
        .subjects(List.of("walruses", "carpenters"))
        .build();
  }

  private static Metadata titled(String title, String language) {
    return new Metadata.Builder().title(title).language(language).build();
  }

  private static Heading heading(int level, String words) {
    return new Heading(level, text(words), Span.NONE);
  }

  private static Paragraph paragraph(String words) {
    return Paragraph.of(text(words), Span.NONE);
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}

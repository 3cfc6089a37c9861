package dev.offprint.xhtml;

import dev.offprint.model.Block;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Notes;
import dev.offprint.model.Outline;
import dev.offprint.model.Picture;
import dev.offprint.model.Wording;
import dev.offprint.model.XmlText;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the blocks of one article, each on a line of its own. Blocks without a visible character
/// are left out.
final class BlockWriter {
  private final Markup page;
  private final Language language;
  private final Wording wording;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final Iterator<Outline.Entry> headings;

  BlockWriter(Markup page, Language language, Outline outline) {
    this.page = page;
    this.language = language;
    this.wording = Wording.of(language.tag());
    this.inlines = new InlineWriter(page, language);
    this.tables = new TableWriter(page, inlines);
    this.headings = outline.entries().iterator();
  }

  InlineWriter inlines() {
    return inlines;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> write(heading);
        case Block.Paragraph paragraph -> write(paragraph);
        case Block.Quote quote -> write(quote);
        case Block.ItemList list -> write(list);
        case Block.Table table -> write(table);
        case Block.Code code -> write(code);
        case Block.Figure figure -> write(figure);
        case Block.Break _ -> page.empty("hr").line();
        case Block.Notice notice -> write(notice);
      }
    }
  }

  void write(Block.Paragraph paragraph) {
    paragraph(paragraph.content(), className(paragraph));
  }

  private void paragraph(List<Inline> content, @Nullable String className) {
    if (shows(content)) {
      page.open("p", "class", className);
      inlines.write(content);
      page.close().line();
    }
  }

  private static @Nullable String className(Block.Paragraph paragraph) {
    return switch (paragraph.role()) {
      case STANDFIRST -> "standfirst";
      case QUESTION -> "question";
      case BODY -> paragraph.keepsLines() ? "lines" : null;
    };
  }

  private void write(Block.Heading heading) {
    if (isBlank(heading.content())) {
      return;
    }
    Outline.Entry entry = headings.next();
    page.open("h" + entry.level(), "id", entry.id());
    inlines.write(heading.content());
    page.close().line();
  }

  private void write(Block.Quote quote) {
    if (!quote.content().isEmpty()) {
      page.open("blockquote").line();
      write(quote.content());
      page.close().line();
    }
  }

  private void write(Block.ItemList list) {
    if (list.items().isEmpty()) {
      return;
    }
    String start = list.isNumbered() && list.start() != 1 ? Integer.toString(list.start()) : null;
    if (list.hasOwnMarks()) {
      page.open("ul", "class", "own-marks").line();
    } else {
      page.open(list.isNumbered() ? "ol" : "ul", "start", start).line();
    }
    for (List<Block> item : list.items()) {
      page.open("li").line();
      write(item);
      page.close().line();
    }
    page.close().line();
  }

  /// A table whose cells are all empty leaves its caption.
  private void write(Block.Table table) {
    if (table.rows().stream().flatMap(List::stream).anyMatch(cell -> shows(cell.content()))) {
      tables.write(table);
    } else {
      paragraph(table.caption(), null);
    }
  }

  private void write(Block.Code code) {
    if (XmlText.isBlank(code.text())) {
      return;
    }
    String name = code.language();
    page.open("pre", "dir", language.isRightToLeft() ? "ltr" : null);
    page.open("code", "class", name == null ? null : "language-" + name);
    page.text(code.text()).close().close().line();
  }

  private void write(Block.Figure figure) {
    boolean hasWords = shows(figure.caption()) || shows(figure.credit());
    if (!hasWords && figure.pictures().stream().noneMatch(picture -> picture.shows(wording))) {
      return;
    }
    page.open("figure");
    figure.pictures().forEach(picture -> write(picture, figure));
    if (hasWords) {
      page.open("figcaption").line();
      paragraph(figure.caption(), null);
      paragraph(figure.credit(), "credit");
      page.close();
    }
    page.close().line();
  }

  private void write(Picture picture, Block.Figure figure) {
    Optional<Image> image = picture.image();
    if (image.isPresent()) {
      String alternative = figure.alternative(picture, wording);
      page.empty("img", "src", ArticlePage.file(image.get()), "alt", alternative).line();
    } else {
      paragraph(picture.inPlace(wording), "missing");
    }
  }

  private void write(Block.Notice notice) {
    String mark = language.markFor(wording);
    page.open("aside", "class", "notice", "role", "note", "lang", mark, "xml:lang", mark).line();
    page.element("p", wording.notice(notice.kind())).close().line();
  }

  /// Whether running text has a visible character or the mark of a note.
  static boolean shows(List<Inline> content) {
    return !isBlank(content) || !Notes.in(content).isEmpty();
  }

  private static boolean isBlank(List<Inline> content) {
    return XmlText.isBlank(Inlines.text(content));
  }
}

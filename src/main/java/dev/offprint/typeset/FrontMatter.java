package dev.offprint.typeset;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Wording;
import dev.offprint.style.Element;
import dev.offprint.style.Style;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;

/// Sets what stands before the articles: a book's title page and contents page, an article's
/// contents block.
final class FrontMatter {
  private final BlockSetter blocks;
  private final BookOutline outline;
  private final Wording wording;

  FrontMatter(BlockSetter blocks, BookOutline outline, Wording wording) {
    this.blocks = blocks;
    this.outline = outline;
    this.wording = wording;
  }

  /// A page with the book's title, editors and source.
  void titlePage(Metadata metadata, Element body, TagTree.Node root) {
    String title = metadata.titleOr(wording.untitled());
    blocks.flow().open(Slab.Opening.titlePage(title));
    Element section = body.child("section", "title-page");
    Column column = blocks.enter(section, blocks.page());
    Siblings parts = Siblings.in(section);
    blocks.text(parts.next("h1"), root.child(Tag.Role.PARAGRAPH), words(title), column);
    if (!metadata.authors().isEmpty()) {
      String byline = wording.byline(metadata.authors());
      blocks.text(parts.next("p", "byline"), root.child(Tag.Role.PARAGRAPH), words(byline), column);
    }
    List<Inline> source = Attribution.of(metadata, wording);
    if (!source.isEmpty()) {
      blocks.text(parts.next("p", "attribution"), root.child(Tag.Role.PARAGRAPH), source, column);
    }
    blocks.leave();
  }

  /// The contents on a page of their own.
  void contentsPage(Element body, TagTree.Node root) {
    blocks.flow().open(Slab.Opening.article(wording.contents(), ""));
    contents(body.child("nav", "contents"), root, blocks.page());
  }

  /// The contents as a block.
  void contents(Element nav, TagTree.Node parent, Column around) {
    TagTree.Node tag = parent.child(Tag.Role.CONTENTS);
    Column column = blocks.enter(nav, around);
    Siblings parts = Siblings.in(nav);
    Element title = parts.next("h2", "contents-title");
    blocks.text(title, tag.child(Tag.Role.CAPTION), words(wording.contents()), column);
    entries(parts.next("ol"), tag, column);
    blocks.leave();
  }

  private void entries(Element list, TagTree.Node tag, Column around) {
    List<BookOutline.Entry> entries = outline.entries();
    int top = entries.stream().mapToInt(BookOutline.Entry::level).min().orElse(1);
    Column column = blocks.enter(list, around);
    Siblings items = Siblings.in(list);
    Element item = list;
    for (BookOutline.Entry entry : entries) {
      if (entry.level() == top) {
        item = items.next("li");
        entry(entry, item, tag, column);
      } else if (entry.level() == top + 1) {
        Element inner = item.child("ol");
        entry(entry, inner.child("li"), tag, blocks.inside(inner, column));
      }
    }
    blocks.leave();
  }

  private void entry(BookOutline.Entry entry, Element item, TagTree.Node parent, Column around) {
    Style style = blocks.style(item);
    TagTree.Node link =
        parent.child(Tag.Role.CONTENTS_ITEM).child(Tag.Role.REFERENCE).child(Tag.Role.LINK);
    Column column = blocks.inside(item, around);
    float numberWidth = style.fontSize() * 2.2f;
    Column text = new Column(column.left(), column.width() - numberWidth);
    List<Line> lines = new ArrayList<>(blocks.lines(item, link, words(entry.title()), text));
    for (int i = 0; i < lines.size(); i++) {
      List<Mark> marks = new ArrayList<>(lines.get(i).marks());
      if (i == lines.size() - 1) {
        marks.add(number(entry, marks, column, link.id(), style));
      }
      marks.add(
          new Mark.LinkArea(
              column.left(),
              0,
              column.width(),
              style.lineHeight(),
              "#" + entry.anchor(),
              entry.title(),
              link.id()));
      lines.set(i, new Line(marks, lines.get(i).hyphenated()));
    }
    blocks.flow().add(lines, style, column);
  }

  private Mark number(
      BookOutline.Entry entry, List<Mark> line, Column column, int tag, Style style) {
    float left = column.left();
    for (Mark mark : line) {
      if (mark instanceof Mark.Glyphs glyphs) {
        left = glyphs.x() + glyphs.run().width() * glyphs.look().size() / 1000;
      }
    }
    Look look = blocks.setting().look(style);
    float right = column.left() + column.width();
    return new Mark.PageNumberOf(entry.anchor(), left, right, blocks.baseline(style), look, tag);
  }

  private static List<Inline> words(String text) {
    return List.of(Text.of(text));
  }
}

package dev.offprint.typeset;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Inlines;
import dev.offprint.model.Notes;
import dev.offprint.model.Outline;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import dev.offprint.model.Wording;
import dev.offprint.model.XmlText;
import dev.offprint.style.Element;
import dev.offprint.style.Style;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Sets the blocks of an article's body.
final class BodySetter {
  private static final String BREAK_ORNAMENT = "*\u2003*\u2003*";

  private final BlockSetter blocks;
  private final Iterator<BookOutline.Entry> headings;
  private final Wording wording;
  private final TableSetter tables;
  private final CodeSetter codes;
  private final PictureSetter pictures;

  /// @param headings the outline's entries for the article's headings, in order
  BodySetter(BlockSetter blocks, List<BookOutline.Entry> headings, Wording wording) {
    this.blocks = blocks;
    this.headings = headings.iterator();
    this.wording = wording;
    this.tables = new TableSetter(blocks);
    this.codes = new CodeSetter(blocks);
    this.pictures = new PictureSetter(blocks);
  }

  /// Where blocks go: the tag that they are children of, and the column that they fill.
  record Place(TagTree.Node tag, Column column) {}

  void set(List<Block> content, Siblings siblings, Place place) {
    for (Block block : content) {
      switch (block) {
        case Heading heading -> heading(heading, siblings, place);
        case Paragraph paragraph -> text(element(paragraph, siblings), paragraph, place);
        case Quote quote -> quote(quote, siblings.next("blockquote"), place);
        case ItemList list -> list(list, element(list, siblings), place);
        case Table table -> table(table, siblings, place);
        case Code code -> codes.set(code, siblings.next("pre"), place);
        case Figure figure -> figure(figure, siblings.next("figure"), place);
        case Break _ -> sceneBreak(siblings.next("hr"), place);
        case Notice notice -> notice(notice, siblings.next("aside", "notice"), place);
      }
    }
  }

  private static Element element(Paragraph paragraph, Siblings siblings) {
    return switch (paragraph.role()) {
      case BODY -> paragraph.keepsLines() ? siblings.next("p", "lines") : siblings.next("p");
      case STANDFIRST -> siblings.next("p", "standfirst");
      case QUESTION -> siblings.next("p", "question");
    };
  }

  private static Element element(ItemList list, Siblings siblings) {
    return list.hasOwnMarks()
        ? siblings.next("ul", "own-marks")
        : siblings.next(list.isNumbered() ? "ol" : "ul");
  }

  private void text(Element element, Paragraph paragraph, Place place) {
    TagTree.Node tag = place.tag().child(Tag.Role.PARAGRAPH);
    blocks.text(element, tag, paragraph.content(), place.column());
  }

  private void heading(Heading heading, Siblings siblings, Place place) {
    if (Outline.isBlank(heading)) {
      return;
    }
    BookOutline.Entry entry = headings.next();
    int level = entry.level();
    blocks.flow().anchor(new Mark.Anchor(entry.anchor(), 0, 0));
    TagTree.Node tag = place.tag().child(Tag.Role.heading(level));
    blocks.text(siblings.next("h" + level), tag, heading.content(), place.column());
  }

  private void quote(Quote quote, Element element, Place place) {
    TagTree.Node tag = place.tag().child(Tag.Role.QUOTE);
    Column column = blocks.enter(element, place.column());
    set(quote.content(), Siblings.in(element), new Place(tag, column));
    blocks.leave();
  }

  private void list(ItemList list, Element element, Place place) {
    TagTree.Node tag = place.tag().child(Tag.Role.LIST);
    Column column = blocks.enter(element, place.column());
    Siblings items = Siblings.in(element);
    int number = list.start();
    for (List<Block> content : list.items()) {
      String label = list.isNumbered() ? number++ + "." : "•";
      Item item = new Item(items.next("li"), label, content);
      item(item, new Place(tag.child(Tag.Role.ITEM), column));
    }
    blocks.leave();
  }

  /// An item's element, its label and what it holds.
  record Item(Element element, String label, List<Block> content) {}

  private void item(Item item, Place place) {
    List<Mark> label = label(item, place);
    fill(item, label, new Place(place.tag().child(Tag.Role.BODY), place.column()));
  }

  /// Sets a note like the item of a list; its tag is the place's.
  void note(Item note, Place place) {
    fill(note, label(note, place), place);
  }

  private void fill(Item item, List<Mark> label, Place place) {
    TagTree.Node body = place.tag();
    Place inside = new Place(body, blocks.enter(item.element(), place.column()));
    Siblings siblings = Siblings.in(item.element());
    List<Block> rest = item.content();
    if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
      TagTree.Node tag = body.child(Tag.Role.PARAGRAPH);
      blocks.text(siblings.next("p"), tag, first.content(), inside.column(), label);
      rest = rest.subList(1, rest.size());
    }
    set(rest, siblings, inside);
    blocks.leave();
  }

  /// The item's label, right-aligned in the space left of the item's text.
  private List<Mark> label(Item item, Place place) {
    Style style = blocks.style(item.element());
    if (style.listStyle() == Style.ListMarker.NONE) {
      return List.of();
    }
    TagTree.Node tag = place.tag().child(Tag.Role.LABEL);
    List<Line> lines = blocks.lines(item.element(), tag, text(item.label()), new Column(0, 200));
    float right = 0;
    for (Mark mark : lines.get(0).marks()) {
      if (mark instanceof Mark.Glyphs glyphs) {
        right = glyphs.x() + glyphs.run().width() * glyphs.look().size() / 1000;
      }
    }
    float x = place.column().left() - right - style.fontSize() * 0.45f;
    List<Mark> label = new ArrayList<>();
    for (Mark mark : lines.get(0).marks()) {
      label.add(mark.moved(x, 0));
    }
    return label;
  }

  /// A table whose cells are all empty leaves its caption.
  private void table(Table table, Siblings siblings, Place place) {
    for (List<Table.Cell> row : table.rows()) {
      for (Table.Cell cell : row) {
        if (shows(cell.content())) {
          tables.set(table, siblings, place);
          return;
        }
      }
    }
    if (shows(table.caption())) {
      text(siblings.next("p"), Paragraph.of(table.caption(), table.span()), place);
    }
  }

  /// Whether running text has a visible character or the mark of a note.
  static boolean shows(List<Inline> content) {
    return !XmlText.isBlank(Inlines.text(content)) || !Notes.in(content).isEmpty();
  }

  private void figure(Figure figure, Element element, Place place) {
    Place outer = new Place(place.tag(), blocks.enter(element, place.column()));
    Siblings siblings = Siblings.in(element);
    for (Picture picture : figure.pictures()) {
      Optional<Image> image = picture.image();
      List<Inline> inPlace = picture.inPlace(wording);
      if (image.isPresent()) {
        String alternative = figure.alternative(picture, wording);
        pictures.set(image.get(), alternative, siblings.next("img"), outer);
      } else if (!inPlace.isEmpty()) {
        text(siblings.next("p", "missing"), Paragraph.of(inPlace, Span.NONE), outer);
      }
    }
    words(figure, siblings.next("figcaption"), outer);
    blocks.leave();
  }

  /// The caption of a figure and who made it.
  private void words(Figure figure, Element caption, Place place) {
    Place inside = new Place(place.tag(), blocks.enter(caption, place.column()));
    Siblings parts = Siblings.in(caption);
    if (shows(figure.caption())) {
      text(parts.next("p"), Paragraph.of(figure.caption(), figure.span()), inside);
    }
    if (shows(figure.credit())) {
      text(parts.next("p", "credit"), Paragraph.of(figure.credit(), figure.span()), inside);
    }
    blocks.leave();
  }

  /// A scene break is the rule that its border draws or, without one, three asterisks.
  private void sceneBreak(Element element, Place place) {
    Style style = blocks.style(element);
    boolean ruled = style.border().width().top() > 0 || style.border().width().bottom() > 0;
    Line line = ruled ? new Line(List.of(), false) : ornament(element, place);
    blocks.line(element, line, place.column());
  }

  private Line ornament(Element element, Place place) {
    Column column = blocks.inside(element, place.column());
    return blocks.lines(element, null, text(BREAK_ORNAMENT), column).get(0);
  }

  private void notice(Notice notice, Element element, Place place) {
    List<Inline> words = text(wording.notice(notice.kind()));
    Column column = blocks.enter(element, place.column());
    blocks.text(element.child("p"), place.tag().child(Tag.Role.PARAGRAPH), words, column);
    blocks.leave();
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}

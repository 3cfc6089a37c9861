package dev.offprint.typeset;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Wording;
import dev.offprint.style.Element;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.List;

/// Sets the notes of an article below its text, each with its number.
final class NotesSetter {
  private final BlockSetter blocks;
  private final BodySetter body;
  private final Wording wording;

  NotesSetter(BlockSetter blocks, BodySetter body, Wording wording) {
    this.blocks = blocks;
    this.body = body;
    this.wording = wording;
  }

  /// Sets those that were counted; setting them may count more.
  void set(Siblings siblings, TagTree.Node tag) {
    Endnotes notes = blocks.setting().notes();
    if (notes.notes().isEmpty()) {
      return;
    }
    Element section = siblings.next("section", "endnotes");
    Column column = blocks.enter(section, blocks.page());
    Siblings parts = Siblings.in(section);
    List<Inline> heading = List.of(Text.of(wording.notes()));
    blocks.text(parts.next("h2"), tag.child(Tag.Role.H2), heading, column);
    Element list = parts.next("ol");
    Column inside = blocks.enter(list, column);
    Siblings items = Siblings.in(list);
    for (int number = 1; number <= notes.notes().size(); number++) {
      blocks.flow().anchor(new Mark.Anchor(notes.anchor(number), 0, 0));
      BodySetter.Item item =
          new BodySetter.Item(
              items.next("li"), number + ".", notes.notes().get(number - 1).content());
      body.note(item, new BodySetter.Place(tag.child(Tag.Role.NOTE), inside));
    }
    blocks.leave();
    blocks.leave();
  }
}

package dev.offprint.xhtml;

import dev.offprint.model.Block;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Wording;
import java.util.List;

/// Writes the notes of an article, after its last block: a list, each with a way back to its mark.
final class EndnotesWriter {
  /// An arrow, with the selector that keeps it from becoming a picture.
  private static final String BACK = "↩\uFE0E";

  private final Markup page;
  private final Language language;
  private final BlockWriter blocks;

  EndnotesWriter(Markup page, Language language, BlockWriter blocks) {
    this.page = page;
    this.language = language;
    this.blocks = blocks;
  }

  /// Writes those that `marks` has counted; writing them may count more.
  void write(NoteMarks marks) {
    if (marks.notes().isEmpty()) {
      return;
    }
    Wording wording = Wording.of(language.tag());
    String mark = language.markFor(wording);
    page.open("section", "class", "endnotes", "epub:type", "endnotes", "role", "doc-endnotes");
    page.line();
    page.element("h2", wording.notes(), "id", ArticlePage.NOTES, "lang", mark, "xml:lang", mark);
    page.open("ol").line();
    for (int number = 1; number <= marks.notes().size(); number++) {
      page.open("li", "id", NoteMarks.note(number)).line();
      write(marks.notes().get(number - 1), number);
      page.close().line();
    }
    page.close().line();
    page.close().line();
  }

  private void write(Note note, int number) {
    List<Block> content = note.content();
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Block.Paragraph paragraph) {
      blocks.write(content.subList(0, last));
      page.open("p");
      blocks.inlines().write(paragraph.content());
      page.text(" ");
    } else {
      blocks.write(content);
      page.open("p");
    }
    page.open("a", "href", "#" + NoteMarks.mark(number), "role", "doc-backlink").text(BACK);
    page.close().close().line();
  }
}

package dev.offprint.xhtml;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Inlines;
import dev.offprint.model.WebLink;
import dev.offprint.model.XmlText;
import java.util.List;
import java.util.Optional;

/// Writes running text. A link inside a link, a link without text and one whose target is no
/// [WebLink] stay text.
final class InlineWriter {
  private final Markup page;
  private final Language language;
  private final NoteMarks marks = new NoteMarks();

  InlineWriter(Markup page, Language language) {
    this.page = page;
    this.language = language;
  }

  /// The notes whose marks were written.
  NoteMarks marks() {
    return marks;
  }

  void write(List<Inline> content) {
    write(content, language, false);
  }

  private void write(List<Inline> content, Language around, boolean inLink) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> page.text(text.value());
        case LineBreak _ -> page.empty("br");
        case Emphasis inner -> wrap("em", inner.content(), around, inLink);
        case Strong inner -> wrap("strong", inner.content(), around, inLink);
        case Code inner -> wrap("code", inner.content(), around, inLink);
        case Link link -> write(link, around, inLink);
        case Foreign foreign -> write(foreign, around, inLink);
        case Note note -> write(note, inLink);
      }
    }
  }

  private void wrap(String element, List<Inline> content, Language around, boolean inLink) {
    page.open(element);
    write(content, around, inLink);
    page.close();
  }

  private void write(Link link, Language around, boolean inLink) {
    boolean silent = inLink || XmlText.isBlank(Inlines.text(link.content()));
    Optional<String> target = silent ? Optional.empty() : WebLink.of(link.target());
    if (target.isEmpty()) {
      write(link.content(), around, inLink);
      return;
    }
    page.open("a", "href", target.get());
    write(link.content(), around, true);
    page.close();
  }

  /// The mark of a note leads to it, but inside a link.
  private void write(Note note, boolean inLink) {
    int number = marks.next(note);
    String id = NoteMarks.mark(number);
    if (inLink) {
      page.open("sup", "id", id).text(Integer.toString(number)).close();
      return;
    }
    String target = "#" + NoteMarks.note(number);
    page.open("sup");
    page.open("a", "id", id, "href", target, "epub:type", "noteref", "role", "doc-noteref");
    page.text(Integer.toString(number)).close().close();
  }

  private void write(Foreign foreign, Language around, boolean inLink) {
    Language inner = Language.of(foreign.language());
    String turned = inner.isRightToLeft() == around.isRightToLeft() ? null : inner.direction();
    page.open("span", "lang", inner.tag(), "xml:lang", inner.tag(), "dir", turned);
    write(foreign.content(), inner, inLink);
    page.close();
  }
}

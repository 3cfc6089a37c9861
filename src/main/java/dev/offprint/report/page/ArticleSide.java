package dev.offprint.report.page;

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
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import dev.offprint.model.Wording;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Nouns;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The article, block by block, with marks on what was mended, recognised or added.
final class ArticleSide {
  private static final int NONE = -1;

  private final Markup out;
  private final Coverage coverage;
  private final Marks marks;
  private final Wording wording;
  private final Nouns nouns;
  private final Map<Integer, Integer> recognised = new HashMap<>();
  private final ArrayDeque<Note> notes = new ArrayDeque<>();
  private int noteCount;
  private final Map<Integer, Integer> inserted = new HashMap<>();
  private int added = NONE;
  private int last = NONE;

  /// What notices say, and what rules deal with.
  record Words(Wording wording, Nouns nouns) {}

  ArticleSide(Markup out, Coverage coverage, Marks marks, Words words) {
    this.out = out;
    this.coverage = coverage;
    this.marks = marks;
    this.wording = words.wording();
    this.nouns = words.nouns();
    for (int i = marks.changes().size() - 1; i >= 0; i--) {
      Change change = marks.change(i);
      switch (change.effect()) {
        case STRUCTURE -> recognised.put(change.where().start(), i);
        case ADDED -> added = i;
        case MENDED -> noteInsertion(change.where(), i);
        case REMOVED, METADATA -> {}
      }
    }
  }

  private void noteInsertion(Span where, int change) {
    if (!where.isNone() && where.length() == 0) {
      inserted.put(where.start(), change);
    }
  }

  /// Writes a block, and below it the notes that it has marks for.
  void writeWithNotes(Block block) throws IOException {
    write(block);
    int number = noteCount - notes.size();
    while (!notes.isEmpty()) {
      Note note = notes.removeFirst();
      out.raw("<div class=\"note\"><sup>" + ++number + "</sup>");
      writeAll(note.content());
      out.raw("</div>");
    }
  }

  private void write(Block block) throws IOException {
    switch (block) {
      case Heading heading ->
          element("h" + Math.min(6, heading.level() + 3), heading.content(), heading.span());
      case Paragraph paragraph -> {
        String tag =
            switch (paragraph.role()) {
              case BODY -> "p";
              case STANDFIRST -> "p class=\"lead\"";
              case QUESTION -> "p class=\"question\"";
            };
        element(tag, paragraph.content(), paragraph.span());
      }
      case Quote quote -> {
        out.raw("<blockquote>");
        writeAll(quote.content());
        out.raw("</blockquote>");
      }
      case ItemList list -> writeList(list);
      case Table table -> writeTable(table);
      case Code code -> {
        chip(code.span());
        out.raw("<pre>").lines(code.text()).raw("</pre>");
      }
      case Figure figure -> {
        element("p class=\"caption\"", figure.caption(), figure.span());
        element("p class=\"caption\"", figure.credit(), Span.NONE);
      }
      case Break _ -> out.raw("<p>* * *</p>");
      case Notice notice -> writeNotice(notice);
    }
  }

  private void writeAll(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      write(block);
    }
  }

  private void element(String tag, List<Inline> content, Span span) throws IOException {
    out.raw("<" + tag + ">");
    chip(span);
    last = span.start();
    inlines(content);
    int blank = tag.indexOf(' ');
    out.raw("</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">");
  }

  /// Says what a block was recognised as.
  private void chip(Span span) throws IOException {
    Integer change = span.isNone() ? null : recognised.remove(span.start());
    if (change != null) {
      marks.openLabel(change);
      out.text(nouns.count(marks.change(change).rule(), 1));
      marks.close();
      out.raw(" ");
    }
  }

  private void writeList(ItemList list) throws IOException {
    String plain = list.hasOwnMarks() ? "<ul class=\"own-marks\">" : "<ul>";
    out.raw(list.isNumbered() ? "<ol start=\"" + list.start() + "\">" : plain);
    for (List<Block> item : list.items()) {
      out.raw("<li>");
      writeAll(item);
      out.raw("</li>");
    }
    out.raw(list.isNumbered() ? "</ol>" : "</ul>");
  }

  private void writeTable(Table table) throws IOException {
    chip(table.span());
    out.raw("<table>");
    if (!table.caption().isEmpty()) {
      out.raw("<caption>");
      inlines(table.caption());
      out.raw("</caption>");
    }
    for (int i = 0; i < table.rows().size(); i++) {
      String cell = i < table.headRows() ? "th" : "td";
      out.raw("<tr>");
      for (Table.Cell each : table.rows().get(i)) {
        out.raw("<" + cell + spanning(each) + ">");
        inlines(each.content());
        out.raw("</" + cell + ">");
      }
      out.raw("</tr>");
    }
    out.raw("</table>");
  }

  private static String spanning(Table.Cell cell) {
    String columns = cell.colspan() > 1 ? " colspan=\"" + cell.colspan() + "\"" : "";
    return cell.rowspan() > 1 ? columns + " rowspan=\"" + cell.rowspan() + "\"" : columns;
  }

  private void writeNotice(Notice notice) throws IOException {
    out.raw("<p class=\"notice\">");
    int change = added != NONE ? added : changeAt(last);
    marked(wording.notice(notice.kind()), change);
    out.raw("</p>");
  }

  private void inlines(List<Inline> content) throws IOException {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> write(text);
        case LineBreak _ -> out.raw("<br>");
        case Emphasis inner -> wrapped("em", inner.content());
        case Strong inner -> wrapped("strong", inner.content());
        case Inline.Code inner -> wrapped("code", inner.content());
        case Link inner -> wrapped("u", inner.content());
        case Foreign inner -> wrapped("span", inner.content());
        case Note note -> {
          notes.add(note);
          out.raw("<sup>" + ++noteCount + "</sup>");
        }
      }
    }
  }

  private void wrapped(String tag, List<Inline> content) throws IOException {
    out.raw("<" + tag + ">");
    inlines(content);
    out.raw("</" + tag + ">");
  }

  private void write(Text text) throws IOException {
    Span span = text.span();
    if (span.isNone()) {
      marked(text.value(), changeAt(last));
    } else if (span.length() == text.value().length()) {
      aligned(text.value(), span.start());
      last = span.end();
    } else {
      marked(text.value(), coverage.changeAt(span.start()));
      last = span.end();
    }
  }

  /// Text that stands in the source, perhaps with other characters in it.
  private void aligned(String value, int start) throws IOException {
    int done = 0;
    for (int i = coverage.indexAt(start); done < value.length(); i++) {
      Coverage.Segment segment = coverage.segment(i);
      int end = Math.min(value.length(), segment.end() - start);
      String part = value.substring(done, end);
      int change = segment.change();
      if (change >= 0 && marks.change(change).effect() == Effect.MENDED) {
        marked(part, change);
      } else {
        out.prose(part);
      }
      done = end;
    }
  }

  private void marked(String text, int change) throws IOException {
    if (change < 0) {
      out.raw("<ins>").prose(text).raw("</ins>");
      return;
    }
    marks.openInArticle(change, text.isBlank());
    out.prose(text);
    marks.close();
  }

  /// The change at what was taken away behind the last words, or on those words.
  private int changeAt(int offset) {
    Integer insertion = inserted.remove(offset);
    if (insertion != null) {
      return insertion;
    }
    int here = coverage.changeAt(offset);
    return here >= 0 || offset <= 0 ? here : coverage.changeAt(offset - 1);
  }
}

package dev.offprint.model;

import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as text for people and tests to read: what is known of it, an empty line, then a
/// block a line.
///
/// ```
/// title: Lost and Found
/// author: Jane Doe
///
/// standfirst: What the tide brought.
/// p: It was <em>not</em> a spoon.
/// h1: The second day
/// - a bucket
/// p: A bucket<note> It leaked.</note> of sand.
/// p: The straight road runs to market,⏎The bent road runs to sea.
/// table: Finds
///   !< Thing !> Number
///   |< bucket |> 2
/// notice: BREAKS_OFF
/// ```
public final class ArticleDump {
  private final StringBuilder out = new StringBuilder();

  private ArticleDump() {}

  public static String of(Article article) {
    ArticleDump dump = new ArticleDump();
    dump.metadata(article.metadata());
    article.blocks().forEach(block -> dump.block("", block));
    return dump.out.toString();
  }

  /// The running text of an inline sequence, with its structure in angle brackets.
  public static String of(List<Inline> content) {
    ArticleDump dump = new ArticleDump();
    dump.inlines(content);
    return dump.out.toString();
  }

  private void metadata(Metadata metadata) {
    row("title", metadata.title());
    metadata.authors().forEach(author -> row("author", author));
    row("publisher", metadata.publisher());
    row("url", metadata.url());
    row("published", metadata.published());
    row("modified", metadata.modified());
    row("retrieved", metadata.retrieved());
    row("language", metadata.language());
    row("rights", metadata.rights());
    row("description", metadata.description());
    metadata.subjects().forEach(subject -> row("subject", subject));
    if (!out.isEmpty()) {
      out.append('\n');
    }
  }

  private void row(String name, @Nullable Object value) {
    if (value != null) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }

  private void block(String indent, Block block) {
    switch (block) {
      case Heading heading -> line(indent + "h" + heading.level() + ": ", heading.content());
      case Paragraph paragraph ->
          line(
              switch (paragraph.role()) {
                case BODY -> indent + "p: ";
                case STANDFIRST -> indent + "standfirst: ";
                case QUESTION -> indent + "question: ";
              },
              paragraph.content());
      case Quote quote -> {
        out.append(indent).append("quote:\n");
        quote.content().forEach(inner -> block(indent + "  ", inner));
      }
      case ItemList list -> list(indent, list);
      case Table table -> table(indent, table);
      case Block.Code code -> {
        String language = code.language();
        out.append(indent).append(language == null ? "code:" : "code " + language + ":");
        code.text().lines().forEach(line -> out.append('\n').append(indent).append("  " + line));
        out.append('\n');
      }
      case Figure figure -> {
        line(indent + "figure: ", figure.caption());
        line(indent + "  credit: ", figure.credit());
      }
      case Break _ -> out.append(indent).append("break\n");
      case Notice notice ->
          out.append(indent).append("notice: ").append(notice.kind()).append('\n');
    }
  }

  private void list(String indent, ItemList list) {
    int number = list.start();
    for (List<Block> item : list.items()) {
      String mark = list.isNumbered() ? number++ + ". " : list.hasOwnMarks() ? "· " : "- ";
      boolean first = true;
      for (Block block : item) {
        if (first && block instanceof Paragraph paragraph) {
          line(indent + mark, paragraph.content());
        } else {
          block(indent + "  ", block);
        }
        first = false;
      }
    }
  }

  /// A head row's cells are between `!`, others between `|`; `<` and `>` are the sides at which
  /// they stand, `=` the middle.
  private void table(String indent, Table table) {
    line(indent + "table: ", table.caption());
    for (int row = 0; row < table.rows().size(); row++) {
      out.append(indent).append(' ');
      for (Table.Cell cell : table.rows().get(row)) {
        out.append(row < table.headRows() ? " !" : " |");
        out.append("<=>".charAt(cell.align().ordinal()));
        if (cell.colspan() > 1 || cell.rowspan() > 1) {
          out.append(cell.colspan()).append('x').append(cell.rowspan());
        }
        out.append(' ');
        inlines(cell.content());
      }
      out.append('\n');
    }
  }

  private void line(String mark, List<Inline> content) {
    out.append(mark);
    inlines(content);
    out.append('\n');
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> out.append(text.value());
        case LineBreak _ -> out.append('⏎');
        case Emphasis inner -> wrapped("<em>", inner.content(), "</em>");
        case Strong inner -> wrapped("<strong>", inner.content(), "</strong>");
        case Inline.Code inner -> wrapped("<code>", inner.content(), "</code>");
        case Link inner -> wrapped("<a " + inner.target() + ">", inner.content(), "</a>");
        case Foreign inner -> wrapped("<i " + inner.language() + ">", inner.content(), "</i>");
        case Note note -> note(note);
      }
    }
  }

  private void note(Note note) {
    out.append("<note>");
    for (Block block : note.content()) {
      out.append(' ');
      if (block instanceof Paragraph paragraph) {
        inlines(paragraph.content());
      } else {
        block("", block);
      }
    }
    out.append("</note>");
  }

  private void wrapped(String open, List<Inline> content, String close) {
    out.append(open);
    inlines(content);
    out.append(close);
  }
}

package dev.offprint.convert;

import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article's metadata and blocks as text, with the lines of the source that each block comes
/// from:
///
/// ```
/// title: Spoons
/// --
/// heading 1, line 3
///   How to carve
/// paragraph, lines 5 to 6
///   With a <em>sharp</em> knife.
/// ```
final class ArticleDump {
  private final SourceText source;
  private final StringBuilder out = new StringBuilder();

  private ArticleDump(SourceText source) {
    this.source = source;
  }

  static String of(Draft draft) {
    ArticleDump dump = new ArticleDump(draft.report().source());
    dump.metadata(draft.article().metadata());
    dump.out.append("--\n");
    dump.blocks(draft.article().blocks(), "");
    return dump.out.toString();
  }

  private void metadata(Metadata metadata) {
    field("title", metadata.title());
    metadata.authors().forEach(author -> field("author", author));
    field("publisher", metadata.publisher());
    field("url", metadata.url());
    field("published", metadata.published());
    field("modified", metadata.modified());
    field("retrieved", metadata.retrieved());
    field("language", metadata.language());
    field("rights", metadata.rights());
    field("description", metadata.description());
    metadata.subjects().forEach(subject -> field("subject", subject));
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Block.Heading heading -> {
        line(indent, "heading " + heading.level(), block.span());
        inlines(heading.content(), indent);
      }
      case Block.Paragraph paragraph -> {
        String role =
            switch (paragraph.role()) {
              case BODY -> "paragraph";
              case STANDFIRST -> "standfirst";
              case QUESTION -> "question";
            };
        line(indent, role, block.span());
        inlines(paragraph.content(), indent);
      }
      case Block.Quote quote -> {
        line(indent, "quote", block.span());
        blocks(quote.content(), indent + "  ");
      }
      case Block.ItemList list -> {
        line(indent, list.isNumbered() ? "list from " + list.start() : "list", block.span());
        for (List<Block> item : list.items()) {
          out.append(indent).append("  item\n");
          blocks(item, indent + "    ");
        }
      }
      case Block.Table table -> {
        line(indent, "table, head rows " + table.headRows(), block.span());
        inlines(table.caption(), indent);
        for (List<Block.Table.Cell> row : table.rows()) {
          out.append(indent).append("  row\n");
          row.forEach(cell -> inlines(cell.content(), indent + "  "));
        }
      }
      case Block.Code code -> {
        line(indent, "code " + code.language(), block.span());
        code.text().lines().forEach(text -> out.append(indent).append("  " + text + "\n"));
      }
      case Block.Figure figure -> {
        line(indent, "figure", block.span());
        inlines(figure.caption(), indent);
        inlines(figure.credit(), indent);
      }
      case Block.Break _ -> line(indent, "break", block.span());
      case Block.Notice notice -> line(indent, "notice " + notice.kind(), block.span());
    }
  }

  private void line(String indent, String what, Span span) {
    out.append(indent).append(what).append(lines(span)).append('\n');
  }

  private String lines(Span span) {
    if (span.isNone()) {
      return "";
    }
    int first = source.place(span.start()).line();
    int last = source.place(Math.max(span.start(), span.end() - 1)).line();
    return first == last ? ", line " + first : ", lines " + first + " to " + last;
  }

  private void inlines(List<Inline> content, String indent) {
    out.append(indent).append("  ").append(text(content)).append('\n');
  }

  /// A note in the text holds paragraphs only.
  private static String note(Inline.Note note) {
    StringBuilder text = new StringBuilder();
    for (Block block : note.content()) {
      text.append(text(((Block.Paragraph) block).content()));
    }
    return text.toString();
  }

  private static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      text.append(
          switch (inline) {
            case Inline.Text plain -> plain.value();
            case Inline.LineBreak _ -> "<br>";
            case Inline.Emphasis inner -> "<em>" + text(inner.content()) + "</em>";
            case Inline.Strong inner -> "<strong>" + text(inner.content()) + "</strong>";
            case Inline.Code inner -> "<code>" + text(inner.content()) + "</code>";
            case Inline.Link link ->
                "<a href=" + link.target() + ">" + text(link.content()) + "</a>";
            case Inline.Foreign foreign ->
                "<span lang=" + foreign.language() + ">" + text(foreign.content()) + "</span>";
            case Inline.Note note -> "<note>" + note(note) + "</note>";
          });
    }
    return text.toString();
  }
}

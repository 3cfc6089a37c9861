package dev.offprint.extract.text;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Inline;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts plain text into paragraphs, with every line end kept as a doubtful
/// [Inline.LineBreak]; what they are, a title or half a sentence, repair finds out.
///
/// A paragraph ends at an empty line (at two in a double-spaced text), a form feed, U+2029, and,
/// where the text marks its paragraphs so, before an indented line. No character is lost but white
/// space at the ends of lines.
public final class TextExtractor {
  private TextExtractor() {}

  public static Article extract(SourceText source) {
    String text = source.text();
    List<Line> lines = Lines.of(text);
    Indents indents = Indents.of(text, lines);
    int spacing = Spacing.of(text, lines);
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    int empty = 0;
    for (Line line : lines) {
      empty = line.isEmpty() ? empty + 1 : 0;
      if (empty > spacing) {
        closeWithHeading(open, indents, text, blocks);
      } else if (indents.starts(line)) {
        close(open, text, blocks);
      }
      if (!line.isEmpty()) {
        open.add(line);
      }
      if (line.endsParagraph()) {
        close(open, text, blocks);
      }
    }
    close(open, text, blocks);
    return new Article(Metadata.EMPTY, blocks);
  }

  private static void closeWithHeading(
      List<Line> open, Indents indents, String text, List<Block> blocks) {
    int heading = indents.heading(open);
    if (heading < open.size()) {
      close(open.subList(0, heading), text, blocks);
    }
    close(open, text, blocks);
  }

  private static void close(List<Line> open, String text, List<Block> blocks) {
    if (open.isEmpty()) {
      return;
    }
    List<Inline> content = new ArrayList<>(2 * open.size());
    Line last = open.get(open.size() - 1);
    for (Line line : open) {
      content.add(new Inline.Text(text.substring(line.start(), line.end()), line.span()));
      if (line != last) {
        content.add(new Inline.LineBreak(line.lineEnd()));
      }
    }
    blocks.add(Block.Paragraph.of(content, new Span(open.get(0).start(), last.end())));
    open.clear();
  }
}

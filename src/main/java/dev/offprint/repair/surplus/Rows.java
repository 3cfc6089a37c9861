package dev.offprint.repair.surplus;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of an article, with each line of a paragraph that keeps its lines as a row of its
/// own: share buttons and the titles of other articles often come in one such paragraph.
///
/// @param all in the order of the article
record Rows(List<Row> all) {
  /// A block, or one line of it.
  ///
  /// @param piece the block itself or a paragraph of the one line
  /// @param block the index of its block
  /// @param from where the line begins in the block's text
  /// @param to where it ends
  record Row(Block piece, int block, int from, int to) {}

  static Rows of(List<Block> blocks) {
    List<Row> rows = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph lines && lines.keepsLines()) {
        split(lines, i, rows);
      } else {
        rows.add(new Row(blocks.get(i), i, 0, 0));
      }
    }
    return new Rows(rows);
  }

  /// Each block as one row.
  static Rows whole(List<Block> blocks) {
    List<Row> rows = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      rows.add(new Row(block, rows.size(), 0, 0));
    }
    return new Rows(rows);
  }

  private static void split(Paragraph lines, int block, List<Row> rows) {
    List<Edit> places = places(Inlines.text(lines.content()));
    List<List<Inline>> slices = Inlines.slices(lines.content(), places);
    for (int i = 0; i < slices.size(); i++) {
      List<Inline> line = slices.get(i);
      Paragraph piece = new Paragraph(lines.role(), line, Inlines.span(line));
      rows.add(new Row(piece, block, places.get(i).from(), places.get(i).to()));
    }
  }

  private static List<Edit> places(String text) {
    List<Edit> places = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      places.add(new Edit(from, end, ""));
      from = end + 1;
    }
    places.add(new Edit(from, text.length(), ""));
    return places;
  }

  int size() {
    return all.size();
  }

  Block piece(int at) {
    return all.get(at).piece();
  }

  /// Whether two rows are lines of one paragraph.
  boolean areOfOneBlock(int first, int second) {
    return first >= 0 && second < size() && all.get(first).block() == all.get(second).block();
  }

  /// Where the rows of the block of row `at` are over.
  int blockEnd(int at) {
    int end = at + 1;
    while (areOfOneBlock(at, end)) {
      end++;
    }
    return end;
  }

  /// Whether the rows from `from` to before `to`, the lines of one paragraph, are verse, or
  /// sentences, one a line: every third at least ends with a mark.
  boolean areVerse(int from, int to) {
    int marked = 0;
    for (int i = from; i < to; i++) {
      String line = Prose.body(piece(i));
      marked += line != null && endsWithMark(line) ? 1 : 0;
    }
    return to - from > 1 && marked * 3 >= to - from;
  }

  /// A comma or a full stop; titles of other articles end with no mark, or ask.
  private static boolean endsWithMark(String line) {
    int last = line.length() - 1;
    return last >= 0 && (",;،、，；".indexOf(line.charAt(last)) >= 0 || isFullStop(line));
  }

  private static boolean isFullStop(String line) {
    return Prose.endsSentence(line) && "?!？！؟".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /// The rows from `from` to before `to` of their block `whole`, as a block again; none where there
  /// are none, or only empty ones.
  Optional<Block> part(Block whole, int from, int to) {
    if (from == to || !(whole instanceof Paragraph paragraph)) {
      return from == to ? Optional.empty() : Optional.of(whole);
    }
    boolean first = from == 0 || !areOfOneBlock(from - 1, from);
    if (first && !areOfOneBlock(to - 1, to)) {
      return Optional.of(whole);
    }
    List<Inline> content =
        Inlines.slice(paragraph.content(), all.get(from).from(), all.get(to - 1).to());
    return Inlines.text(content).isBlank()
        ? Optional.empty()
        : Optional.of(new Paragraph(paragraph.role(), content, Inlines.span(content)));
  }
}

package dev.offprint.repair.surplus;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of an article as the furniture of its page sees them: which are running text, where
/// that begins and where it ends, and what each line looks like by its words alone.
final class Page {
  private static final int LONGEST_LINE = 200;
  private static final int FEWEST_OPEN_WORDS = 4;

  private final List<Lexicon> lexicons;
  private final @Nullable String[] texts;
  private final @Nullable Line[] lines;
  private final int firstProse;
  private final int lastProse;

  Page(List<Block> blocks, List<Lexicon> lexicons) {
    this.lexicons = lexicons;
    texts = new @Nullable String[blocks.size()];
    lines = new @Nullable Line[blocks.size()];
    int first = blocks.size();
    int last = -1;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Prose.body(blocks.get(i));
      if (isProse(i)) {
        first = Math.min(first, i);
        last = i;
      }
    }
    firstProse = first;
    lastProse = last;
  }

  int size() {
    return texts.length;
  }

  /// The text of a body paragraph; `null` for what is no furniture in any case.
  @Nullable String text(int at) {
    return texts[at];
  }

  /// The line at `at`, read.
  @Nullable Line line(int at) {
    String text = texts[at];
    if (text == null || text.length() > Plea.LONGEST || text.isEmpty()) {
      return null;
    }
    Line line = lines[at];
    if (line == null) {
      line = Line.of(text, lexicons);
      lines[at] = line;
    }
    return line;
  }

  /// Running text, and what is no paragraph; furniture in sentences aside.
  boolean isProse(int at) {
    String text = texts[at];
    if (text == null) {
      return true;
    }
    if (!Prose.isProse(text) && !isDenseProse(text)) {
      return false;
    }
    Line line = line(at);
    return line == null || !line.isFurniture();
  }

  /// Sentences in a script without spaces.
  private static boolean isDenseProse(String text) {
    return Letters.isUnspaced(text.charAt(0)) && Prose.endsSentence(text) && text.length() >= 15;
  }

  /// Whether the block stands before the running text begins.
  boolean isHead(int at) {
    return at < firstProse && lastProse >= 0;
  }

  /// Whether the block stands after the running text ends.
  boolean isTail(int at) {
    return at > lastProse && lastProse >= 0;
  }

  /// Whether there is running text directly below, so that the block may be its heading.
  boolean isAboveProse(int at) {
    return at + 1 < texts.length && isProse(at + 1);
  }

  /// Whether a sentence goes on from the block above or to the one below: it is the words of a
  /// link, torn out of their paragraph.
  boolean isTorn(int at) {
    String text = String.valueOf(texts[at]);
    String next = at + 1 < texts.length ? texts[at + 1] : null;
    String above = at > 0 ? texts[at - 1] : null;
    boolean goesOn =
        next != null && Prose.continues(next) && !Prose.endsSentence(text) && !isFurniture(at + 1);
    return goesOn || above != null && Prose.continues(text) && isOpen(above);
  }

  private static boolean isOpen(String text) {
    return Prose.words(text) >= FEWEST_OPEN_WORDS
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text);
  }

  /// Whether the block is an item among others: it has a number, or a bullet as the ones around it
  /// have that are no furniture.
  boolean isItem(int at) {
    String text = texts[at];
    Marker marker = text == null ? null : Marker.of(text);
    if (marker == null) {
      return false;
    }
    return marker.isNumber() || isMarked(at - 1) || isMarked(at + 1);
  }

  private boolean isMarked(int at) {
    String text = at < 0 || at >= texts.length ? null : texts[at];
    return text != null && Marker.of(text) != null && !isFurniture(at);
  }

  /// Whether a line next to this one is furniture by its words alone.
  boolean hasCompany(int at) {
    return isFurniture(at - 1) || isFurniture(at + 1);
  }

  boolean isFurniture(int at) {
    if (at < 0 || at >= texts.length) {
      return false;
    }
    Line line = line(at);
    return line != null && line.isFurniture();
  }

  boolean isLine(int at) {
    String text = texts[at];
    return text != null && text.length() <= LONGEST_LINE && !isProse(at);
  }
}
